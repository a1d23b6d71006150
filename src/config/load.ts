import { isUtf8 } from 'node:buffer';
import { LineCounter } from 'yaml';
import type { Message } from '../domain/message.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { checkData } from './check.ts';
import type { UnionSecretsConfig } from './config.generated.ts';
import { withoutExpressions } from './expressions.ts';
import { BEGINNING, type ConfigCode, type ConfigFinding, type Path, type Where } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { partialConfig } from './partial-config.ts';
import { readTree, type Tree } from './tree.ts';

/** A config larger than this is refused: 5,000 secrets need about half of it. */
export const LARGEST_FILE = 1024 * 1024;
/** A file with more is not read by anyone to the end. */
const MOST_PROBLEMS = 500;

/** What a file says of itself. */
export interface Identity {
  readonly stack: string | null;
  /** Keys of its data planes. */
  readonly dataPlanes: readonly string[];
}

export interface LoadedConfig {
  /** null where any problem is an error. */
  readonly config: UnionSecretsConfig | null;
  /** As far as it can be read: with mistakes in the file, the comment of a run must be found all the same. */
  readonly identity: Identity;
  /** Every error and warning of the file, from top to bottom, each with its location. */
  readonly problems: readonly Problem[];
  /** Where the key is that a path ends in, such as `['secrets', 'ml/x']`; of what is not in the file, the nearest above it. */
  locate(path: Path): Location;
}

/**
 * Reads a config. Never throws, whatever is in it.
 *
 * @param file path of the config in the repository, with `/` or `\`: it is in every location.
 * @param inWorkspace its path in the workspace, which no value file may leave.
 */
export function loadConfig(content: Uint8Array | string, file: string, inWorkspace = file): LoadedConfig {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > LARGEST_FILE) {
    const message = `The file has ${bytes} bytes: more than ${LARGEST_FILE} (1 MiB) are not read.`;
    return unreadable(file, '', 'file-too-large', message, 'Divide it into several files, each with its own stack.');
  }
  if (typeof content === 'string') return loadText(content.replace(/^\uFEFF/, ''), file, inWorkspace);
  const text = new TextDecoder('utf-8').decode(content);
  if (isUtf8(content)) return loadText(text, file, inWorkspace);
  const before = text.slice(0, text.indexOf('\uFFFD'));
  const fix = 'Save it with the encoding UTF-8.';
  return unreadable(file, before, 'file-not-utf8', 'The file is not UTF-8 from here on.', fix);
}

function loadText(text: string, file: string, inWorkspace: string): LoadedConfig {
  const { lines, tree, findings } = readText(text);
  if (tree === null && findings.length === 0)
    return unreadable(file, '', 'file-empty', 'The file is empty.', BEGINNING);
  const locate = (where: Where) => positionOf(where, file, lines, tree);
  const located = (some: readonly ConfigFinding[]) =>
    some.map(({ where, ...problem }): Problem => ({ ...problem, location: locate(where) }));
  const ofYaml = located(findings);
  const ofConfig = tree === null ? [] : located(checkData(tree.data, inWorkspace));
  const problems = atMost(inOrder([...ofYaml, ...withoutEchoes(ofConfig, ofYaml)]));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const config = isWrong ? null : ((tree?.data ?? null) as UnionSecretsConfig | null);
  const { stack, dataPlanes } = partialConfig(tree?.data);
  const identity = { stack: stack ?? null, dataPlanes: dataPlanes.map(({ key }) => key) };
  return { config, identity, problems, locate: (path) => locate({ path, at: 'key' }) };
}

/** A file's nodes, and where its lines begin. `tree`: null where there is none to rely on. */
interface Read {
  readonly lines: LineCounter;
  readonly tree: Tree | null;
  readonly findings: readonly ConfigFinding[];
}

function readText(text: string): Read {
  const lines = new LineCounter();
  const { root, findings } = parseYaml(text, lines);
  if (findings.length === 0) {
    const tree = root && readTree(root);
    return { lines, tree, findings: tree?.findings ?? [] };
  }
  // Between braces, GitHub's expressions are no YAML: the parser's errors would be about the braces.
  const readable = withoutExpressions(text);
  return readable === text ? { lines, tree: null, findings } : readText(readable);
}

function positionOf(where: Where, file: string, lines: LineCounter, tree: Tree | null): Location {
  const range = 'start' in where ? where : (tree?.locate(where.path, where.at) ?? { start: 0, end: 0 });
  const start = lines.linePos(range.start);
  const end = lines.linePos(Math.max(range.end, range.start));
  const rest = range.end > range.start ? { endLine: end.line, endColumn: end.col } : {};
  return { file, line: Math.max(start.line, 1), column: Math.max(start.col, 1), ...rest };
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
  const message = `The file has ${problems.length - MOST_PROBLEMS} more problems.`;
  const location = problems.at(-1)?.location;
  const more = { severity: 'error', code: 'too-many-problems', message, fix: 'Fix these first.' } as const;
  return [...inOrder(errorsFirst.slice(0, MOST_PROBLEMS)), location === undefined ? more : { ...more, location }];
}

/** A piece of YAML that is refused counts as nothing: that it then is empty or of another type needs no word. */
function withoutEchoes(problems: readonly Problem[], refused: readonly Problem[]): Problem[] {
  const place = ({ location }: Problem) => `${location?.line}:${location?.column}`;
  const places = new Set(refused.map(place));
  return problems.filter((problem) => !(ECHOES.has(problem.code) && places.has(place(problem))));
}

const ECHOES = new Set(['empty', 'wrong-type', 'value-missing', 'duplicate-item']);

/** A file that there is nothing to read in, at the end of what could be read. */
function unreadable(file: string, before: string, code: ConfigCode, message: Message, fix: Message): LoadedConfig {
  const location = { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return {
    config: null,
    identity: { stack: null, dataPlanes: [] },
    problems: [{ severity: 'error', code, message, fix, location }],
    locate: () => ({ file, line: 1, column: 1 }),
  };
}
