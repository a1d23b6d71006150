import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Packages whose WebAssembly is in `dist` as a file. */
const WASM = ['web-tree-sitter', 'tree-sitter-python'];

/** A package that `dist` holds code of. */
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

/** Where the bundler says which file some code is of. */
const ORIGIN =
  /^\s*\/\/ (node_modules\/(?:[^\s/]+\/node_modules\/|@[^\s/]+\/[^\s/]+\/node_modules\/)*(?:@[^\s/]+\/)?[^\s/]+)\//gm;

/** Every package of which `dist` has code, by the comment above each piece of it, and those whose WebAssembly it has; by path. */
export function bundledPackages(root: string): BundledPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const dist = join(root, 'dist');
  const code = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const origins = code.flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(ORIGIN)]);
  const paths = new Set([...WASM.map((name) => `node_modules/${name}`), ...origins.map(([, path = '']) => path)]);
  return [...paths].sort().map((path) => {
    const locked = packages[path];
    if (locked === undefined) throw new Error(`package-lock.json has no ${path}.`);
    const needs = Object.keys(locked.dependencies ?? {}).map((name) => resolve(name, path, packages));
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license = '', integrity = '' } = locked;
    return { name, version, license, integrity, path, needs: needs.filter((needed) => paths.has(needed)) };
  });
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
