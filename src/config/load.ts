import { LineCounter } from 'yaml';
import type { Location, Problem } from '../domain/problem.ts';
import type { UnionSecretsConfig } from './config.generated.ts';
import { draftOf } from './draft.ts';
import type { Finding } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { isInValue, type Path, parsePointer, pathKey } from './path.ts';
import { checkRules } from './rules/index.ts';
import { explainSchemaErrors } from './schema-problems.ts';
import { LARGEST_FILE, readSource } from './source.ts';
import { readTree, type Tree } from './tree.ts';
import { validateConfig } from './validate.generated.ts';
import { explainValue } from './value-problems.ts';

/** A file with more is not read by anyone to the end. */
const MOST_PROBLEMS = 500;

export interface LoadedConfig {
  /** null where any problem is an error. */
  readonly config: UnionSecretsConfig | null;
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
  const lines = new LineCounter();
  const { root, findings } = parseYaml(text, lines);
  if (root === null && findings.length === 0) {
    return unreadable(
      file,
      '',
      'file-empty',
      'The file is empty.',
      'Begin it with version: 1, a stack, dataPlanes and secrets.',
    );
  }
  const tree = root === null || findings.length > 0 ? undefined : readTree(root);
  const all = tree === undefined ? findings : [...tree.findings, ...checkData(tree.data, file)];
  const position = positionsIn(lines, file, tree);
  const problems = atMost(inOrder(all.map((finding) => located(finding, position))));
  const config = problems.some((problem) => problem.severity === 'error')
    ? null
    : ((tree?.data ?? null) as UnionSecretsConfig | null);
  return { config, problems, locate: (path) => position({ path, at: 'key' }) };
}

/** The schema's errors and the rules'; where both say something of a name, the rule says it better. */
function checkData(data: unknown, file: string): Finding[] {
  const valid = validateConfig(data);
  const errors = validateConfig.errors ?? [];
  const isOfValue = (pointer: string) => isInValue(parsePointer(pointer, data));
  const values = new Set(
    errors
      .map((error) => error.instancePath)
      .filter(isOfValue)
      .map((pointer) => pointer.split('/').slice(0, 4).join('/')),
  );
  const ofValues = [...values].flatMap((pointer) => {
    const path = parsePointer(pointer, data);
    const own = errors.filter(
      (error) => error.instancePath === pointer || error.instancePath.startsWith(`${pointer}/`),
    );
    return explainValue(path, at(data, path), own, data);
  });
  const ofSchema = explainSchemaErrors(
    errors.filter((error) => !isOfValue(error.instancePath)),
    data,
  );
  const ofRules = isMapping(data) ? checkRules(draftOf(data), file) : [];
  const told = new Set(ofRules.map(pathKeyOf));
  const isTold = (finding: Finding) => NAMING.has(finding.code) && told.has(pathKeyOf(finding));
  const findings = [...ofSchema.filter((finding) => !isTold(finding)), ...ofValues, ...ofRules];
  if (!valid && !findings.some((finding) => finding.severity === 'error'))
    throw new Error('The schema refuses a file, and no message says why.');
  return findings;
}

const NAMING = new Set(['bad-name', 'bad-format']);

function pathKeyOf({ where }: Finding): string | undefined {
  return 'path' in where ? pathKey(where.path) : undefined;
}

type Position = (where: Finding['where']) => Location;

function positionsIn(lines: LineCounter, file: string, tree: Tree | undefined): Position {
  return (where) => {
    const range = 'start' in where ? where : (findNearest(tree, where.path, where.at) ?? { start: 0, end: 0 });
    const start = lines.linePos(range.start);
    const end = lines.linePos(Math.max(range.end, range.start));
    return {
      file,
      line: start.line,
      column: start.col,
      ...(range.end > range.start ? { endLine: end.line, endColumn: end.col } : {}),
    };
  };
}

function findNearest(tree: Tree | undefined, path: Path, at: 'key' | 'value') {
  for (let length = path.length; length > 0; length--) {
    const found = tree?.find(path.slice(0, length));
    if (found !== undefined) return at === 'value' && length === path.length ? found.value : (found.key ?? found.value);
  }
  return undefined;
}

function located({ severity, code, message, mend, where }: Finding, position: Position): Problem {
  return { severity, code, message, mend, location: position(where) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ location }: Problem) => [location?.line ?? 0, location?.column ?? 0] as const;
  return problems.toSorted(
    (a, b) =>
      place(a)[0] - place(b)[0] ||
      place(a)[1] - place(b)[1] ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
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
    mend: 'Mend these first.',
    ...(last === undefined ? {} : { location: last }),
  };
  return [...inOrder(errorsFirst.slice(0, MOST_PROBLEMS)), more];
}

/** A file that there is nothing to read in, at the end of what could be read. */
function unreadable(file: string, before: string, code: string, message: string, mend: string): LoadedConfig {
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const problem: Problem = { severity: 'error', code, message, mend, location: { file, line, column } };
  return { config: null, problems: [problem], locate: () => ({ file, line: 1, column: 1 }) };
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function at(data: unknown, path: Path): unknown {
  return path.reduce(
    (node, step) =>
      typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
