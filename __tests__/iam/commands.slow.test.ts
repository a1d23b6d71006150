import type { AccessRequest, PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { type Desk, useDesks } from '../helpers/cli/support.ts';
import { allows, listOf, policyOf, statementsOf, withoutEach } from '../helpers/iam/policies.ts';
import { allows as allowsByRules } from '../helpers/policy/iam.ts';
import { ACCOUNT, config, ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();
const KEY = { SECRETS_FINGERPRINT_KEY: 'a key of more than thirty-two characters' };
const IMPORTED = ['--stack', 'other', '--role', ROLE, '--force'];
const READS = [policyOf('apply-role.json'), policyOf('read-values.json')];

test.each<[string, readonly string[], string, Parameters<typeof allows>[1]]>([
  ['plan', ['plan'], 'plan-role.json', [policyOf('plan-role.json')]],
  ['apply', ['apply', '--yes'], 'apply-role.json and read-values.json', READS],
  ['import', ['import', '--prefix', 'ml/', ...IMPORTED], 'plan-role.json', [policyOf('plan-role.json')]],
  ['smoke-test', ['smoke-test', '--name', 'ml/a'], 'plan-role.json', [policyOf('plan-role.json')]],
  ['narrow', ['narrow'], 'inventory-role.json', [policyOf('inventory-role.json')]],
  ['inventory', ['inventory', '--region', 'us-west-2'], 'inventory-role.json', [policyOf('inventory-role.json')]],
])('%s %j may do all that it asks for with %s', async (_name, args, _files, policies) => {
  const on = await desk();
  on.write('union-secrets.yaml', config({ secrets: { 'ml/a': { value: { env: 'A' } } } }));
  const env = { A: 'value of a', ...KEY };
  expect((await on.run(['apply', '--yes'], { env })).exitCode).toBe(0);
  on.aws.putSecret({ name: 'ml/old', value: 'of nobody' });
  const asked: AccessRequest[] = [];
  const caller = on.aws.addCaller({ policies, onAsked: (request) => void asked.push(request) });
  const ended = await on.run(args, { env: { ...env, ...on.aws.environment(caller) } });
  const denied = asked
    .filter((request) => !allows(request, policies))
    .map(({ action, resource }) => `${action} ${resource}`);
  expect([ended.exitCode, ended.exitCode === 0 ? '' : ended.stderr, denied]).toEqual([0, '', []]);
  expect(asked.length).toBeGreaterThan(0);
});

test('inventory needs each action that its role may do', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', config({ secrets: { 'ml/a': { value: { env: 'A' } } } }));
  expect((await on.run(['apply', '--yes'], { env: { A: 'value of a', ...KEY } })).exitCode).toBe(0);
  const policy = policyOf('inventory-role.json');
  const asked = new Set<string>();
  const caller = on.aws.addCaller({ policies: [policy], onAsked: ({ action }) => void asked.add(action) });
  await on.run(['inventory', '--region', 'us-west-2'], { env: on.aws.environment(caller) });
  const allowed = statementsOf(policy).flatMap(({ Action }) => listOf(Action));
  expect([...asked].toSorted()).toEqual(allowed.toSorted());
  for (const { name, without } of withoutEach([policy])) {
    const env = on.aws.environment(on.aws.addCaller({ policies: without }));
    expect([name, (await on.run(['inventory', '--region', 'us-west-2'], { env })).exitCode]).toEqual([name, 1]);
  }
});

describe.each(['plan', 'apply'] as const)('doctor with the documented %s role and doctor.json', (work) => {
  const name = `union-secrets-${work}`;
  const ofRole = policyOf(`${work}-role.json`);
  const doctor = policyOf('doctor.json', { OWN_ROLE: name });
  // The apply role may ask about the Flyte role anyway.
  const twice = work === 'apply' ? 'AskWhatTheFlyteRoleMayRead' : undefined;
  const own = { ...doctor, Statement: statementsOf(doctor).filter(({ Sid }) => Sid !== twice) };

  /** A desk where the role is as documented, one policy attached and one in the role. */
  async function examine(on: Desk, policies: readonly PolicyDocument[], onAsked: (request: AccessRequest) => void) {
    const [first, ...inline] = policies;
    const { arn } = on.aws.createPolicy({ name: `${name}-policy`, document: first as PolicyDocument });
    const named = Object.fromEntries(inline.map((one, index) => [`inline-${index}`, one]));
    on.aws.createRole({ name, attached: [arn], inline: named });
    const session = `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/ci`;
    const caller = on.aws.addCaller({ roleName: name, arn: session, onAsked });
    on.nameCaller(caller.accessKeyId, session);
    const ended = await on.run(['doctor', '--for', work, '--json'], { env: on.aws.environment(caller) });
    return ended.json<{ exitCode: number; checks: { id: string; state: string; detail: string }[] }>();
  }

  /** As someone else wrote IAM's rules. Services' own names for the tags say the same again. */
  function isAllowed({ action, resource, context }: AccessRequest): Promise<boolean> {
    const known = Object.entries(context).filter(([key]) => !/^(?:secretsmanager|iam):ResourceTag/.test(key));
    const given = Object.fromEntries(
      known.map(([key, value]) => [key, typeof value === 'string' ? value : [...value]]),
    );
    return allowsByRules([ofRole, own], `arn:aws:iam::${ACCOUNT}:role/${name}`, action, resource, given);
  }

  async function prepared(): Promise<Desk> {
    const on = await desk();
    on.write('union-secrets.yaml', config({ secrets: { 'ml/a': { value: { env: 'A' } } } }));
    expect((await on.run(['apply', '--yes'], { env: { A: 'value of a', ...KEY } })).exitCode).toBe(0);
    return on;
  }

  test('asks for nothing that is denied, by the rules of IAM, and leaves out no check of AWS', async () => {
    const asked: AccessRequest[] = [];
    const { exitCode, checks } = await examine(await prepared(), [ofRole, own], (one) => void asked.push(one));
    const rulings = await Promise.all(asked.map(async (one) => ((await isAllowed(one)) ? [] : [one.action])));
    expect([exitCode, rulings.flat()]).toEqual([0, []]);
    expect(asked.length).toBeGreaterThan(10);
    const notOk = checks.filter(({ state }) => state !== 'ok').map(({ id, state }) => `${id}: ${state}`);
    const documented = statementsOf(ofRole).map(({ Sid }) => `permission-${Sid}`);
    expect(notOk.filter((one) => !one.endsWith('by-hand'))).toEqual([
      'boundary-default: warning',
      // With a fingerprint key, which this role is for, no value is read.
      ...(work === 'apply'
        ? ['permission-ReadValuesToCompareThem: warning', 'permission-ReadThemInBatches: warning']
        : []),
      'github: skipped',
    ]);
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'permissions',
        'permission-excess',
        'reach-default',
        ...documented.filter((id) => !UNUSED.test(id)),
      ]),
    );
  });

  test.each(withoutEach([own]).map((one) => [one.name, one.without] as const))(
    'needs %s: without it a check is left out, and says so',
    async (_name, without) => {
      const { checks } = await examine(await prepared(), [ofRole, ...without], () => undefined);
      const left = checks.filter(({ id, state }) => id !== 'github' && (state === 'skipped' || id === 'permissions'));
      expect(left.filter(({ state }) => state !== 'ok')).toHaveLength(1);
      expect(left.map(({ detail }) => detail).join()).toMatch(/cannot be read|IAM could not be asked/);
    },
  );
});

/** Needed for other files than this one. */
const UNUSED = /SeeWhetherCustomerKeysExist/;
