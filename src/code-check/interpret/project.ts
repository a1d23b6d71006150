import { posix } from 'node:path';
import type { CodeFile } from '../code-finding.ts';
import { type Node, type Parsed, parsePython, type Span } from '../python/syntax-tree.ts';
import { aboutSecrets, type Imported, wantedIn } from './relevance.ts';

/** A parsed file of the repository. */
export interface Module {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly root: Node;
  readonly comments: readonly Span[];
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
  /**
   * Names whose value functions may change while the code runs: declared `global` or `nonlocal`, or mutated in place. Read
   * from the text, so it may hold too many, which only means that less is resolved.
   */
  readonly changed: ReadonlySet<string>;
  /** Those of them that are declared `global` or `nonlocal`. */
  readonly global: ReadonlySet<string>;
}

const OUTER = /\b(?:global|nonlocal)[ \t]+([\w, \t]+)/g;
const MUTATION = /\.(?:append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|sort|reverse)\(/g;
const ASSIGNED_INSIDE = /^[ \t]*(\w+)(?:\.\w+|\[[^\]\n]*\])+[ \t]*(?::[^=\n]*)?[-+*/|&]?=(?!=)/gm;
/** Longer names are not followed back from a mutation. */
const MAX_NAME = 80;

function makeModule(path: string, source: string, { root, comments }: Extract<Parsed, { kind: 'parsed' }>): Module {
  const outer = [...source.matchAll(OUTER)].flatMap(([, list = '']) => list.split(','));
  const global = new Set(outer.map((name) => name.trim()));
  return { path, source, root, comments, lines: startsOfLines(source), changed: changedNames(root), global };
}

function changedNames(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of root.descendants('function_definition')) {
    for (const { index } of text.matchAll(MUTATION))
      names.add(/\w*$/.exec(text.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? '');
    for (const [, name = ''] of text.matchAll(ASSIGNED_INSIDE)) names.add(name);
  }
  return names;
}

/** All functions of a text by their offsets. */
function functionsIn(source: string): ReadonlyMap<number, Node> {
  const parsed = parsePython(source);
  const functions = parsed.kind === 'parsed' ? parsed.root.descendants('function_definition') : [];
  return new Map(functions.map((one) => [one.from, one]));
}

export function startsOfLines(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

type Failed = Extract<Parsed, { kind: 'failed' }>;

/** Packages of the SDKs: the repository's own folders of these names are not guessed to be meant. */
const SDK = /^(?:flytekit|flytekitplugins|flyte|union)$/;

/** The Python files of a repository: parsed when first asked for, found by import. */
export class Project {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #folders: ReadonlySet<string>;
  readonly #found = new Map<string, Imported | null>();
  readonly #modules = new Map<string, Module | Failed>();
  readonly #functions = new Map<string, ReadonlyMap<number, Node>>();
  readonly #wanted = new Map<string, RegExp>();
  readonly #roots: ReadonlyMap<string, readonly string[]>;
  readonly #aboutSecrets: ReadonlySet<string>;

  constructor(files: readonly CodeFile[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    this.#folders = new Set(files.flatMap(({ path }) => foldersAbove(path)));
    this.#roots = rootsOfPackages(this.#texts);
    this.#aboutSecrets = aboutSecrets(files, (importer, level, dotted) => this.find(importer, level, dotted));
  }

  /** Whether the file, with all that it imports, uses an SDK and says something about secrets. */
  isAboutSecrets(path: string): boolean {
    return this.#aboutSecrets.has(path);
  }

  /** The parsed file, or why and where it does not parse; null where there is no such file. */
  parse(path: string): Module | Failed | null {
    const text = this.#texts.get(path);
    if (text === undefined) return null;
    return remembered(this.#modules, path, () => {
      const parsed = parsePython(text, this.#wantedIn(path));
      return parsed.kind === 'parsed' ? makeModule(path, text, parsed) : parsed;
    });
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
    const functions = remembered(this.#functions, module.path, () => functionsIn(module.source));
    return functions.get(node.from) ?? null;
  }

  #wantedIn(path: string): RegExp {
    return remembered(this.#wanted, path, () =>
      wantedIn(this.#texts.get(path) ?? '', (level, dotted) => {
        const found = this.find(path, level, dotted);
        return found?.kind === 'file' && this.isAboutSecrets(found.path);
      }),
    );
  }

  module(path: string): Module | null {
    const parsed = this.parse(path);
    return parsed === null || 'kind' in parsed ? null : parsed;
  }

  /**
   * Follows `import dotted` or, with a level, `from ..dotted import` as it is in `importer`. Null where it leads out of the
   * repository.
   */
  find(importer: string, level: number, dotted: string): Imported | null {
    return remembered(this.#found, `${folderOf(importer)} ${level} ${dotted}`, () => {
      const path = dotted.replaceAll('.', '/');
      return level > 0 ? this.#above(importer, level, path) : this.#below(importer, path);
    });
  }

  #above(importer: string, level: number, path: string): Imported | null {
    let folder = folderOf(importer);
    for (let up = 1; up < level; up++) {
      if (folder === '') return null;
      folder = folderOf(folder);
    }
    return this.#inside(posix.join(folder, path));
  }

  #below(importer: string, path: string): Imported | null {
    const hits = [...this.#rootsFor(importer)].flatMap((root) => this.#inside(posix.join(root, path)) ?? []);
    const found = new Map(hits.flatMap((hit) => (hit.kind === 'file' ? [[hit.path, hit]] : [])));
    if (found.size > 1) return { kind: 'ambiguous' };
    return found.values().next().value ?? this.#elsewhere(path);
  }

  /** A package of another root, such as `libs/common/src`, where only one has this name. */
  #elsewhere(path: string): Imported | null {
    const [top = ''] = path.split('/');
    if (SDK.test(top)) return null;
    const [root, second] = this.#roots.get(top) ?? [];
    return root === undefined || second !== undefined ? null : this.#inside(posix.join(root, path));
  }

  /** Module `name` in the package or folder at `path`. */
  submodule(path: string, name: string): Imported | null {
    const folder = /^(?:.*\/)?__init__\.py$/.test(path) ? folderOf(path) : path;
    return folder.endsWith('.py') ? null : this.#inside(posix.join(folder, name));
  }

  /** A module, a package or a folder by its path; `.` is the root. */
  #inside(path: string): Imported | null {
    const base = path === '.' ? '' : path;
    const file = [`${base}.py`, posix.join(base, '__init__.py')].find((one) => this.#texts.has(one));
    if (file !== undefined) return { kind: 'file', path: file };
    return this.#folders.has(base) ? { kind: 'folder', path: base } : null;
  }

  /**
   * Folders that can be on Python's path for this file: those above it, and `src` beside them. A folder with an
   * `__init__.py` is part of a package, not a root.
   */
  #rootsFor(importer: string): ReadonlySet<string> {
    const roots = foldersAbove(importer).flatMap((folder) => [folder, posix.join(folder, 'src')]);
    return new Set(roots.filter((root) => !this.#texts.has(posix.join(root, '__init__.py'))));
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

/** The folder of a path, empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Folders around a path, from the nearest to the root. */
function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === '' ? [''] : [folder, ...foldersAbove(folder)];
}

/** Folders that hold each top-level package. */
function rootsOfPackages(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const roots = new Map<string, string[]>();
  for (const path of texts.keys()) {
    const folder = path.endsWith('/__init__.py') ? folderOf(path) : '';
    const parent = folderOf(folder);
    if (folder === '' || texts.has(posix.join(parent, '__init__.py'))) continue;
    const name = posix.basename(folder);
    roots.set(name, [...(roots.get(name) ?? []), parent]);
  }
  return roots;
}
