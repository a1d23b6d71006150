import { isUtf8 } from 'node:buffer';
import { LineCounter } from 'yaml';
import type { Message } from '../domain/message.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { compareText } from '../text/words.ts';
import type { UnionSecretsConfig } from './config.generated.ts';
import { expressions, withoutExpressions } from './expressions.ts';
import {
  at,
  BEGINNING,
  type ConfigCode,
  type ConfigFinding,
  errorAt,
  type Path,
  parsePointer,
  pathKey,
  type SchemaError,
  type Where,
} from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { type PartialConfig, partialConfig } from './partial-config.ts';
import { kmsKeys } from './rules/kms-keys.ts';
import { policies } from './rules/policy-names.ts';
import { roles } from './rules/roles.ts';
import { overlaps, scopes } from './rules/scopes.ts';
import { secretNames } from './rules/secret-names.ts';
import { tags } from './rules/tags.ts';
import { adoptions, rotations, sources } from './rules/values.ts';
import { explainSchemaErrors } from './schema-problems.ts';
import { Tree } from './tree.ts';
import { validateConfig } from './validate.generated.ts';
import { explainValue } from './value-problems.ts';

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
  const asItIs = readText(text);
  // Between braces, GitHub's expressions are no YAML: the parser's errors would be about the braces.
  const { lines, tree, findings } = asItIs.tree === null ? readText(withoutExpressions(text)) : asItIs;
  if (tree === null && findings.length === 0)
    return unreadable(file, '', 'file-empty', 'The file is empty.', BEGINNING);
  const locate = (where: Where) => positionOf(where, file, lines, tree);
  const located = (some: readonly ConfigFinding[]) =>
    some.map(({ where, ...problem }): Problem => ({ ...problem, location: locate(where) }));
  const ofYaml = located(findings);
  const ofConfig = tree === null ? [] : located(checkData(tree.data, inWorkspace));
  const problems = atMost(inOrder([...ofYaml, ...withoutEchoes(ofConfig, ofYaml)]));
  const isRight = tree !== null && problems.every(({ severity }) => severity === 'warning');
  const config = isRight ? (tree.data as UnionSecretsConfig) : null;
  const { stack, dataPlanes } = partialConfig(tree?.data);
  const identity = { stack: stack ?? null, dataPlanes: dataPlanes.map(({ key }) => key) };
  return { config, identity, problems, locate: (path) => locate({ path, at: 'key' }) };
}

/** A file's nodes, null where there are none to rely on, and where its lines begin. */
function readText(text: string) {
  const lines = new LineCounter();
  const { root, findings } = parseYaml(text, lines);
  const tree = findings.length > 0 ? null : root && new Tree(root);
  return { lines, tree, findings: tree?.findings ?? findings };
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
      compareText(a.code, b.code) ||
      compareText(String(a.message), String(b.message)),
  );
}

function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const errorsFirst = problems.toSorted((a, b) => compareText(a.severity, b.severity));
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

const ECHOES = new Set<string>(['empty', 'wrong-type', 'value-missing', 'duplicate-item'] satisfies ConfigCode[]);

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

/** Everything that is wrong with a file's data. `file`: the config's path in the workspace. */
export function checkData(data: unknown, file: string): ConfigFinding[] {
  const valid = validateConfig(data);
  const ofExpressions = expressions(data);
  const ofSchema = schemaFindings(validateConfig.errors ?? [], data);
  const ofRules = isMapping(data) ? checkRules(partialConfig(data), file) : [];
  // Of a name the rules say it better than the schema, and of an expression nothing else is worth a word.
  const named = new Set(ofRules.map(pathKeyOf));
  const others = [...ofSchema.filter((one) => !(NAMING.has(one.code) && named.has(pathKeyOf(one)))), ...ofRules];
  const findings = [...ofExpressions, ...outside(ofExpressions.map(pathKeyOf), others)];
  if (!valid && !findings.some(({ severity }) => severity === 'error'))
    throw new Error('The schema refuses a file, and no message says why.');
  return findings;
}

const NAMING = new Set<ConfigCode>(['bad-name', 'bad-format']);

/** The pointer of a secret's `value`, at the beginning of one to something in it. */
const VALUE = /^\/secrets\/[^/]*\/value(?=\/|$)/;

function schemaFindings(errors: readonly SchemaError[], data: unknown): ConfigFinding[] {
  const byValue = Map.groupBy(errors, ({ instancePath }) => VALUE.exec(instancePath)?.[0]);
  return [...byValue].flatMap(([pointer, own]) => {
    if (pointer === undefined) return explainSchemaErrors(own, data);
    const path = parsePointer(pointer, data);
    return explainValue(path, at(data, path), own, data);
  });
}

/** Everything that the schema cannot say. */
function checkRules(config: PartialConfig, file: string): ConfigFinding[] {
  return [
    ...[nothingDeclared, secretNames, scopes, overlaps, roles, tags, policies, kmsKeys],
    ...[rotations, adoptions, sources],
  ].flatMap((rule) => rule(config, file));
}

/** A file cut short by accident must not read as "remove everything". */
function nothingDeclared({ declaresAnything }: PartialConfig): ConfigFinding[] {
  if (declaresAnything) return [];
  const fix = 'Add one of them, or write secrets: {} where this stack owns none.';
  return [errorAt([], 'key', 'nothing-declared', 'The file has neither secrets nor grants.', fix)];
}

/** Those that are not at or below one of these paths, nor at the `value` that one is part of. */
function outside(paths: readonly string[], findings: readonly ConfigFinding[]): readonly ConfigFinding[] {
  const tops = paths.map((path) => VALUE.exec(path)?.[0] ?? path);
  if (tops.length === 0) return findings;
  return findings.filter((one) => !tops.some((top) => `${pathKeyOf(one)}/`.startsWith(`${top}/`)));
}

function pathKeyOf({ where }: ConfigFinding): string {
  return 'path' in where ? pathKey(where.path) : '';
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
