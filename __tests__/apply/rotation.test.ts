import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, states } from '../helpers/apply/run-apply.ts';
import { declared, defaultRole, desiredState, GROUP } from '../helpers/plan/builders.ts';

const ROTATION = { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:one', schedule: 'rate(30 days)' };
const manual = { value: { kind: 'manual' } } as const;
const rotated = desiredState({ secrets: [declared('a', { rotation: ROTATION })] });
const plain = desiredState({ secrets: [declared('a')] });

let cloud: MemoryCloud;
beforeEach(() => {
  cloud = new MemoryCloud(GROUP, [defaultRole.name]);
});

it('is configured with the first value; from then on the value is not ours', async () => {
  await applyTo(cloud, rotated);
  expect(cloud.shown('a')).toMatchObject({ rotationEnabled: true, rotation: ROTATION });
  cloud.beginRotation('a');
  cloud.endRotation('a');
  const value = cloud.storedValue('a');
  const { result } = await applyTo(cloud, rotated, { env: { KEY: 'another value' } });
  expect([result?.steps, cloud.storedValue('a')]).toEqual([[], value]);
});

it('waits for a value of people, and is then configured', async () => {
  const desired = desiredState({ secrets: [declared('a', { rotation: ROTATION, ...manual })] });
  await applyTo(cloud, desired);
  expect(cloud.shown('a')).toMatchObject({ rotationEnabled: false });
  cloud.setValue('a', 'by people');
  expect(states((await applyTo(cloud, desired)).result)).toEqual({ 'secret:a:set-rotation': 'done' });
});

it('nothing is written while one is under way; afterwards the file has its say again', async () => {
  await applyTo(cloud, plain);
  cloud.beginRotation('a');
  const env = { KEY: 'another value' };
  const during = await applyTo(cloud, plain, { env });
  expect([during.plan.secrets[0]?.value?.kind, during.result?.steps]).toEqual(['rotating', []]);
  cloud.endRotation('a');
  await applyTo(cloud, plain, { env });
  expect(cloud.storedValue('a')).toBe('another value');
});

it("is cancelled when it leaves the file, and the value is the file's again", async () => {
  await applyTo(cloud, rotated);
  cloud.setValue('a', 'rotated');
  await applyTo(cloud, plain);
  expect([cloud.shown('a')?.rotationEnabled, cloud.storedValue('a')]).toEqual([false, 'value of KEY']);
  expect((await applyTo(cloud, plain)).result?.steps).toEqual([]);
});

it('of someone else is left alone, and so is its value', async () => {
  await applyTo(cloud, plain);
  cloud.editSecret('a', { rotationEnabled: true, rotation: ROTATION });
  cloud.setValue('a', 'rotated');
  expect((await applyTo(cloud, plain)).result?.steps).toEqual([]);
  expect([cloud.shown('a')?.rotationEnabled, cloud.storedValue('a')]).toEqual([true, 'rotated']);
});
