import { parsePython } from '../python/parse.ts';
import { type Module, makeModule } from './module.ts';

/** Where an import leads: to a file of the repository, to a folder of it without a file, or out of it. */
export type Imported =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'outside' }
  /** Several files could be meant. */
  | { readonly kind: 'ambiguous' };

/** The Python files of a repository: parsed when first asked for, found by import. */
export class Project {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #folders = new Set<string>();
  readonly #found = new Map<string, Imported>();
  readonly #modules = new Map<
    string,
    Module | { readonly failed: true; readonly message: string; readonly offset: number }
  >();

  constructor(files: readonly { readonly path: string; readonly text: string }[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const { path } of files) {
      for (let folder = parentOf(path); !this.#folders.has(folder); folder = parentOf(folder))
        this.#folders.add(folder);
    }
  }

  /** The parsed file, or why and where it does not parse; null where there is no such file. */
  parse(path: string): Module | { readonly failed: true; readonly message: string; readonly offset: number } | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const text = this.#texts.get(path);
    if (text === undefined) return null;
    const parsed = parsePython(text, wantedIn(text));
    const result =
      parsed.kind === 'parsed'
        ? makeModule(path, text, parsed)
        : { failed: true as const, message: parsed.message, offset: parsed.offset };
    this.#modules.set(path, result);
    return result;
  }

  /** Drops a parsed file: the trees of thousands at once would fill the memory. Asked for again, it is parsed again. */
  forget(path: string): void {
    this.#modules.delete(path);
  }

  module(path: string): Module | null {
    const parsed = this.parse(path);
    return parsed === null || 'failed' in parsed ? null : parsed;
  }

  /** Follows `import dotted` or, with a level, `from ..dotted import` as it stands in `importer`. */
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
    return found.values().next().value ?? { kind: 'outside' };
  }

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

/** What functions must mention to be read: secrets, files, and other names for Flyte's own. */
const WANTED = /secret|\bread_(?:text|bytes)\(|\bopen\(/i;
const ALIAS = /\b(?:Secret|current_context|TaskEnvironment|task|dynamic)[ \t]+as[ \t]+(\w+)/g;

function wantedIn(text: string): RegExp {
  const aliases = Array.from(text.matchAll(ALIAS), ([, alias = '']) => alias);
  return aliases.length === 0 ? WANTED : new RegExp(`${WANTED.source}|\\b(?:${aliases.join('|')})\\b`, 'i');
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
