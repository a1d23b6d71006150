import type { DesiredState } from '../../src/domain/desired.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone } from '../helpers/apply/run-apply.ts';
import { declared, defaultRole, desiredState, GROUP } from '../helpers/plan/builders.ts';

const file = (generation: number): DesiredState =>
  desiredState({ secrets: [declared('a', { value: { kind: 'generate', length: 24, charset: 'hex', generation } })] });

let cloud: MemoryCloud;
beforeEach(async () => {
  cloud = new MemoryCloud(GROUP, [defaultRole.name]);
  await applyTo(cloud, file(1));
});

it('a value is made once, and again only when the generation grows', async () => {
  const first = cloud.storedValue('a');
  await applyTo(cloud, file(1));
  expect([cloud.storedValue('a'), cloud.versionCount('a')]).toEqual([first, 1]);
  const { masked } = await applyTo(cloud, file(2));
  expect(cloud.storedValue('a')).not.toBe(first);
  expect(masked).toEqual([cloud.storedValue('a')]);
  await applyTo(cloud, file(2));
  await applyTo(cloud, file(1));
  await applyTo(cloud, file(2));
  expect(cloud.versionCount('a')).toBe(2);
});

// Announcing, putting and settling are a write each.
it.each<[number, Exclude<Fault, null>, number]>([
  [0, 'before', 1],
  [0, 'after', 1],
  [1, 'before', 1],
  [1, 'after', 2],
  [2, 'before', 2],
  [2, 'after', 2],
])(
  'interrupted at write %i, %s it had its effect: never a third value, and none is lost',
  async (at, how, versions) => {
    let writes = 0;
    cloud.fault = (call) => (call.writes && writes++ === at ? how : null);
    expect(notDone((await applyTo(cloud, file(2))).result)).toEqual(['secret:a:set-value failed']);
    cloud.fault = () => null;
    expect(cloud.versionCount('a')).toBe(versions);
    const written = cloud.storedValue('a');

    expect(notDone((await applyTo(cloud, file(2))).result)).toEqual([]);
    expect(cloud.versionCount('a')).toBe(2);
    if (versions === 2) expect(cloud.storedValue('a')).toBe(written);

    // People write their own since: what was announced does not come back.
    for (const value of ['one', 'two', 'three']) cloud.setValue('a', value);
    await applyTo(cloud, file(2));
    expect(cloud.storedValue('a')).toBe('three');
  },
);

it.each([0, 1, 2])('a secret without a value, interrupted at write %i: made once in the end', async (at) => {
  cloud.removeSecret('a');
  cloud.addSecret('a', { tags: cloud.shown('a')?.tags ?? {} });
  await applyTo(cloud, desiredState({ secrets: [declared('a', { value: { kind: 'manual' }, adopt: true })] }));
  let writes = 0;
  cloud.fault = (call) => (call.writes && writes++ === at ? 'after' : null);
  await applyTo(cloud, file(3));
  cloud.fault = () => null;
  const after = await applyTo(cloud, file(3));
  expect(notDone(after.result)).toEqual([]);
  expect(cloud.versionCount('a')).toBe(1);
  expect((await applyTo(cloud, file(3))).result?.steps).toEqual([]);
});
