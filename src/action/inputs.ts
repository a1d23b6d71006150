import { DEFAULT_CONCURRENCY, MOST_CONCURRENCY } from '../domain/cloud.ts';
import type { Problem } from '../domain/problem.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { SHORTEST_KEY } from '../fingerprint/keys.ts';

/** The action's inputs, read once and typed. Names as in action.yml. */
export interface Inputs {
  readonly config: string;
  readonly mode: 'auto' | 'validate' | 'plan' | 'apply';
  readonly dataPlane: string | null;
  readonly githubToken: string | null;
  readonly pullRequest: number | null;
  readonly comment: boolean;
  /** Empty: the default branch. */
  readonly applyBranches: readonly string[];
  readonly readValues: boolean;
  readonly fingerprintKey: SecretValue | null;
  readonly previousFingerprintKey: SecretValue | null;
  readonly requireRecordedPlan: boolean;
  readonly expectPlanDigest: string | null;
  readonly verifyAccess: boolean;
  readonly driftIssue: boolean;
  readonly failOnChanges: boolean;
  /** Globs of the Python files to check; empty: none are checked. */
  readonly checkCode: readonly string[];
  readonly snippet: 'flytekit' | 'flyte' | 'both' | 'none';
  /** Path of the Python module of constants to write, as given; null: none is written. */
  readonly writePython: string | null;
  readonly maxConcurrency: number;
}

/**
 * Reads every input. An empty one counts as its default, as in a workflow that passes an unset variable on; only
 * `check-code` is switched off by being empty, since the runner fills in the default of what is left out.
 *
 * @param get text of an input by name, empty if it is not set.
 */
export function readInputs(get: (name: string) => string): { inputs: Inputs; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const text = (name: string) => get(name).trim();
  const wrong = (name: string, expected: string) =>
    problems.push({
      severity: 'error',
      code: 'input',
      message: `Input ${name} is not ${expected}.`,
      fix: `Set \`${name}\` to ${expected}, or leave it out.`,
    });

  const list = (name: string): string[] =>
    text(name)
      .split(/[\s,]+/)
      .filter((item) => item !== '');
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = text(name);
    if (value === '') return fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined) wrong(name, allowed.map((one) => `"${one}"`).join(' or '));
    return found ?? fallback;
  };
  const boolean = (name: string, fallback: boolean): boolean => {
    const value = text(name).toLowerCase();
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
    const value = get(name);
    if (value === '') return null;
    // Never shown, not even in part: the message tells the length only.
    if (value.length < SHORTEST_KEY)
      wrong(name, `a secret of ${SHORTEST_KEY} characters or more (it has ${value.length})`);
    return new SecretValue(value);
  };
  const digest = (name: string): string | null => {
    const value = text(name).toLowerCase();
    if (value === '') return null;
    if (!/^[0-9a-f]{64}$/.test(value)) wrong(name, 'a plan digest of 64 hexadecimal characters');
    return value;
  };

  const inputs: Inputs = {
    config: text('config') || 'union-secrets.yaml',
    mode: oneOf('mode', ['auto', 'validate', 'plan', 'apply'], 'auto'),
    dataPlane: text('data-plane') || null,
    githubToken: text('github-token') || null,
    pullRequest: integer('pull-request', 1, Number.MAX_SAFE_INTEGER),
    comment: boolean('comment', true),
    applyBranches: list('apply-branches'),
    readValues: boolean('read-values', false),
    fingerprintKey: key('fingerprint-key'),
    previousFingerprintKey: key('previous-fingerprint-key'),
    requireRecordedPlan: boolean('require-recorded-plan', false),
    expectPlanDigest: digest('expect-plan-digest'),
    verifyAccess: boolean('verify-access', true),
    driftIssue: boolean('drift-issue', false),
    failOnChanges: boolean('fail-on-changes', false),
    checkCode: list('check-code'),
    snippet: oneOf('snippet', ['flytekit', 'flyte', 'both', 'none'], 'both'),
    writePython: text('write-python') || null,
    maxConcurrency: integer('max-concurrency', 1, MOST_CONCURRENCY) ?? DEFAULT_CONCURRENCY,
  };
  if (inputs.previousFingerprintKey !== null && inputs.fingerprintKey === null && problems.length === 0) {
    wrong('previous-fingerprint-key', 'accompanied by `fingerprint-key`, the new one');
  }
  return { inputs, problems };
}
