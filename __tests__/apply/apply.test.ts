import type { DesiredSecret } from '../../src/domain/desired.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, ENVIRONMENT, states } from '../helpers/apply/run-apply.ts';
import {
  declared,
  defaultRole,
  desiredState,
  GROUP,
  taggedWith,
  UNGUARDED,
  withSource,
} from '../helpers/plan/builders.ts';

const generate = {
  value: { kind: 'generate', length: 24, charset: 'hex', generation: 1 },
} as const satisfies Partial<DesiredSecret>;

let cloud: MemoryCloud;
beforeEach(() => {
  cloud = new MemoryCloud(GROUP, [defaultRole.name]);
});

const SOURCE = { 'union-secrets:value-source': 'env KEY' };

describe('applying a plan', () => {
  it('makes secrets with their values, and lets the role read them', async () => {
    const desired = desiredState({ secrets: [declared('a', { description: 'A key', tags: { team: 'ml' } })] });
    const { result } = await applyTo(cloud, desired);
    expect(states(result)).toEqual({
      'secret:a:create': 'done',
      'policy:ml-secrets:create-policy': 'done',
      'policy:ml-secrets:attach': 'done',
    });
    expect(await cloud.describe('a')).toMatchObject({
      description: 'A key',
      tags: { ...taggedWith({ team: 'ml' }), ...SOURCE },
    });
    expect(cloud.storedValue('a')).toBe(ENVIRONMENT.KEY);
    expect([...cloud.readable(defaultRole.name)]).toEqual([`${GROUP}a-??????`]);
    // Nobody was asked to verify.
    expect(result?.proofs).toEqual([]);
  });

  it('gives the pairs of everything that exists then: made, kept and granted, but not what left the file', async () => {
    await applyTo(cloud, desiredState({ secrets: [declared('gone'), declared('kept')] }));
    cloud.addSecret('shared');
    const { result } = await applyTo(
      cloud,
      desiredState({
        secrets: [declared('__proto__'), declared('kept')],
        grants: [{ name: 'shared', roles: ['default'] }],
      }),
    );
    expect(Object.keys(result?.pairs ?? {})).toEqual(['__proto__', 'kept', 'shared']);
    const { arn } = (await cloud.describe('kept')) ?? {};
    expect(result?.pairs.kept).toEqual({ group: GROUP, key: arn?.slice(GROUP.length), arn });
  });

  it('makes a value where it is to be generated, hides it, and never makes it again', async () => {
    const desired = desiredState({ secrets: [declared('a', generate)] });
    const first = await applyTo(cloud, desired);
    expect(cloud.storedValue('a')).toMatch(/^[0-9a-f]{24}$/);
    expect(first.masked).toEqual([cloud.storedValue('a')]);
    const before = cloud.storedValue('a');
    const second = await applyTo(cloud, desired);
    expect([cloud.storedValue('a'), second.masked]).toEqual([before, []]);
  });

  it('generates a value for a secret that lost it', async () => {
    const desired = desiredState({ secrets: [declared('a', generate)] });
    await applyTo(cloud, desired);
    cloud.removeSecret('a');
    cloud.addSecret('a', { tags: withSource(generate.value) });
    const { result, masked } = await applyTo(cloud, desired);
    expect(states(result)).toEqual({ 'secret:a:set-value': 'done' });
    expect(masked).toEqual([cloud.storedValue('a')]);
  });

  it('makes a secret for people without a value, and leaves theirs alone', async () => {
    const desired = desiredState({ secrets: [declared('a', { value: { kind: 'manual' } })] });
    await applyTo(cloud, desired);
    expect(cloud.storedValue('a')).toBeUndefined();
    cloud.setValue('a', 'set by a person');
    const { result } = await applyTo(cloud, desired);
    expect([result?.steps, cloud.storedValue('a')]).toEqual([[], 'set by a person']);
  });

  it('writes a value in a metadata edit never, and metadata in a value edit never', async () => {
    const desired = desiredState({ secrets: [declared('a')] });
    await applyTo(cloud, desired);
    cloud.calls.length = 0;
    await applyTo(cloud, desiredState({ secrets: [declared('a', { description: 'new' })] }));
    expect(cloud.writes).toEqual(['UpdateSecret']);
    cloud.calls.length = 0;
    await applyTo(cloud, desiredState({ secrets: [declared('a', { description: 'new' })] }), {
      env: { KEY: 'rotated value' },
    });
    expect(cloud.writes).toEqual(['PutSecretValue']);
    expect(cloud.storedValue('a')).toBe('rotated value');
  });

  it('asks for nothing where only tags go', async () => {
    await applyTo(cloud, desiredState({ secrets: [declared('a', { tags: { old: '1' } })] }));
    cloud.calls.length = 0;
    await applyTo(cloud, desiredState({ secrets: [declared('a')] }));
    expect(cloud.writes).toEqual(['UntagResource']);
  });

  it('removes tags before it adds others, so that fifty are never in the way', async () => {
    await applyTo(cloud, desiredState({ secrets: [declared('a', { tags: { old: '1' } })] }));
    cloud.calls.length = 0;
    await applyTo(cloud, desiredState({ secrets: [declared('a', { tags: { new: '2' } })] }));
    expect(cloud.writes).toEqual(['UntagResource', 'TagResource']);
    expect((await cloud.describe('a'))?.tags).toEqual({ ...taggedWith({ new: '2' }), ...SOURCE });
  });
});

describe('what is in the way', () => {
  it('is found before anything is written', async () => {
    cloud.addSecret('foreign');
    cloud.calls.length = 0;
    const desired = desiredState({
      secrets: [declared('a'), declared('b', { value: { kind: 'env', variable: 'MISSING' } }), declared('foreign')],
    });
    const { refusals, result } = await applyTo(cloud, desired);
    expect(refusals.map(({ code }) => code)).toEqual(['exists-untagged', 'value-unavailable']);
    expect(result).toBeNull();
    expect(cloud.calls.filter(({ writes }) => writes)).toEqual([]);
  });

  it('fails one step, reports it, and lets the others be done', async () => {
    cloud.fault = ({ operation, resource }) => (operation === 'CreateSecret' && resource === 'b' ? 'before' : null);
    const { result } = await applyTo(cloud, desiredState({ secrets: ['a', 'b', 'c'].map((name) => declared(name)) }));
    expect(states(result)).toEqual({
      'secret:a:create': 'done',
      'secret:b:create': 'failed',
      'secret:c:create': 'done',
      'policy:ml-secrets:create-policy': 'done',
      'policy:ml-secrets:attach': 'done',
    });
    expect(result?.steps.find(({ state }) => state === 'failed')?.problem).toEqual({
      message: expect.stringContaining('CreateSecret on b'),
      fix: 'Fix refused.',
    });
    expect(Object.keys(result?.pairs ?? {})).toEqual(['a', 'c']);
  });

  it('does not attach a policy that was not written', async () => {
    cloud.fault = ({ operation }) => (operation === 'CreatePolicy' ? 'before' : null);
    const { result } = await applyTo(cloud, desiredState({ secrets: [declared('a')] }));
    expect(states(result)).toEqual({
      'secret:a:create': 'done',
      'policy:ml-secrets:create-policy': 'failed',
      'policy:ml-secrets:attach': 'not-started',
    });
  });

  it('does not keep other access attached: a part that cannot be deleted', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${'n'.repeat(400)}${index}`).sort();
    await applyTo(cloud, desiredState({ secrets: names.map((name) => declared(name)) }));
    const empty = desiredState({ removal: UNGUARDED });
    cloud.fault = ({ operation, resource }) =>
      operation === 'DeletePolicy' && resource.endsWith('-2') ? 'before' : null;
    await applyTo(cloud, empty);
    expect([...cloud.readable(defaultRole.name)]).toEqual([]);
    cloud.fault = () => null;
    await applyTo(cloud, empty);
    expect(cloud.policyNames()).toEqual([]);
  });

  it('never puts a value into a result', async () => {
    cloud.fault = ({ operation }) => (operation === 'CreateSecret' ? 'after' : null);
    const desired = desiredState({ secrets: [declared('a'), declared('b', generate)] });
    const { plan, result } = await applyTo(cloud, desired);
    const text = JSON.stringify([plan, result]);
    expect(text).not.toContain(ENVIRONMENT.KEY);
    expect(text).not.toContain(cloud.storedValue('b'));
  });
});
