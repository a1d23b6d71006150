import type { AccessRequest, PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { ENV, KEY, LIFE, OTHER_ROLE } from '../helpers/iam/life.ts';
import { allows, listOf, policyOf, statementsOf, withoutEach } from '../helpers/iam/policies.ts';
import {
  config,
  GROUP,
  namesOf,
  OURS,
  OURS_MANUAL,
  POLICY,
  REPOSITORY_ID,
  ROLE,
  startWorld,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const roles = [ROLE, OTHER_ROLE];
const PLAN = [policyOf('plan-role.json', { roles })];
const APPLY = [
  policyOf('apply-role.json', { roles }),
  policyOf('apply-role-kms.json', { KEY_ID: KEY }),
  policyOf('apply-role-rotation.json', { ROTATION_FUNCTION: 'rotate-token' }),
  policyOf('apply-role-adopt.json', { ADOPTED_PREFIX: 'ml/leg' }),
];
const READ = [policyOf('read-values.json'), policyOf('read-values-adopt.json', { ADOPTED_PREFIX: 'ml/leg' })];
const KEYED = { 'fingerprint-key': 'a key of more than thirty-two characters' };

const describeStep = (one: AccessRequest) => `${one.action} ${one.resource}`;

const open = useWorlds();

describe.each([
  { how: 'with a fingerprint key', inputs: KEYED, documents: { plan: PLAN, apply: APPLY } },
  { how: 'where the apply reads values', inputs: {}, documents: { plan: PLAN, apply: [...APPLY, ...READ] } },
])('the roles of docs/iam, in the whole life of a file, $how', ({ inputs, documents }) => {
  let world: World;
  const ended: Record<string, { plan: number | null; apply: number | null; said: string }> = {};
  const asked = { plan: [] as AccessRequest[], apply: [] as AccessRequest[] };

  beforeAll(async () => {
    world = await startWorld({ roles, aws: { quotas: { attachedPoliciesPerRole: 12 } } });
    world.aws.createKey({ keyId: KEY, aliases: ['alias/ml'] });
    world.aws.putSecret({ name: 'shared/datadog', value: 'theirs' });
    const caller = (kind: 'plan' | 'apply') =>
      world.aws.environment(
        world.aws.addCaller({ policies: documents[kind], onAsked: (request) => void asked[kind].push(request) }),
      );
    const [plan, apply] = [caller('plan'), caller('apply')];
    for (const { name, file, env = {}, before } of LIFE) {
      world.write(file);
      before?.(world.aws);
      const step = { env: { ...ENV, ...env }, with: inputs };
      const planned = await world.plan({ ...step, aws: plan });
      const applied = await world.apply({ ...step, aws: apply });
      const said = [planned, applied].map(({ stdout }) => stdout).join('\n');
      ended[name] = { plan: planned.exitCode, apply: applied.exitCode, said };
    }
  }, 120_000);
  afterAll(() => world.close());

  test.each(LIFE.map(({ name }) => name))('%s: planned and applied, and nothing was denied', (name) => {
    const { said, ...outcome } = ended[name] ?? { said: '' };
    expect({ ...outcome, said: /denied|not authorized|not proven/i.exec(said)?.[0] }).toEqual({
      plan: 0,
      apply: 0,
      said: undefined,
    });
  });

  test.each(['plan', 'apply'] as const)('the %s role may do all that was asked for', (kind) => {
    const denied = asked[kind].filter((request) => !allows(request, documents[kind]));
    expect(asked[kind].length).toBeGreaterThan(100);
    expect([...new Set(denied.map(describeStep))]).toEqual([]);
  });

  test.each(['plan', 'apply'] as const)('the %s role may do nothing that is never needed', (kind) => {
    const idle = withoutEach(documents[kind]).filter(({ without }) => asked[kind].every((one) => allows(one, without)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

test('the plan role writes nothing and reads no value', () => {
  const actions = PLAN.flatMap(statementsOf).flatMap(({ Effect, Action }) =>
    Effect === 'Allow' ? listOf(Action) : [],
  );
  for (const action of actions) expect(action).toMatch(/^(secretsmanager|iam|kms):(List|Describe|Get(?!SecretValue))/);
});

test('policies with old names move in one apply: the new one reads before the old one goes', async () => {
  const world = await open({ config: config({ secrets: { 'ml/a': { value: 'manual' } } }) });
  world.aws.putSecret({ name: 'ml/a', value: 'of a', tags: { ...OURS_MANUAL, ...REPOSITORY_ID } });
  const document = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow' as const, Action: 'secretsmanager:GetSecretValue', Resource: `${GROUP}ml/a-??????` }],
  };
  const old = world.aws.createPolicy({ name: 'ml-platform-production-default', document, tags: OURS });
  world.aws.changePolicy(old.arn, ({ versions }) =>
    versions.push({ ...versions[0], id: 'v2' } as (typeof versions)[0]),
  );
  world.aws.changeRole(ROLE, (role) => void role.attached.push(old.arn));
  const restore = world.aws.save();
  const move = policyOf('apply-role-move.json', { OLD_POLICY: old.name });
  const applyWith = (documents: readonly PolicyDocument[]) => {
    const policies = [policyOf('apply-role.json'), ...documents];
    return world.apply({ aws: world.aws.environment(world.aws.addCaller({ policies })), with: KEYED });
  };
  const moved = await applyWith([move]);
  expect([moved.exitCode, /denied|not proven/i.exec(moved.stdout)]).toEqual([0, null]);
  const writes = namesOf(writesOf(world.lastCalls())).filter((call) => /Policy/.test(call));
  expect(writes).toEqual([
    `CreatePolicy ${POLICY}`,
    `AttachRolePolicy ${POLICY}`,
    'DetachRolePolicy ml-platform-production-default',
    'DeletePolicyVersion ml-platform-production-default',
    'DeletePolicy ml-platform-production-default',
    `TagPolicy ${POLICY}`,
  ]);
  for (const { name, without } of withoutEach([move])) {
    restore();
    expect([name, (await applyWith(without)).exitCode]).toEqual([name, 1]);
  }
});

describe('what the apply role may not do', () => {
  const apply = policyOf('apply-role.json');
  const account = 'arn:aws:iam::123456789012';
  const secret = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';
  const stack = (name: string) => ({ 'aws:ResourceTag/union-secrets:stack': name });
  const tagged = { 'aws:RequestTag/union-secrets:stack': 'ml-platform' };
  const cases: Record<string, AccessRequest> = {
    "read another stack's value": ask('secretsmanager:GetSecretValue', `${secret}x-AbCdEf`, stack('billing')),
    'read a value of its own stack': ask('secretsmanager:GetSecretValue', `${secret}ml/a-AbCdEf`, stack('ml-platform')),
    "read nobody's value": ask('secretsmanager:GetSecretValue', `${secret}ml/a-AbCdEf`, {}),
    'take a secret of nobody by its tag': ask('secretsmanager:TagResource', `${secret}ml/a-AbCdEf`, {
      ...tagged,
      'secretsmanager:SecretId': 'ml/a',
    }),
    'take one of Union by its tag': ask('secretsmanager:TagResource', `${secret}u__org-AbCdEf`, tagged),
    'read one of Union that has its tag': ask('secretsmanager:GetSecretValue', `${secret}u__org-AbCdEf`, {
      ...stack('ml-platform'),
    }),
    'delete one of Union that has its tag': ask('secretsmanager:DeleteSecret', `${secret}u__org-AbCdEf`, {
      ...stack('ml-platform'),
    }),
    'create a secret outside of its names': ask('secretsmanager:CreateSecret', `${secret}other/a-AbCdEf`, tagged),
    'create a secret that says nothing of its owner': ask('secretsmanager:CreateSecret', `${secret}ml/a-AbCdEf`, {}),
    'give a secret to another stack': ask('secretsmanager:TagResource', `${secret}ml/a-AbCdEf`, {
      ...stack('ml-platform'),
      'aws:RequestTag/union-secrets:stack': 'billing',
    }),
    'take its tag from a secret': ask('secretsmanager:UntagResource', `${secret}ml/a-AbCdEf`, {
      ...stack('ml-platform'),
      'aws:TagKeys': ['team', 'union-secrets:stack'],
    }),
    "take another stack's secret over by its tag": ask('secretsmanager:TagResource', `${secret}x-AbCdEf`, {
      ...stack('billing'),
      ...tagged,
    }),
    'create a secret of another stack': ask('secretsmanager:CreateSecret', `${secret}x-AbCdEf`, {
      'aws:RequestTag/union-secrets:stack': 'billing',
    }),
    'delete for good': ask('secretsmanager:DeleteSecret', `${secret}ml/a-AbCdEf`, {
      ...stack('ml-platform'),
      'secretsmanager:ForceDeleteWithoutRecovery': 'true',
    }),
    'write a value in another region': ask(
      'secretsmanager:PutSecretValue',
      `${secret.replace('us-west-2', 'eu-west-1')}ml/a-AbCdEf`,
      stack('ml-platform'),
    ),
    'attach a policy that is not ours': ask('iam:AttachRolePolicy', `${account}:role/${ROLE}`, {
      'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
    'attach ours to another role': ask('iam:AttachRolePolicy', `${account}:role/admin`, {
      'iam:PolicyARN': `${account}:policy/union-secrets/ml-platform/${POLICY}`,
    }),
    "change the vendor's policy": ask('iam:CreatePolicyVersion', `${account}:policy/userflyterole`, {}),
    'write a policy into the role itself': ask('iam:PutRolePolicy', `${account}:role/${ROLE}`, {}),
    'take the boundary away': ask('iam:DeleteRolePermissionsBoundary', `${account}:role/${ROLE}`, {}),
    'become the Flyte role': ask('sts:AssumeRole', `${account}:role/${ROLE}`, {}),
  };

  test.each(Object.entries(cases))('%s', (_name, request) => {
    expect(allows(request, [apply])).toBe(false);
  });

  test('what it writes into our policy, the boundary of the Flyte role still bounds', async () => {
    const { aws } = await open({ roles: [] });
    const boundary = aws.createPolicy({ name: 'flyte-boundary', document: policyOf('flyte-role-boundary.json') });
    const rogue = { Version: '2012-10-17', Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }] };
    const { arn } = aws.createPolicy({ name: POLICY, document: rogue });
    aws.createRole({ name: 'bounded', attached: [arn], permissionsBoundary: boundary.arn });
    aws.createRole({ name: 'unbounded', attached: [arn] });
    aws.putSecret({ name: 'u__org__project', value: 'of Union itself' });
    aws.putSecret({ name: 'ml/a', value: 'of a task', tags: OURS });
    aws.putSecret({ name: 'billing/a', value: 'of others', tags: { ...OURS, 'union-secrets:stack': 'billing' } });
    expect(aws.readAs('unbounded', 'u__org__project').allowed).toBe(true);
    expect(aws.readAs('bounded', 'u__org__project').allowed).toBe(false);
    expect(aws.readAs('bounded', 'billing/a').allowed).toBe(false);
    expect(aws.readAs('bounded', 'ml/a').allowed).toBe(true);
  });
});

describe('who may assume the roles', () => {
  const subject = (file: string) =>
    statementsOf(policyOf(file, { OWNER: 'acme', REPOSITORY: 'ml', OWNER_ID: '1', REPOSITORY_ID: '2' })).map(
      (statement) => {
        expect(listOf(statement.Action)).toEqual(['sts:AssumeRoleWithWebIdentity']);
        const { StringEquals, ...others } = statement.Condition ?? {};
        expect(others).toEqual({});
        expect(StringEquals?.['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
        return StringEquals?.['token.actions.githubusercontent.com:sub'];
      },
    );

  test('applies: jobs of the environment and no others, in both forms of the subject', () => {
    expect(subject('trust-apply.json')).toEqual([
      ['repo:acme/ml:environment:production', 'repo:acme@1/ml@2:environment:production'],
    ]);
  });

  test('plans: pull requests and the default branch', () => {
    expect(subject('trust-plan.json')).toEqual([
      [
        'repo:acme/ml:pull_request',
        'repo:acme/ml:ref:refs/heads/main',
        'repo:acme@1/ml@2:pull_request',
        'repo:acme@1/ml@2:ref:refs/heads/main',
      ],
    ]);
  });
});

function ask(action: string, resource: string, context: AccessRequest['context']): AccessRequest {
  return { action, resource, context };
}
