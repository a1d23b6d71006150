import type { DesiredSecret, DesiredState } from '../../src/domain/desired.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone, states } from '../helpers/apply/run-apply.ts';
import {
  declared,
  defaultRole,
  desiredState,
  GROUP,
  REMOVAL,
  rankingRole,
  UNGUARDED,
} from '../helpers/plan/builders.ts';

let cloud: MemoryCloud;
beforeEach(() => {
  cloud = new MemoryCloud(GROUP, [defaultRole.name, rankingRole.name]);
});
const apply = (desired: DesiredState, env?: Record<string, string>) =>
  applyTo(cloud, desired, { keyed: true, ...(env ? { env } : {}) });
const fileOf = (...secrets: DesiredSecret[]) => desiredState({ secrets, removal: UNGUARDED });
const DELETE = { removal: { ...UNGUARDED, secrets: 'delete', recoveryWindowDays: 14 } } as const;

/** Operations that write, while `work` is done. */
async function writing(work: () => Promise<unknown>): Promise<string[]> {
  cloud.calls.length = 0;
  await work();
  return cloud.writes;
}

describe('restoring', () => {
  it("keeps the ARN, and so the pair in users' code", async () => {
    const first = await apply(fileOf(declared('a')));
    cloud.deleteByHand('a');
    const second = await apply(fileOf(declared('a')));
    expect(states(second.result)).toEqual({ 'secret:a:restore': 'done' });
    expect(second.result?.pairs).toEqual(first.result?.pairs);
    expect(cloud.versionCount('a')).toBe(1);
  });

  it('comes before everything else: where it fails, nothing else is tried', async () => {
    await apply(fileOf(declared('a')));
    cloud.deleteByHand('a');
    cloud.fault = ({ operation }) => (operation === 'RestoreSecret' ? 'before' : null);
    const { result } = await apply(fileOf(declared('a', { description: 'new', tags: { team: 'ml' } })), {
      KEY: 'other',
    });
    expect(notDone(result)).toEqual([
      'secret:a:restore failed',
      'secret:a:describe not-started',
      'secret:a:set-value not-started',
      'secret:a:tag not-started',
    ]);
  });
});

describe('taking over', () => {
  it("sets our tags first, keeps others', and writes the file's value", async () => {
    cloud.addSecret('a', { tags: { cost: '7' }, description: 'theirs' });
    cloud.setValue('a', 'theirs');
    const adopted = fileOf(declared('a', { adopt: true, description: 'ours' }));
    expect(await writing(() => apply(adopted))).toEqual([
      'TagResource',
      'UpdateSecret',
      'PutSecretValue',
      ...['CreatePolicy', 'AttachRolePolicy'],
    ]);
    expect(cloud.shown('a')).toMatchObject({ description: 'ours', tags: { cost: '7', 'union-secrets:stack': 'ml' } });
    expect(cloud.storedValue('a')).toBe('value of KEY');
    expect(await writing(() => apply(adopted))).toEqual([]);
  });
});

describe('deleting', () => {
  const gone = desiredState(DELETE);

  it('revokes first, and is recoverable for as long as the file says', async () => {
    await apply(fileOf(declared('a'), declared('b')));
    const days: number[] = [];
    const schedule = cloud.scheduleDeletion.bind(cloud);
    cloud.scheduleDeletion = (arn, window) => {
      days.push(window);
      expect(cloud.readable(defaultRole.name)).not.toContain(`${GROUP}b-??????`);
      return schedule(arn, window);
    };
    const { result } = await apply({ ...fileOf(declared('a')), ...DELETE });
    expect(days).toEqual([14]);
    expect(Object.keys(result?.pairs ?? {})).toEqual(['a']);
    expect(cloud.shown('b')?.deletedAt).toBeDefined();
  });

  it.each(['DetachRolePolicy', 'CreatePolicyVersion'])(
    'does not happen where revoking failed: %s. Run again, both are done',
    async (operation) => {
      const keeps = operation === 'CreatePolicyVersion' ? [declared('a')] : [];
      await apply(fileOf(...keeps, declared('b')));
      cloud.fault = (call) => (call.operation === operation ? 'before' : null);
      const next = { ...fileOf(...keeps), ...DELETE };
      const { result } = await apply(next);
      expect(notDone(result)).toContain('secret:b:delete not-started');
      expect(cloud.shown('b')?.deletedAt).toBeUndefined();

      cloud.fault = () => null;
      expect(notDone((await apply(next)).result)).toEqual([]);
      expect(cloud.shown('b')?.deletedAt).toBeDefined();
      expect(cloud.readable(defaultRole.name)).not.toContain(`${GROUP}b-??????`);
    },
  );

  it('of everything takes the policies down too: a file without secrets', async () => {
    await apply(fileOf(declared('a'), declared('b', { roles: ['default'] })));
    expect(await writing(() => apply(gone))).toEqual([
      'DetachRolePolicy',
      'DeletePolicy',
      'DeleteSecret',
      'DeleteSecret',
    ]);
    expect([cloud.policyNames(), await writing(() => apply(gone))]).toEqual([[], []]);
  });

  it('over the guards changes nothing at all', async () => {
    await apply(fileOf(declared('a'), declared('b')));
    const guarded = desiredState({ secrets: [declared('new')], removal: { ...REMOVAL, secrets: 'delete' } });
    let refusals: unknown[] = [];
    const calls = await writing(async () => {
      ({ refusals } = { refusals: (await apply(guarded)).refusals.map(({ code }) => code) });
    });
    expect([calls, refusals]).toEqual([[], ['too-many-deletions']]);
  });

  it('and declaring it again restores it: the pair is the one it was', async () => {
    const first = await apply(fileOf(declared('a')));
    await apply(gone);
    const second = await apply(fileOf(declared('a')));
    expect(second.result?.pairs).toEqual(first.result?.pairs);
  });
});

describe('metadata', () => {
  it.each<[string, Partial<DesiredSecret>, string[]]>([
    ['a description', { description: 'new' }, ['UpdateSecret']],
    ['tags', { tags: { team: 'ml' } }, ['TagResource']],
    ['a key', { kmsKeyId: 'alias/ml' }, ['CreatePolicyVersion', 'UpdateSecret']],
    ['what happens when it leaves', { onRemoval: 'retain' }, ['TagResource']],
  ])('never makes a version: %s, set and removed', async (_what, change, operations) => {
    await apply(fileOf(declared('a')));
    expect(await writing(() => apply(fileOf(declared('a', change))))).toEqual(operations);
    await apply(fileOf(declared('a')));
    expect(await writing(() => apply(fileOf(declared('a'))))).toEqual([]);
    expect(cloud.versionCount('a')).toBe(1);
    expect(cloud.shown('a')).toMatchObject({ description: '', tags: expect.not.objectContaining({ team: 'ml' }) });
    expect(cloud.shown('a')).not.toHaveProperty('kmsKeyId');
  });
});

describe('keys', () => {
  it('where the key cannot be changed, the role keeps the old one, and reads on', async () => {
    await apply(fileOf(declared('a', { kmsKeyId: 'alias/old' })));
    cloud.fault = ({ operation }) => (operation === 'UpdateSecret' ? 'before' : null);
    const { result } = await apply(fileOf(declared('a', { kmsKeyId: 'alias/new' })));
    expect(notDone(result)).toEqual(['secret:a:set-key failed', 'policy:ml-secrets:update-policy not-started']);
    expect([...cloud.decryptsWith(defaultRole.name)].sort()).toEqual(['alias/new', 'alias/old']);
    cloud.fault = () => null;
    await apply(fileOf(declared('a', { kmsKeyId: 'alias/new' })));
    expect([...cloud.decryptsWith(defaultRole.name)]).toEqual(['alias/new']);
    expect(cloud.shown('a')?.kmsKeyId).toBe('alias/new');
  });

  it('the key of a granted secret that its owner changes is followed', async () => {
    cloud.addSecret('shared', { kmsKeyId: 'alias/theirs' });
    const desired = desiredState({ grants: [{ name: 'shared', roles: ['default'] }] });
    await apply(desired);
    cloud.editSecret('shared', { kmsKeyId: 'alias/changed' });
    expect(await writing(() => apply(desired))).toEqual(['CreatePolicyVersion']);
    expect([...cloud.decryptsWith(defaultRole.name)]).toEqual(['alias/changed']);
  });
});
