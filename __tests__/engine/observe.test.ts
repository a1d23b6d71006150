import type { DesiredState } from '../../src/domain/desired.ts';
import { observe } from '../../src/engine/observe.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo } from '../helpers/apply/run-apply.ts';
import {
  ACCOUNT,
  declared,
  defaultRole,
  desiredState,
  GROUP,
  granted,
  NOW,
  OUR_TAGS,
  policyArn,
  rankingRole,
} from '../helpers/plan/builders.ts';

const ROLES = [defaultRole.name, rankingRole.name];
const look = (cloud: MemoryCloud, desired: DesiredState) =>
  observe(desired, { secrets: cloud, access: cloud }, new Date(NOW));
const wanting = (count: number, length: number) => {
  const names = Array.from({ length: count }, (_, index) => String(index).padStart(length, 'n'));
  return desiredState({ secrets: names.map((name) => declared(name)) });
};

async function applied(desired: DesiredState): Promise<MemoryCloud> {
  const cloud = new MemoryCloud(GROUP, ROLES);
  await applyTo(cloud, desired);
  cloud.calls.length = 0;
  return cloud;
}

describe('what is read', () => {
  it('each role with its policies, each declared and granted secret, and what else is ours', async () => {
    const cloud = await applied(desiredState({ secrets: [declared('a'), declared('left')] }));
    cloud.addSecret('shared');
    cloud.addSecret('unrelated');
    const { actual, failures } = await look(
      cloud,
      desiredState({ secrets: [declared('a'), declared('new')], grants: [granted('shared')] }),
    );
    expect(failures).toEqual([]);
    expect(actual.secrets.map(({ name }) => name).sort()).toEqual(['a', 'left', 'shared']);
    expect(actual.roles).toEqual([
      {
        key: 'default',
        name: defaultRole.name,
        arn: `arn:aws:iam::${ACCOUNT}:role/${defaultRole.name}`,
        attachedPolicies: [{ name: 'ml-secrets', arn: policyArn('ml-secrets') }],
      },
    ]);
    expect(actual.policies.map(({ name }) => name)).toEqual(['ml-secrets']);
  });

  it('a declared secret once, by its description: the list may lag', async () => {
    const cloud = await applied(desiredState({ secrets: [declared('a')] }));
    const listed = cloud.listOwned.bind(cloud);
    cloud.listOwned = async (owner) => (await listed(owner)).map((secret) => ({ ...secret, description: 'stale' }));
    const { actual } = await look(cloud, desiredState({ secrets: [declared('a')] }));
    expect(actual.secrets.map(({ name, description }) => [name, description])).toEqual([['a', '']]);
  });

  it('in the order of the file, however many there are', async () => {
    const desired = wanting(600, 4);
    const { actual } = await look(await applied(desired), desired);
    expect(actual.secrets.map(({ name }) => name)).toEqual(desired.secrets.map(({ name }) => name));
  });

  it('a role that does not exist is left out, without a failure', async () => {
    const { actual, failures } = await look(
      new MemoryCloud(GROUP, [rankingRole.name]),
      desiredState({ roles: [defaultRole, rankingRole] }),
    );
    expect([actual.roles.map(({ key }) => key), failures]).toEqual([['ranking'], []]);
  });

  it('a part that is not attached, and that the secrets no longer need, by the tag of the first', async () => {
    const desired = wanting(20, 400);
    const cloud = await applied(desired);
    cloud.detachByHand('ml-secrets-2');
    const { actual } = await look(cloud, desiredState({ secrets: desired.secrets.slice(0, 2) }));
    expect(actual.policies.map(({ name }) => name)).toEqual(['ml-secrets', 'ml-secrets-2']);
  });

  it('a part that is attached, though no tag names it', async () => {
    const desired = wanting(20, 400);
    const cloud = await applied(desired);
    cloud.editPolicy('ml-secrets', { tags: OUR_TAGS });
    const { actual } = await look(cloud, desiredState({ secrets: desired.secrets.slice(0, 2) }));
    expect(actual.policies.map(({ name }) => name)).toEqual(['ml-secrets', 'ml-secrets-2']);
  });

  it.each(['900719925474099', '-3', '1e9', 'Infinity', 'NaN', 'many', ''])(
    'a tag of parts that says %j makes no flood of calls',
    async (parts) => {
      const desired = desiredState({ secrets: [declared('a')] });
      const cloud = await applied(desired);
      cloud.editPolicy('ml-secrets', { tags: { ...OUR_TAGS, 'union-secrets:parts': parts } });
      const { failures } = await look(cloud, desired);
      expect(failures).toEqual([]);
      expect(cloud.calls.length).toBeLessThan(30);
    },
  );

  it('the quota, only where the role is crowded', async () => {
    const cloud = await applied(desiredState({ secrets: [declared('a')] }));
    cloud.quota = 15;
    expect((await look(cloud, desiredState({ secrets: [declared('a')] }))).actual.attachedPoliciesQuota).toBe(10);
    for (let index = 0; index < 9; index++) cloud.attachByHand(defaultRole.name, policyArn(`other-${index}`));
    expect((await look(cloud, desiredState({ secrets: [declared('a')] }))).actual.attachedPoliciesQuota).toBe(15);
  });
});

describe('how many calls it takes: at most N + N/100 + 2P + 5 for N secrets and P policies', () => {
  it.each([
    [0, 10],
    [1, 10],
    [20, 40],
    [400, 40],
    [120, 400],
  ])('%i secrets with names of %i characters', async (count, length) => {
    const desired = wanting(count, length);
    const cloud = new MemoryCloud(GROUP, ROLES);
    cloud.quota = 20;
    const bound = (policies: number) => count + Math.ceil(count / 100) + 2 * policies + 5;
    await look(cloud, desired);
    expect(cloud.calls.length).toBeLessThanOrEqual(bound(0) + 2 * Math.ceil(count / 10));
    for (let index = 0; index < 8; index++) cloud.attachByHand(defaultRole.name, policyArn(`other-${index}`));
    await applyTo(cloud, desired);
    cloud.calls.length = 0;
    const { actual } = await look(cloud, desired);
    expect(cloud.calls.length).toBeLessThanOrEqual(bound(actual.policies.length + 8));
    expect(cloud.calls.every(({ writes }) => !writes)).toBe(true);
  });

  it('two roles', async () => {
    const desired = desiredState({
      roles: [defaultRole, rankingRole],
      secrets: [declared('a', { roles: ['default', 'ranking'] })],
    });
    const cloud = await applied(desired);
    await look(cloud, desired);
    expect(cloud.calls.length).toBeLessThanOrEqual(1 + 1 + 2 * 2 + 5);
  });

  it('no call is made twice', async () => {
    const cloud = await applied(wanting(20, 400));
    await look(cloud, wanting(20, 400));
    const calls = cloud.calls.map(({ operation, resource }) => `${operation} ${resource}`);
    expect(calls.toSorted()).toEqual([...new Set(calls)].sort());
  });
});

describe('credentials for another account', () => {
  it('show nothing but the roles', async () => {
    const cloud = new MemoryCloud(GROUP, ROLES, '999999999999');
    const { actual } = await look(cloud, desiredState({ secrets: [declared('a')], roles: [defaultRole, rankingRole] }));
    expect(cloud.calls.map(({ operation }) => operation)).toEqual(['GetRole', 'GetRole']);
    expect(actual.roles.map(({ arn }) => arn.split(':')[4])).toEqual(['999999999999', '999999999999']);
    expect([actual.secrets, actual.policies]).toEqual([[], []]);
  });
});

describe('calls that fail', () => {
  const desired = desiredState({ secrets: [declared('a'), declared('b')] });

  it('are reported all at once: every permission that lacks', async () => {
    const cloud = await applied(desired);
    cloud.failWith = 'denied';
    cloud.fault = ({ operation }) => (operation === 'GetRole' ? null : 'before');
    const { failures } = await look(cloud, desired);
    expect(failures.map(({ operation, resource }) => `${operation} ${resource}`).sort()).toEqual([
      'DescribeSecret a',
      'DescribeSecret b',
      `GetPolicy ${policyArn('ml-secrets')}`,
      `ListAttachedRolePolicies ${defaultRole.name}`,
      'ListPolicies *',
      'ListSecrets *',
    ]);
  });

  it('do not stop at a role that may not be read', async () => {
    const cloud = await applied(desired);
    cloud.failWith = 'denied';
    cloud.fault = ({ operation }) => (operation === 'GetRole' || operation === 'ListSecrets' ? 'before' : null);
    const { failures } = await look(cloud, desired);
    expect(failures.map(({ operation }) => operation)).toEqual(['GetRole', 'ListSecrets']);
  });

  it.each(['credentials', 'unreachable'] as const)('stop at once where each would fail alike: %s', async (kind) => {
    const cloud = await applied(desired);
    cloud.failWith = kind;
    cloud.fault = () => 'before';
    const { failures } = await look(cloud, desired);
    expect(failures.map(({ operation }) => operation)).toEqual(['GetRole']);
    expect(cloud.calls).toHaveLength(1);
  });

  it.each([
    ['denied', [], [policyArn('Theirs', '/')]],
    ['throttled', ['GetPolicy'], []],
    ['unreachable', ['GetPolicy'], []],
  ] as const)(
    "of someone else's policy are a warning only where it may not be read: %s",
    async (kind, failed, unread) => {
      const cloud = await applied(desired);
      cloud.attachByHand(defaultRole.name, policyArn('Theirs', '/'));
      cloud.failWith = kind;
      cloud.fault = ({ operation, resource }) =>
        operation === 'GetPolicy' && resource === policyArn('Theirs', '/') ? 'before' : null;
      const { actual, failures } = await look(cloud, desired);
      expect(failures.map(({ operation }) => operation)).toEqual(failed);
      expect(actual.unread).toEqual(unread);
    },
  );

  it('that are mistakes of ours are thrown, not collected', async () => {
    const cloud = await applied(desired);
    cloud.describe = () => Promise.reject(new TypeError('a bug'));
    await expect(look(cloud, desired)).rejects.toThrow('a bug');
  });
});
