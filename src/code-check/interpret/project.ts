import { type Node, parsePython, type Span } from '../python/syntax-tree.ts';
import { functionsIn, type Imported, type Module, makeModule } from './module.ts';
import { reached, wantedIn } from './relevance.ts';

type Failed = { readonly failed: true; readonly message: string; readonly offset: number };

/** Packages of the SDKs: the repository's own folders of these names are not guessed to be meant. */
const SDK = /^(?:flytekit|flytekitplugins|flyte|union)$/;

/** The Python files of a repository: parsed when first asked for, found by import. */
export class Project {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #folders = new Set<string>();
  readonly #found = new Map<string, Imported>();
  readonly #modules = new Map<string, Module | Failed>();
  readonly #functions = new Map<string, ReadonlyMap<number, Node>>();
  readonly #wanted = new Map<string, RegExp>();
  readonly #reaches: ReadonlyMap<string, { readonly sdk: boolean; readonly secrets: boolean }>;

  constructor(files: readonly { readonly path: string; readonly text: string }[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const { path } of files) {
      for (let folder = parentOf(path); !this.#folders.has(folder); folder = parentOf(folder))
        this.#folders.add(folder);
    }
    this.#reaches = reached(files, (importer, level, dotted) => this.find(importer, level, dotted));
  }

  /** Whether the file, with all that it imports, uses an SDK and says something about secrets. */
  isAboutSecrets(path: string): boolean {
    const reaches = this.#reaches.get(path);
    return reaches?.sdk === true && reaches.secrets;
  }

  /** The parsed file, or why and where it does not parse; null where there is no such file. */
  parse(path: string): Module | Failed | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const text = this.#texts.get(path);
    if (text === undefined) return null;
    const parsed = parsePython(text, this.#wantedIn(path));
    const result =
      parsed.kind === 'parsed'
        ? makeModule(path, text, parsed)
        : { failed: true as const, message: parsed.message, offset: parsed.offset };
    this.#modules.set(path, result);
    return result;
  }

  /** Drops a parsed file: the trees of thousands at once would fill the memory. Asked for again, it is parsed again. */
  forget(path: string): void {
    if (this.module(path) !== null) this.#modules.delete(path);
    this.#functions.delete(path);
    this.#wanted.delete(path);
  }

  /** Whether a function may read or request a secret, by itself or by what it uses. */
  mayMatter({ path, source }: Module, { from, to }: Span): boolean {
    return this.#wantedIn(path).test(source.slice(from, to));
  }

  /** A function with its parameters and its body, which the parser may have left out. Null where it does not parse. */
  whole(module: Module, node: Node): Node | null {
    const { only, text } = node.get('body');
    if (node.type === 'lambda' || only.type !== 'pass_statement' || text === 'pass') return node;
    const known = this.#functions.get(module.path) ?? functionsIn(module.source);
    this.#functions.set(module.path, known);
    return known.get(node.from) ?? null;
  }

  #wantedIn(path: string): RegExp {
    const known = this.#wanted.get(path);
    if (known !== undefined) return known;
    const wanted = wantedIn(this.#texts.get(path) ?? '', (level, dotted) => {
      const found = this.find(path, level, dotted);
      return found.kind === 'file' && this.isAboutSecrets(found.path);
    });
    this.#wanted.set(path, wanted);
    return wanted;
  }

  module(path: string): Module | null {
    const parsed = this.parse(path);
    return parsed === null || 'failed' in parsed ? null : parsed;
  }

  /** Follows `import dotted` or, with a level, `from ..dotted import` as it is in `importer`. */
  find(importer: string, level: number, dotted: string): Imported {
    const key = `${parentOf(importer)} ${level} ${dotted}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#find(importer, level, dotted);
    this.#found.set(key, found);
    return found;
  }

  #find(importer: string, level: number, dotted: string): Imported {
    const parts = dotted === '' ? [] : dotted.split('.');
    if (level > 0) {
      let folder = parentOf(importer);
      for (let up = 1; up < level; up++) {
        if (folder === '') return { kind: 'outside' };
        folder = parentOf(folder);
      }
      return this.#inside([folder, ...parts].filter((part) => part !== '').join('/')) ?? { kind: 'outside' };
    }
    const found = new Map<string, Imported>();
    for (const root of this.#rootsFor(importer)) {
      const hit = this.#inside(root === '' ? parts.join('/') : `${root}/${parts.join('/')}`);
      if (hit?.kind === 'file') found.set(hit.path, hit);
    }
    if (found.size > 1) return { kind: 'ambiguous' };
    return found.values().next().value ?? this.#elsewhere(parts);
  }

  /** A package of another root, such as `libs/common/src`, where only one has this name. */
  #elsewhere(parts: readonly string[]): Imported {
    const [top = ''] = parts;
    if (SDK.test(top)) return { kind: 'outside' };
    this.#roots ??= rootsOfPackages(this.#texts);
    const [root, second] = this.#roots.get(top) ?? [];
    if (root === undefined || second !== undefined) return { kind: 'outside' };
    return this.#inside([root, ...parts].filter((part) => part !== '').join('/')) ?? { kind: 'outside' };
  }

  #roots: ReadonlyMap<string, readonly string[]> | undefined;

  /** Module `name` in the package or folder at `path`. */
  submodule(path: string, name: string): Imported {
    const folder = path.endsWith('/__init__.py') ? parentOf(path) : path === '__init__.py' ? '' : path;
    if (folder.endsWith('.py')) return { kind: 'outside' };
    return this.#inside(folder === '' ? name : `${folder}/${name}`) ?? { kind: 'outside' };
  }

  #inside(base: string): Imported | null {
    if (this.#texts.has(`${base}.py`)) return { kind: 'file', path: `${base}.py` };
    const init = base === '' ? '__init__.py' : `${base}/__init__.py`;
    if (this.#texts.has(init)) return { kind: 'file', path: init };
    return this.#folders.has(base) ? { kind: 'folder', path: base } : null;
  }

  /**
   * Folders that can be on Python's path for this file: those above it, and `src` beside them. A folder with an
   * `__init__.py` is part of a package, not a root.
   */
  #rootsFor(importer: string): string[] {
    const roots: string[] = [];
    for (let folder = parentOf(importer); ; folder = parentOf(folder)) {
      for (const root of [folder, folder === '' ? 'src' : `${folder}/src`]) {
        const init = root === '' ? '__init__.py' : `${root}/__init__.py`;
        if (!this.#texts.has(init) && !roots.includes(root)) roots.push(root);
      }
      if (folder === '') return roots;
    }
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Folders that hold each top-level package. */
function rootsOfPackages(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const roots = new Map<string, string[]>();
  for (const path of texts.keys()) {
    if (!path.endsWith('/__init__.py')) continue;
    const folder = parentOf(path);
    const parent = parentOf(folder);
    if (texts.has(parent === '' ? '__init__.py' : `${parent}/__init__.py`)) continue;
    const name = folder.slice(parent === '' ? 0 : parent.length + 1);
    roots.set(name, [...(roots.get(name) ?? []), parent]);
  }
  return roots;
}
