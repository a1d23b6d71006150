import { LineCounter } from 'yaml';
import type { Message } from '../domain/message.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { checkData } from './check.ts';
import type { UnionSecretsConfig } from './config.generated.ts';
import type { Finding } from './finding.ts';
import { BEGINNING } from './fixes.ts';
import { type Identity, identityOf } from './identity.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './path.ts';
import { LARGEST_FILE, readSource } from './source.ts';
import { readTree, type Tree } from './tree.ts';

/** A file with more is not read by anyone to the end. */
const MOST_PROBLEMS = 500;

export interface LoadedConfig {
  /** null where any problem is an error. */
  readonly config: UnionSecretsConfig | null;
  /** What the file says of itself, as far as it can be read: with mistakes in it, a run still knows whose it is. */
  readonly identity: Identity;
  /** Every error and warning of the file, from top to bottom, each with its location. */
  readonly problems: readonly Problem[];
  /**
   * Where the key that a path ends in stands, such as `['secrets', 'ml/x']`; of what does not stand in the file, the
   * nearest that it would stand under.
   */
  locate(path: Path): Location;
}

/**
 * Reads a config. Never throws for anything that stands in it.
 *
 * @param file path of the config in the workspace, with `/` or `\`: it stands in every location, and paths of value
 *   files are relative to it.
 */
export function loadConfig(content: Uint8Array | string, file: string): LoadedConfig {
  const source = readSource(content);
  switch (source.kind) {
    case 'too-large':
      return unreadable(
        file,
        '',
        'file-too-large',
        `The file has ${source.bytes} bytes: more than ${LARGEST_FILE} (1 MiB) are not read.`,
        'Divide it into several files, each with its own stack.',
      );
    case 'not-utf8':
      return unreadable(
        file,
        source.text,
        'file-not-utf8',
        'The file is not UTF-8 from here on.',
        'Save it with the encoding UTF-8.',
      );
    case 'text':
      return loadText(source.text, file);
  }
}

function loadText(text: string, file: string): LoadedConfig {
  const { read, ...checked } = checkText(text, file);
  return { ...checked, locate: read.tree === undefined ? () => beginningOf(file) : locatorOf(text, file, read) };
}

/** A file's nodes, and where its lines begin. */
interface Read {
  readonly lines: LineCounter;
  readonly tree: Tree | undefined;
}

function checkText(text: string, file: string): Omit<LoadedConfig, 'locate'> & { read: Read } {
  const lines = new LineCounter();
  const { root, findings } = parseYaml(text, lines);
  if (root === null && findings.length === 0)
    return { ...unreadable(file, '', 'file-empty', 'The file is empty.', BEGINNING), read: { lines, tree: undefined } };
  const tree = root === null || findings.length > 0 ? undefined : readTree(root);
  const read = { lines, tree };
  const locatedIn = (some: readonly Finding[]) => some.map((finding) => located(finding, file, read));
  const ofYaml = locatedIn(tree?.findings ?? findings);
  const ofConfig = tree === undefined ? [] : locatedIn(checkData(tree.data, file));
  const problems = atMost(inOrder([...ofYaml, ...withoutEchoes(ofConfig, ofYaml)]));
  const config = problems.some((problem) => problem.severity === 'error')
    ? null
    : ((tree?.data ?? null) as UnionSecretsConfig | null);
  return { config, identity: identityOf(tree?.data), problems, read };
}

/**
 * Finds places later on. Nodes of thousands of secrets take more memory than all else, and most runs ask for no place: they
 * are kept while there is room, and else read again.
 */
function locatorOf(text: string, file: string, read: Read): LoadedConfig['locate'] {
  let kept = new WeakRef(read);
  return (path) => {
    const known = kept.deref() ?? readAgain(text);
    kept = new WeakRef(known);
    return positionOf({ path, at: 'key' }, file, known);
  };
}

function readAgain(text: string): Read {
  const lines = new LineCounter();
  const { root } = parseYaml(text, lines);
  return { lines, tree: root === null ? undefined : readTree(root) };
}

function positionOf(where: Finding['where'], file: string, { lines, tree }: Read): Location {
  const range = 'start' in where ? where : (findNearest(tree, where.path, where.at) ?? { start: 0, end: 0 });
  const start = lines.linePos(range.start);
  const end = lines.linePos(Math.max(range.end, range.start));
  return {
    file,
    line: start.line,
    column: start.col,
    ...(range.end > range.start ? { endLine: end.line, endColumn: end.col } : {}),
  };
}

function findNearest(tree: Tree | undefined, path: Path, at: 'key' | 'value') {
  for (let length = path.length; length > 0; length--) {
    const found = tree?.find(path.slice(0, length));
    if (found !== undefined) return at === 'value' && length === path.length ? found.value : (found.key ?? found.value);
  }
  return undefined;
}

function located({ severity, code, message, fix, where }: Finding, file: string, read: Read): Problem {
  return { severity, code, message, fix, location: positionOf(where, file, read) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ location }: Problem) => [location?.line ?? 0, location?.column ?? 0] as const;
  return problems.toSorted(
    (a, b) =>
      place(a)[0] - place(b)[0] ||
      place(a)[1] - place(b)[1] ||
      compare(a.code, b.code) ||
      compare(String(a.message), String(b.message)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const errorsFirst = problems.toSorted((a, b) => compare(a.severity, b.severity));
  const last = problems.at(-1)?.location;
  const more: Problem = {
    severity: 'error',
    code: 'too-many-problems',
    message: `The file has ${problems.length - MOST_PROBLEMS} more problems.`,
    fix: 'Fix these first.',
    ...(last === undefined ? {} : { location: last }),
  };
  return [...inOrder(errorsFirst.slice(0, MOST_PROBLEMS)), more];
}

/** A piece of YAML that is refused counts as nothing: that it then is empty or of another type needs no word. */
function withoutEchoes(problems: readonly Problem[], refused: readonly Problem[]): Problem[] {
  const place = ({ location }: Problem) => `${location?.line}:${location?.column}`;
  const places = new Set(refused.map(place));
  return problems.filter((problem) => !(ECHOES.has(problem.code) && places.has(place(problem))));
}

const ECHOES = new Set(['empty', 'wrong-type', 'value-missing', 'duplicate-item']);

/** A file that there is nothing to read in, at the end of what could be read. */
function unreadable(file: string, before: string, code: string, message: Message, fix: Message): LoadedConfig {
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const problem: Problem = { severity: 'error', code, message, fix, location: { file, line, column } };
  return {
    config: null,
    identity: identityOf(undefined),
    problems: [problem],
    locate: () => beginningOf(file),
  };
}

function beginningOf(file: string): Location {
  return { file, line: 1, column: 1 };
}
