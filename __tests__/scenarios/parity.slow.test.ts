import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { type Desk, startDesk } from '../helpers/cli/support.ts';
import { type ConfigParts, config, OURS, ROLE, startWorld, type World } from '../helpers/scenarios/world.ts';

// The action and the command line are one engine: for the same state they find the same problems, on the same lines, plan the
// same, and do the same steps.

const ENV = { A: 'first value of a', B: 'first value of b', C: 'first value of c' };
const from = (env: string, more: object = {}) => ({ value: { env }, ...more });
const ROTATION = {
  lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:rotate',
  schedule: 'rate(30 days)',
};
const everything = {
  Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
} as const;

interface State {
  /** What the file holds; text for a file that is not right. */
  readonly file: ConfigParts | string;
  /** Applied before. */
  readonly before?: ConfigParts;
  readonly prepare?: (aws: AwsSandbox) => void;
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Codes that both report on plan and on apply: what makes the state what it is. */
  readonly expect: { readonly plan: readonly string[]; readonly apply: readonly string[] };
}

const nothing = { plan: [], apply: [] };
const one: ConfigParts = { secrets: { 'ml/a': from('A') } };

const STATES: Readonly<Record<string, State>> = {
  'a first apply': { file: { secrets: { 'ml/a': from('A'), 'ml/b': from('B') } }, expect: nothing },
  'nothing to do': { file: one, before: one, expect: nothing },
  'all kinds of change': {
    before: {
      secrets: {
        'ml/valued': from('A'),
        'ml/described': from('B', { description: 'before', tags: { team: 'ml' } }),
        'ml/gone': from('C'),
        'ml/deleted': from('C'),
      },
    },
    prepare(aws) {
      aws.putSecret({ name: 'ml/adopted', value: ENV.C });
      aws.putSecret({ name: 'shared/granted', value: 'theirs' });
      aws.changeSecret('ml/deleted', (secret) => {
        secret.deletion = { askedAt: aws.now(), endsAt: aws.now() + 7 * 86_400_000 };
      });
    },
    file: {
      removal: { secrets: 'delete' },
      secrets: {
        'ml/new': from('A'),
        'ml/valued': from('B'),
        'ml/described': from('B', { description: 'after', tags: { owner: 'ml' } }),
        'ml/adopted': from('C', { adopt: true }),
        'ml/generated': { value: { generate: {} } },
        'ml/manual': { value: 'manual' },
        'ml/deleted': from('C'),
      },
      grants: ['shared/granted'],
    },
    expect: nothing,
  },
  refusals: {
    file: { secrets: { 'ml/theirs': from('A'), 'ml/other': from('B') }, grants: ['shared/missing'] },
    prepare(aws) {
      aws.putSecret({ name: 'ml/theirs', value: 'x' });
      aws.putSecret({ name: 'ml/other', value: 'x', tags: { ...OURS, 'union-secrets:stack': 'billing' } });
    },
    expect: {
      plan: ['exists-untagged', 'grant-not-found', 'owned-by-other'],
      apply: ['exists-untagged', 'grant-not-found', 'owned-by-other'],
    },
  },
  'a role that does not exist': {
    file: { ...one, roles: { default: 'nobody' } },
    expect: { plan: ['role-not-found'], apply: ['role-not-found'] },
  },
  'another account': {
    file: {
      ...one,
      dataPlanes: { production: { region: 'us-west-2', accountId: '999999999999', roles: { default: ROLE } } },
    },
    expect: { plan: ['wrong-account'], apply: ['wrong-account'] },
  },
  'a value that is not there': { file: one, env: {}, expect: { plan: [], apply: ['value-unavailable'] } },
  'the value of a secret that exists is not there': {
    file: one,
    before: one,
    env: {},
    expect: { plan: [], apply: ['value-left'] },
  },
  'rotations that hold values back': {
    file: {
      secrets: { 'ml/a': from('A'), 'ml/b': from('B'), 'ml/c': { value: 'manual', rotation: ROTATION } },
    },
    before: { secrets: { 'ml/a': from('A'), 'ml/b': from('B') } },
    prepare(aws) {
      aws.changeSecret('ml/a', ({ versions }) => {
        versions.push({ id: 'pending-'.repeat(5), stages: ['AWSPENDING'], createdAt: 1 });
      });
      aws.changeSecret('ml/b', (secret) => {
        secret.rotation = { enabled: true, lambdaArn: ROTATION.lambdaArn };
      });
    },
    expect: {
      plan: ['rotation-foreign', 'rotation-pending', 'rotation-waits'],
      apply: ['rotation-foreign', 'rotation-pending', 'rotation-waits'],
    },
  },
  'a file with errors': {
    file: config(one).replace('env: A', 'environment: A').replace('stack: ml-platform', 'stack: a b'),
    expect: { plan: ['bad-format', 'value-missing'], apply: ['bad-format', 'value-missing'] },
  },
  'an empty file': { file: '', expect: { plan: ['file-empty'], apply: ['file-empty'] } },
  'no data plane named': {
    file: {
      ...one,
      dataPlanes: {
        production: { region: 'us-west-2', accountId: '123456789012', roles: { default: ROLE } },
        staging: { region: 'eu-west-1', accountId: '123456789012', roles: { default: ROLE } },
      },
    },
    expect: { plan: ['data-plane'], apply: ['data-plane'] },
  },
  'two files of one stack': {
    file: one,
    files: { 'other/union-secrets.yaml': config(one) },
    prepare: (aws) =>
      void aws.putSecret({
        name: 'ml/b',
        value: 'x',
        tags: { ...OURS, 'union-secrets:source': 'acme/ml:other/union-secrets.yaml' },
      }),
    expect: { plan: ['stack-shared'], apply: ['stack-shared'] },
  },
  'a denied read': {
    file: one,
    prepare: (aws) => void aws.inject({ operation: 'DescribeSecret', times: 99, fault: { kind: 'accessDenied' } }),
    expect: { plan: ['aws-denied'], apply: ['aws-denied'] },
  },
  'a denied write': {
    file: { secrets: { 'ml/a': from('A'), 'ml/b': from('B') } },
    prepare: (aws) => void aws.inject({ operation: 'CreatePolicy', times: 99, fault: { kind: 'accessDenied' } }),
    expect: { plan: [], apply: ['access', 'step-failed', 'step-not-started'] },
  },
  'access that IAM may not be asked about': {
    file: one,
    prepare: (aws) =>
      void aws.inject({ operation: 'SimulatePrincipalPolicy', times: 99, fault: { kind: 'accessDenied' } }),
    expect: { plan: [], apply: ['access'] },
  },
  'values that deserve a warning': {
    file: { ...one, policy: { match: 'tags' } },
    env: { A: ' {"a": 1} ' },
    expect: {
      plan: ['match-tags', 'value-json-object', 'value-white-space'],
      apply: ['match-tags', 'value-json-object', 'value-white-space'],
    },
  },
  drift: {
    file: one,
    before: one,
    prepare(aws) {
      aws.changeSecret('ml/a', (secret) => {
        secret.description = 'somebody else wrote this';
      });
      aws.changeRole(ROLE, (role) => {
        role.attached = [];
      });
    },
    expect: { plan: ['policy-detached'], apply: ['policy-detached'] },
  },
  'a broad managed policy on the role': {
    file: one,
    before: one,
    prepare(aws) {
      const { arn } = aws.createPolicy({ name: 'broad', document: everything as never });
      aws.changeRole(ROLE, (role) => {
        role.attached.push(arn);
      });
    },
    expect: { plan: ['scope-void'], apply: ['scope-void'] },
  },
  'a broad inline policy on the role': {
    file: one,
    prepare: (aws) =>
      aws.changeRole(ROLE, (role) => {
        role.inline.broad = JSON.stringify(everything);
      }),
    expect: { plan: [], apply: ['scope-void'] },
  },
  'a broad inline policy on the role, and nothing to do': {
    file: one,
    before: one,
    prepare: (aws) =>
      aws.changeRole(ROLE, (role) => {
        role.inline.broad = JSON.stringify(everything);
      }),
    expect: { plan: [], apply: ['scope-void'] },
  },
};

/** What a program reported. */
interface Reported {
  /** `error code line`, sorted. */
  readonly problems: readonly string[];
  /** `done: create secret ml/a`, sorted. */
  readonly steps: readonly string[];
  /** The plan, without what differs from run to run. */
  readonly plan: unknown;
  readonly failed: boolean;
}

describe.each(Object.entries(STATES))(
  '%s',
  (_name, { file, before, prepare, files = {}, env = ENV, expect: codes }) => {
    let world: World;
    let desk: Desk;
    let restore: () => void;
    const text = typeof file === 'string' ? file : config(file);

    beforeAll(async () => {
      world = await startWorld();
      desk = await startDesk({ account: world.aws });
      if (before) {
        world.write({ 'union-secrets.yaml': config(before) });
        expect((await world.apply({ env: ENV })).exitCode).toBe(0);
      }
      prepare?.(world.aws);
      restore = world.aws.save();
      world.write({ 'union-secrets.yaml': text, ...files });
      for (const [path, content] of Object.entries({ 'union-secrets.yaml': text, ...files })) desk.write(path, content);
    });
    afterAll(async () => {
      await desk.close();
      await world.close();
    });

    test.each(['plan', 'apply'] as const)('%s: both programs report the same', async (mode) => {
      const action = await byAction(mode);
      restore();
      const command = await byCommand(mode);
      restore();
      expect(command).toEqual(action);
      expect([...new Set(action.problems.map((problem) => problem.split(' ')[1]))].sort()).toEqual(codes[mode]);
    });

    async function byAction(mode: 'plan' | 'apply'): Promise<Reported> {
      const inputs = mode === 'plan' ? { 'read-values': 'true' } : {};
      const { annotations, stdout, planFile, exitCode } = await world[mode]({ env, with: inputs });
      const problems = annotations
        .filter(({ level }) => level !== 'notice')
        .map(({ level, properties }) => {
          return `${level} ${properties.title?.replace('union-secrets: ', '')} ${properties.line ?? ''}`;
        });
      const { digest: _digest, ...plan } = JSON.parse(planFile ?? '{"digest":""}');
      return { problems: problems.sort(), steps: stepsIn(stdout), plan: settled(plan), failed: exitCode !== 0 };
    }

    async function byCommand(mode: 'plan' | 'apply'): Promise<Reported> {
      const args = mode === 'plan' ? ['plan', '--read-values', '--json'] : ['apply', '--yes', '--json'];
      const result = await desk.run(args, { env });
      const { problems, plan = {} } = result.json<{
        problems: { severity: string; code: string; location?: { line: number } }[];
        plan?: object;
      }>();
      return {
        problems: problems.map(({ severity, code, location }) => `${severity} ${code} ${location?.line ?? ''}`).sort(),
        steps: stepsIn(result.stderr),
        plan: settled(plan),
        // A plan with changes ends with 2.
        failed: result.exitCode === 1,
      };
    }
  },
);

function stepsIn(log: string): string[] {
  return [...log.matchAll(/^\d+\/\d+ ((?:done|FAILED|not started): .*)$/gm)].map(([, step = '']) => step).sort();
}

/** Without the characters that AWS chooses. */
function settled(plan: object): unknown {
  return JSON.parse(JSON.stringify(plan).replace(/(:secret:[\w/.@+=-]+|"key":"[\w/.@+=-]+)-\w{6}"/g, '$1-??????"'));
}
