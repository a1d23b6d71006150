import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A package that `dist` may hold code of. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty where the package names none. */
  readonly license: string;
  /** As in the lock file: `sha512-<base64>`. */
  readonly integrity: string;
  /** From the root of the repository, such as `node_modules/yaml`. */
  readonly path: string;
  /** Paths of those that it depends on. */
  readonly needs: readonly string[];
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Every package that code in `src` imports, and all that these depend on, from the lock file, by path. A bundler may leave some out,
 * such as those of types only: too many here are right, too few would not be.
 */
export function bundledPackages(root: string): BundledPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, BundledPackage>();
  const add = (path: string): void => {
    const locked = lock.packages[path];
    if (locked === undefined) throw new Error(`package-lock.json has no ${path}.`);
    if (found.has(path)) return;
    const needs = Object.keys(locked.dependencies ?? {}).map((name) => resolve(name, path, lock.packages));
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license = '', integrity = '' } = locked;
    found.set(path, { name, version, license, integrity, path, needs });
    needs.forEach(add);
  };
  for (const name of directPackages(root)) add(resolve(name, '', lock.packages));
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Names of the packages that code in `src` imports, sorted; those that package.json gives another name for it, too. */
export function directPackages(root: string): string[] {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly imports: Readonly<Record<string, string>>;
  };
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const names = files.flatMap((path) =>
    [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/(?:from |import\([^)'"]*)'((?:@[\w-]+\/)?[\w-][^'/]*)/g),
    ].map(([, name = '']) => name),
  );
  names.push(...Object.values(imports).map((path) => path.split('/', 1)[0] ?? ''));
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).sort();
}

/** As Node looks for a package: in the folder's own node_modules, then in those above. */
function resolve(name: string, from: string, packages: Readonly<Record<string, Locked>>): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = posix.join(folder, 'node_modules', name);
    if (packages[path] !== undefined) return path;
    if (folder === '') throw new Error(`package-lock.json has no ${name} for ${from || 'src'}.`);
  }
}
