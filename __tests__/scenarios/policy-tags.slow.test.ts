import { config, POLICY, startWorld, type World, writesOf } from '../helpers/scenarios/world.ts';

/** As organisations write it: whoever creates a policy or a secret without the tag is refused. */
const DEMANDS_A_TAG = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny' as const,
      Action: ['iam:CreatePolicy', 'secretsmanager:CreateSecret'],
      Resource: '*',
      Condition: { Null: { 'aws:RequestTag/CostCenter': 'true' } },
    },
    {
      Effect: 'Deny' as const,
      Action: ['iam:CreatePolicy', 'iam:TagPolicy'],
      Resource: '*',
      Condition: { StringNotLikeIfExists: { 'aws:RequestTag/CostCenter': 'ml-*' } },
    },
  ],
};

const secrets = { 'ml/a': { value: { env: 'A' } } };
const tagged = (CostCenter: string, more: Record<string, string> = {}) =>
  config({ secrets, defaults: { tags: { CostCenter } }, policy: { tags: { CostCenter, ...more } } });
const env = { A: 'value of a' };

describe('an organisation whose service control policy demands a tag', () => {
  let world: World;
  const apply = async (file: string) => {
    world.write(file);
    const caller = world.aws.addCaller({ serviceControlPolicies: [DEMANDS_A_TAG] });
    const done = await world.apply({ env, aws: world.aws.environment(caller) });
    return { done, writes: writesOf(world.lastCalls()).map(({ operation }) => operation) };
  };
  const tags = () => Object.fromEntries((world.aws.policy(POLICY)?.tags ?? []).map(({ Key, Value }) => [Key, Value]));
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('without the tag AWS refuses, and the fix names the key of the file', async () => {
    const { done } = await apply(config({ secrets, defaults: { tags: { CostCenter: 'ml-123' } } }));
    expect(done.exitCode).toBe(1);
    expect(done.stdout).toContain(
      `is not authorized to perform: iam:CreatePolicy on resource: policy ${POLICY} with an explicit deny in a service control policy`,
    );
    expect(done.stdout).toContain('policy.tags');
    expect(world.aws.policy(POLICY)).toBeUndefined();
  });

  it('with `policy.tags` the policy is created with it', async () => {
    const { done, writes } = await apply(tagged('ml-123', { team: 'ml' }));
    expect([done.exitCode, writes]).toEqual([0, ['CreatePolicy', 'AttachRolePolicy']]);
    expect(tags()).toMatchObject({ CostCenter: 'ml-123', team: 'ml', 'union-secrets:stack': 'ml-platform' });
  });

  it("a tag of the file that changes is set, one that left it is removed, and others' stay", async () => {
    world.aws.changePolicy(POLICY, (policy) => void policy.tags.push({ Key: 'theirs', Value: 'x' }));
    const { done, writes } = await apply(tagged('ml-456'));
    expect([done.exitCode, writes]).toEqual([0, ['TagResource', 'UntagPolicy', 'TagPolicy']]);
    expect(tags()).toMatchObject({ CostCenter: 'ml-456', theirs: 'x' });
    expect(tags()).not.toHaveProperty('team');
    expect((await apply(tagged('ml-456'))).writes).toEqual([]);
  });
});
