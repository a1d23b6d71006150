import { DEFAULT_CONCURRENCY, MOST_CONCURRENCY } from '../domain/cloud.ts';
import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { isRefPattern } from '../github/context.ts';
import { type Bounds, readBounds, UNBOUNDED } from '../plan/bounds.ts';
import { isDigestText } from '../text/words.ts';
import { SHORTEST_KEY } from '../values/fingerprint.ts';

export const MODES = ['auto', 'validate', 'plan', 'apply', 'inventory'] as const;

/** The action's inputs, read once and typed. Names as in action.yml. */
export interface Inputs {
  readonly config: string;
  readonly mode: (typeof MODES)[number];
  readonly dataPlane: string | null;
  readonly githubToken: string | null;
  readonly pullRequest: number | null;
  readonly comment: boolean;
  /** Empty: the default branch. */
  readonly applyBranches: readonly string[];
  /** Empty: none. */
  readonly applyTags: readonly string[];
  readonly readValues: boolean;
  readonly fingerprintKey: SecretValue | null;
  readonly previousFingerprintKey: SecretValue | null;
  readonly requireRecordedPlan: boolean;
  /** null: `off`. */
  readonly expectPlanDigest: string | null;
  /** `grantable` and `bindable-roles` */
  readonly bounds: Bounds;
  readonly verifyAccess: boolean;
  readonly driftIssue: boolean;
  /** `not-compared`: values that were not compared fail the run, too. */
  readonly failOnChanges: 'false' | 'true' | 'not-compared';
  /** Globs of the Python files to check; empty: none are checked. */
  readonly checkCode: readonly string[];
  readonly snippet: 'auto' | 'flytekit' | 'flyte' | 'both' | 'none';
  /** Path of the Python module of constants to write, as given; null: none is written. */
  readonly writePython: string | null;
  readonly maxConcurrency: number;
}

/**
 * Reads every input. The runner fills in the default of what is left out; what is empty was given so, by an expression
 * without a value. A switch that makes a run stricter must not be off for that reason: empty, it is refused. Others then
 * count as their default, and `check-code` is off.
 *
 * @param get text of an input by name; undefined where the runner gave none, which counts as the default, too.
 */
export function readInputs(get: (name: string) => string | undefined): {
  inputs: Inputs;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const text = (name: string) => (get(name) ?? '').trim();
  const problem = (message: Message, fix: Message, code = 'input') =>
    problems.push({ severity: 'error', code, message, fix });
  const wrong = (name: string, expected: Message) =>
    problem(say`Input ${name} is not ${expected}.`, say`Set \`${name}\` to ${expected}, or leave it out.`);
  const empty = (name: string, fix: Message, why = 'an expression in the workflow has no value here') =>
    problem(`Input ${name} is empty: ${why}.`, fix, 'input-empty');
  /** Text of an input that makes a run stricter. */
  const strict = (name: string, examples: string): string => {
    const value = text(name);
    const fix = say`Write \`${name}\` as ${examples}, or leave it out for its default.`;
    if (value === '' && get(name) !== undefined) empty(name, fix);
    return value;
  };

  const list = (name: string): string[] =>
    text(name)
      .split(/[\s,]+/)
      .filter((item) => item !== '');
  const refs = (name: string, kind: 'heads' | 'tags'): string[] => {
    const patterns = list(name).map((one) => one.replace(`refs/${kind}/`, ''));
    const wrong = patterns.findIndex((one) => !isRefPattern(one)) + 1;
    const onlyTakesOut = patterns.length > 0 && patterns.every((one) => one.startsWith('!'));
    const message =
      wrong > 0 ? `Pattern ${wrong} of input ${name} is none.` : `Input ${name} only takes out, by a leading "!".`;
    const fix = say`Write \`${name}\` as GitHub's filters of branches and tags: names with \`*\` (no slash), \`**\`, \`?\` and \`+\` (behind a character) or \`[0-9a-z]\`; \`!\` takes out what one before it names.`;
    if (wrong > 0 || onlyTakesOut) problem(message, fix);
    return patterns;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T, value = text(name)): T => {
    if (value === '') return fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined) wrong(name, allowed.map((one) => `"${one}"`).join(' or '));
    return found ?? fallback;
  };
  const boolean = (name: string, fallback: boolean, given = text(name)): boolean => {
    const value = given.toLowerCase();
    if (value === '') return fallback;
    if (value !== 'true' && value !== 'false') wrong(name, '"true" or "false"');
    return value === 'true';
  };
  const integer = (name: string, least: number, most: number): number | null => {
    const value = text(name);
    if (value === '') return null;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    wrong(
      name,
      most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a number from ${least} to ${most}`,
    );
    return null;
  };
  const key = (name: string): SecretValue | null => {
    const value = get(name) ?? '';
    if (value === '') return null;
    // Never shown, not even in part: the message says the length only.
    if (value.length < SHORTEST_KEY)
      wrong(name, `a secret of ${SHORTEST_KEY} characters or more (it has ${value.length})`);
    return new SecretValue(value);
  };
  const digest = (name: string): string | null => {
    if (get(name) === undefined) return null;
    const value = text(name).toLowerCase();
    if (value === 'off' || isDigestText(value)) return value === 'off' ? null : value;
    const fix = say`The job that planned names the secret in a warning. Hand its plan file over as an artifact and set \`${name}\` to the \`digest\` in it, or write \`${name}: off\`.`;
    const malformed = `Input ${name} is neither "off" nor a plan digest of 16 groups such as bcdf-ghjk: what the runner masks may be missing from it.`;
    if (value === '') empty(name, fix, 'the runner drops a job output that holds a masked text');
    else problem(malformed, fix);
    return null;
  };

  const globs = (kind: keyof Bounds, name: string, examples: Message): readonly string[] => {
    if (get(name) === undefined) return UNBOUNDED[kind];
    const read = readBounds(kind, text(name));
    const fix = say`Write \`${name}\` as ${examples}, or leave it out for its default, \`*\`.`;
    if (read === null) problem(`Input ${name} has a glob that matches no name: only * has a meaning.`, fix);
    else if (read.length === 0) empty(name, fix);
    return read ?? [];
  };

  const inputs: Inputs = {
    config: text('config') || 'union-secrets.yaml',
    mode: oneOf('mode', MODES, 'auto', strict('mode', 'plan or auto')),
    dataPlane: text('data-plane') || null,
    githubToken: text('github-token') || null,
    pullRequest: integer('pull-request', 1, Number.MAX_SAFE_INTEGER),
    comment: boolean('comment', true),
    applyBranches: refs('apply-branches', 'heads'),
    applyTags: refs('apply-tags', 'tags'),
    readValues: boolean('read-values', false),
    fingerprintKey: key('fingerprint-key'),
    previousFingerprintKey: key('previous-fingerprint-key'),
    requireRecordedPlan: boolean('require-recorded-plan', false, strict('require-recorded-plan', 'true or false')),
    expectPlanDigest: digest('expect-plan-digest'),
    bounds: {
      grantable: globs('grantable', 'grantable', say`names of secrets, with \`*\` for any text, such as \`shared/*\``),
      bindableRoles: globs(
        'bindableRoles',
        'bindable-roles',
        say`names or ARNs of roles, with \`*\` for any text, such as \`ranking-*\``,
      ),
    },
    verifyAccess: boolean('verify-access', true, strict('verify-access', 'true or false')),
    driftIssue: boolean('drift-issue', false),
    failOnChanges: oneOf(
      'fail-on-changes',
      ['false', 'true', 'not-compared'],
      'false',
      strict('fail-on-changes', 'true, false or not-compared').toLowerCase(),
    ),
    checkCode: list('check-code'),
    snippet: oneOf('snippet', ['auto', 'flytekit', 'flyte', 'both', 'none'], 'auto'),
    writePython: text('write-python') || null,
    maxConcurrency: integer('max-concurrency', 1, MOST_CONCURRENCY) ?? DEFAULT_CONCURRENCY,
  };
  if (inputs.previousFingerprintKey !== null && inputs.fingerprintKey === null && problems.length === 0) {
    wrong('previous-fingerprint-key', say`accompanied by \`fingerprint-key\`, the new one`);
  }
  return { inputs, problems };
}
