import type { CodeFile } from '../code-finding.ts';

/** Where an import leads: to a file of the repository, to a folder of it without a file, or to several that could be meant. */
export type Imported = { readonly kind: 'file' | 'folder'; readonly path: string } | { readonly kind: 'ambiguous' };

/** Follows `import dotted` or `from ..dotted import` of a file. Null where it leads out of the repository. */
type Find = (importer: string, level: number, dotted: string) => Imported | null;

const SDK = /^(?:flytekit|flytekitplugins|flyte|union)(?:\.|$)/;
const SECRETS = /secret/i;

/** Whether a finding is possible at all: one of the files seems to import an SDK. */
export function mayHaveFindings(files: readonly { readonly text: string }[]): boolean {
  return files.some(({ text }) => /\bimport\b.*\b(?:flyte|union)|\bfrom[ \t]+(?:flyte|union)/.test(text));
}

/** `import a.b, c as d` or `from ..a import (b, c as d)`. */
const IMPORT =
  /^[ \t]*(?:import[ \t]+([\w., \t]+)|from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]*(\([^)]{0,4000}\)|[^\n#(]+))/gm;

interface Import {
  readonly level: number;
  readonly module: string;
  /** Names that are bound: what they are there, as a module, and what they are called here. */
  readonly names: readonly { readonly name: string; readonly dotted: string; readonly alias: string }[];
}

/** Imports of a text, wherever they are. Read from the text: only what may matter is parsed. */
function importsIn(text: string): Import[] {
  return [...text.matchAll(IMPORT)].flatMap(([, modules, dots = '', module = '', list = '']): Import[] => {
    if (modules === undefined) {
      const names = namesIn(list).map((one) => ({
        ...one,
        dotted: module === '' ? one.name : `${module}.${one.name}`,
      }));
      return [{ level: dots.length, module, names }];
    }
    return namesIn(modules).map(({ name, alias }) => {
      const bound = alias === name ? (name.split('.', 1)[0] ?? name) : alias;
      return { level: 0, module: name, names: [{ name: '', dotted: name, alias: bound }] };
    });
  });
}

function namesIn(list: string): { name: string; alias: string }[] {
  const parts = list
    .replace(/#[^\n]*/g, '')
    .replace(/[()\\]/g, ' ')
    .split(',');
  return parts.flatMap((part) => {
    const [name = '', as = '', alias = ''] = part.trim().split(/\s+/);
    return name === '' ? [] : [{ name, alias: as === 'as' && alias !== '' ? alias : name }];
  });
}

/** Paths of the files that, with all that they import, use an SDK and say something about secrets. */
export function aboutSecrets(files: readonly CodeFile[], find: Find): ReadonlySet<string> {
  const imports: { readonly importer: string; readonly path: string }[] = [];
  const sdk: string[] = [];
  for (const { path: importer, text } of files) {
    for (const { level, module, names } of importsIn(text)) {
      if (level === 0 && SDK.test(module)) sdk.push(importer);
      const found = find(importer, level, module);
      // from package import module
      const inner = found !== null || level > 0 ? names.map(({ dotted }) => find(importer, level, dotted)) : [];
      for (const target of [found, ...inner])
        if (target?.kind === 'file') imports.push({ importer, path: target.path });
    }
  }
  const importers = Map.groupBy(imports, ({ path }) => path);
  const secrets = files.filter(({ text }) => SECRETS.test(text)).map(({ path }) => path);
  return withImporters(sdk).intersection(withImporters(secrets));

  function withImporters(paths: readonly string[]): Set<string> {
    const all = new Set(paths);
    for (const path of all) for (const { importer } of importers.get(path) ?? []) all.add(importer);
    return all;
  }
}

/** What a function must mention to be read: secrets, files, and names that lead to them. */
const WANTED = 'secret|service_account|\\bread_(?:text|bytes)\\(|\\bopen\\(';
/** Names of the SDKs that matter under another name, too. */
const SDK_NAMES = /^(?:Secret|current_context|TaskEnvironment|task|dynamic)$/;
/** Names that lead to names that lead to secrets. */
const MAX_ROUNDS = 5;
/** Where a function, a class or a statement of the module begins. */
const CHUNK = /^(?=[^\s#)\]}]|[ \t]+(?:async[ \t]+)?(?:def|class)\b)/m;
const DEFINED = /^([ \t]*)(?:(?:async[ \t]+)?(def|class)[ \t]+(\w+)|(\w+)[ \t]*(?::[^=\n]+)?=(?!=))/;
const ATTRIBUTE = /\b(?:self|cls)\.(\w+)[ \t]*(?::[^=\n]+)?=(?!=)[^\n]*/g;

/** Parts of a module, each with the names that it defines: its own, and those of the classes around it. */
function chunksOf(text: string): { readonly text: string; readonly names: readonly string[] }[] {
  const classes: { name: string; indent: number }[] = [];
  return text.split(CHUNK).flatMap((chunk) => {
    const [, space = '', word, defined, assigned] = DEFINED.exec(chunk) ?? [];
    const name = defined ?? assigned;
    if (name === undefined) return [];
    while ((classes.at(-1)?.indent ?? -1) >= space.length) classes.pop();
    const names = [name, ...classes.map((one) => one.name)];
    if (word === 'class') classes.push({ name, indent: space.length });
    return [{ text: chunk, names: names.filter((one) => !one.startsWith('__')) }];
  });
}

/**
 * The names of a module that lead to secrets: those it imports from modules about them, and those that it defines with
 * others of them. Functions that mention none cannot have a finding of their own.
 */
export function wantedIn(text: string, isAboutSecrets: (level: number, module: string) => boolean): RegExp {
  const names = new Set<string>();
  for (const { level, module, names: bound } of importsIn(text)) {
    const isSdk = level === 0 && SDK.test(module);
    const leads = isSdk || isAboutSecrets(level, module) || bound.some(({ dotted }) => isAboutSecrets(level, dotted));
    for (const { name, alias } of leads ? bound : [])
      if (!isSdk || (SDK_NAMES.test(name) && alias !== name)) names.add(alias);
  }
  if (names.has('*')) return /(?:)/;
  let left = chunksOf(text);
  for (let round = 0, size = -1; size !== names.size && round < MAX_ROUNDS; round++) {
    size = names.size;
    const wanted = regexpFor(names);
    left = left.filter((chunk) => {
      if (!wanted.test(chunk.text)) return true;
      for (const name of chunk.names) names.add(name);
      for (const [line, attribute = ''] of chunk.text.matchAll(ATTRIBUTE)) if (wanted.test(line)) names.add(attribute);
      return false;
    });
  }
  return regexpFor(names);
}

function regexpFor(names: ReadonlySet<string>): RegExp {
  const words = [...names].filter((name) => /^\w+$/.test(name));
  return new RegExp(words.length === 0 ? WANTED : `${WANTED}|\\b(?:${words.join('|')})\\b`, 'i');
}
