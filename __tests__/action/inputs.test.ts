import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { digestText } from '../../src/text/words.ts';

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action;

const defaultOf = (name: string) =>
  name === 'check-code' || name === 'github-token' ? '' : action.inputs[name]?.default;
/** The runner fills in what is left out. */
const read = (set: Readonly<Record<string, string>> = {}) => {
  const { inputs, problems } = readInputs((name) => set[name] ?? defaultOf(name));
  // As JSON, messages are text.
  return { inputs, problems: JSON.parse(JSON.stringify(problems)) as Problem[] };
};
const one = (name: string, value: string) => read({ [name]: value });

const DEFAULTS = {
  config: 'union-secrets.yaml',
  mode: 'auto',
  dataPlane: null,
  githubToken: null,
  pullRequest: null,
  comment: true,
  applyBranches: [],
  applyTags: [],
  readValues: false,
  fingerprintKey: null,
  previousFingerprintKey: null,
  requireRecordedPlan: false,
  expectPlanDigest: null,
  bounds: { grantable: ['*'], bindableRoles: ['*'] },
  verifyAccess: true,
  driftIssue: false,
  failOnChanges: 'false',
  checkCode: [],
  snippet: 'auto',
  writePython: null,
  maxConcurrency: 64,
};
const DIGEST = digestText('ab12'.repeat(16));

it('nothing set: the defaults', () => {
  expect(read()).toEqual({ inputs: DEFAULTS, problems: [] });
});

describe('an input that is set', () => {
  it.each<[string, string, keyof typeof DEFAULTS, unknown]>([
    ['config', 'infra/secrets.yaml', 'config', 'infra/secrets.yaml'],
    ['config', ' infra/secrets.yaml\n', 'config', 'infra/secrets.yaml'],
    ['config', '   ', 'config', 'union-secrets.yaml'],
    ['mode', 'auto', 'mode', 'auto'],
    ['mode', 'validate', 'mode', 'validate'],
    ['mode', 'plan', 'mode', 'plan'],
    ['mode', 'apply', 'mode', 'apply'],
    ['data-plane', 'staging', 'dataPlane', 'staging'],
    ['github-token', 'ghs_x', 'githubToken', 'ghs_x'],
    ['pull-request', '42', 'pullRequest', 42],
    ['comment', 'false', 'comment', false],
    ['comment', 'TRUE', 'comment', true],
    ['apply-branches', 'main', 'applyBranches', ['main']],
    [
      'apply-branches',
      'main, release/1\nrelease/2  hotfix,',
      'applyBranches',
      ['main', 'release/1', 'release/2', 'hotfix'],
    ],
    ['apply-branches', 'refs/heads/main !refs/heads/old', 'applyBranches', ['main', '!old']],
    ['apply-tags', 'refs/tags/v* !v0+', 'applyTags', ['v*', '!v0+']],
    ['read-values', 'true', 'readValues', true],
    ['require-recorded-plan', 'true', 'requireRecordedPlan', true],
    ['expect-plan-digest', 'off', 'expectPlanDigest', null],
    ['expect-plan-digest', DIGEST, 'expectPlanDigest', DIGEST],
    ['expect-plan-digest', DIGEST.toUpperCase(), 'expectPlanDigest', DIGEST],
    ['grantable', 'shared/*', 'bounds', { grantable: ['shared/*'], bindableRoles: ['*'] }],
    [
      'grantable',
      ' shared/*,rds!*\nml/one ',
      'bounds',
      { grantable: ['shared/*', 'rds!*', 'ml/one'], bindableRoles: ['*'] },
    ],
    ['bindable-roles', 'ranking-*', 'bounds', { grantable: ['*'], bindableRoles: ['ranking-*'] }],
    [
      'bindable-roles',
      'arn:aws:iam::*:role/ml/*',
      'bounds',
      { grantable: ['*'], bindableRoles: ['arn:aws:iam::*:role/ml/*'] },
    ],
    ['verify-access', 'false', 'verifyAccess', false],
    ['drift-issue', 'true', 'driftIssue', true],
    ['fail-on-changes', 'true', 'failOnChanges', 'true'],
    ['fail-on-changes', 'Not-Compared', 'failOnChanges', 'not-compared'],
    ['check-code', 'src/**/*.py', 'checkCode', ['src/**/*.py']],
    ['check-code', '**/*.py\n!tests/**, jobs/*.py ', 'checkCode', ['**/*.py', '!tests/**', 'jobs/*.py']],
    ['write-python', 'src/union_secrets.py', 'writePython', 'src/union_secrets.py'],
    ['snippet', 'flytekit', 'snippet', 'flytekit'],
    ['snippet', 'flyte', 'snippet', 'flyte'],
    ['snippet', 'auto', 'snippet', 'auto'],
    ['snippet', 'none', 'snippet', 'none'],
    ['max-concurrency', '1', 'maxConcurrency', 1],
    ['max-concurrency', '256', 'maxConcurrency', 256],
  ])('%s: %j', (name, value, key, expected) => {
    expect(one(name, value)).toEqual({ inputs: { ...DEFAULTS, [key]: expected }, problems: [] });
  });
});

describe('an input that is wrong', () => {
  it.each([
    ['mode', 'Apply', 'mode is not "auto" or "validate" or "plan" or "apply"'],
    ['mode', 'destroy', 'mode is not'],
    ['snippet', 'python', 'snippet is not "auto" or "flytekit" or "flyte" or "both" or "none"'],
    ['comment', 'yes', 'comment is not "true" or "false"'],
    ['read-values', '1', 'read-values is not "true" or "false"'],
    ['fail-on-changes', 'on', 'fail-on-changes is not "false" or "true" or "not-compared"'],
    ['pull-request', '#42', 'pull-request is not a whole number from 1'],
    ['pull-request', '0', 'pull-request is not a whole number from 1'],
    ['pull-request', '4.2', 'pull-request is not a whole number from 1'],
    ['max-concurrency', '0', 'max-concurrency is not a number from 1 to 256'],
    ['max-concurrency', '257', 'max-concurrency is not a number from 1 to 256'],
    ['max-concurrency', '1e2', 'max-concurrency is not a number from 1 to 256'],
    ['apply-branches', '!release/old', 'apply-branches only takes out, by a leading "!"'],
    ['apply-tags', '!v1,!v2', 'apply-tags only takes out, by a leading "!"'],
    ...[
      '[^a]',
      '?x',
      'a**?',
      'a++',
      '+',
      '[z-a]',
      '[A-z]',
      '[]',
      '[a',
      'a]',
      '\\x',
      'a\\',
      '!',
      '[!a]',
      '[a_]',
    ].flatMap((value) => [
      ['apply-branches', `main ${value}`, 'Pattern 2 of input apply-branches is none'],
      ['apply-tags', value, 'Pattern 1 of input apply-tags is none'],
    ]),
    ['expect-plan-digest', DIGEST.slice(1), 'expect-plan-digest is neither "off" nor a plan digest of 16 groups'],
    ['expect-plan-digest', 'ab12'.repeat(16), 'expect-plan-digest is neither "off" nor a plan digest of 16 groups'],
    [
      'expect-plan-digest',
      DIGEST.replaceAll('q', '***'),
      'expect-plan-digest is neither "off" nor a plan digest of 16 groups',
    ],
    ...['!payments/*', 'ml/?', 'ml/[ab]', '"*"', 'ml/*, {a}', 'arn:aws:secretsmanager:*', 'müller'].map((value) => {
      return ['grantable', value, 'grantable has a glob that matches no name'];
    }),
    ...['!admin', 'ml-?', 'role/ml', "'*'", 'ml-*, [a]', 'arn:'].map((value) => {
      return ['bindable-roles', value, 'bindable-roles has a glob that matches no name'];
    }),
    ['expect-plan-digest', 'false', 'expect-plan-digest is neither "off" nor a plan digest of 16 groups'],
  ])('%s: %j is reported with its fix', (name, value, message) => {
    const { problems } = one(name, value);
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'input',
        message: expect.stringContaining(message),
        fix: expect.stringContaining(`\`${name}\``),
      },
    ]);
  });

  it.each([
    'mode',
    'require-recorded-plan',
    'expect-plan-digest',
    'verify-access',
    'fail-on-changes',
    'grantable',
    'bindable-roles',
  ])('%s: an empty expression does not switch it off', (name) => {
    for (const value of ['', ' \n', ...(/able/.test(name) ? [',', ' , \n,'] : [])]) {
      const { problems } = one(name, value);
      expect(problems).toEqual([
        {
          severity: 'error',
          code: 'input-empty',
          message: expect.stringContaining(`Input ${name} is empty`),
          fix: expect.stringContaining(`\`${name}`),
        },
      ]);
    }
    expect(one('expect-plan-digest', '').problems[0]).toMatchObject({
      message: expect.stringContaining('drops a job output that holds a masked text'),
      fix: expect.stringContaining('plan file'),
    });
  });

  it('is reported with all others, and never repeats what was set: it may be a secret in the wrong place', () => {
    const { problems } = read({
      mode: 'c4n4ry',
      comment: 'c4n4ry',
      'pull-request': 'c4n4ry',
      'expect-plan-digest': 'c4n4ry',
    });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain('c4n4ry');
  });
});

describe('action.yml', () => {
  it('names exactly the inputs that are read', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('has the same defaults as the code', () => {
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    const { inputs, problems } = read(defaults);
    expect(problems).toEqual([]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
    expect(inputs).toEqual({ ...DEFAULTS, githubToken: '${{ github.token }}', checkCode: ['**/*.py'] });
  });

  it('has a default and a description for every input: none is required', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect([name, typeof input.default, input.required ?? false]).toEqual([name, 'string', false]);
      expect(input.description).toMatch(/^.{10,}\.$/);
    }
    for (const output of Object.values(action.outputs)) expect(output.description).toMatch(/^.{10,}\.$/);
  });

  it('runs on the runtime that the tests run on', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(process.versions.node).toMatch(/^24\./);
  });
});

test('where the runner gives no input at all, all are at their defaults', () => {
  const { inputs, problems } = readInputs(() => undefined);
  expect(problems).toEqual([]);
  const { githubToken: _, ...others } = read().inputs;
  expect(inputs).toMatchObject({ ...others, checkCode: [] });
});
