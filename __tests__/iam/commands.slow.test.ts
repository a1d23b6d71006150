import type { AccessRequest } from '../../sandbox/aws/evaluate.ts';
import { useDesks } from '../helpers/cli/support.ts';
import { allows, listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { config, ROLE } from '../helpers/scenarios/world.ts';

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
});
