import { type Performer, performStep } from '../../src/apply/perform.ts';
import { secretSteps } from '../../src/apply/secret-steps.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { SecretChange } from '../../src/plan/plan.ts';
import { arnOf, defaultRole, ENV, GROUP, generatedSource, PLACE } from '../plan/builders.ts';
import { MemoryCloud } from './memory-cloud.ts';

/** Does one change of the secret `a`, whose value in this run is `value`. */
async function perform(change: SecretChange, { value = 'mine', arn = arnOf('a') as string | null } = {}) {
  const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
  cloud.addSecret('a');
  const found = await cloud.describe('a');
  const [step] = secretSteps(PLACE as never, {
    name: 'a',
    status: 'update',
    pair: null,
    source: null,
    value: null,
    changes: [change],
  });
  if (!step) throw new Error('no step');
  const performer: Performer = {
    secrets: cloud,
    access: cloud,
    values: new Map(value === '' ? [] : [['a', new SecretValue(value)]]),
    versionId: () => 'v'.repeat(32),
    mask: () => {},
    onCreated: () => {},
    createdArn: () => (arn === null ? undefined : found?.arn),
  };
  await performStep(step, performer);
  return cloud.storedValue('a');
}
const SET: SecretChange = { kind: 'set-value', why: 'differs', source: ENV };

describe('a step against AWS', () => {
  it('sets the value of this run', async () => {
    expect(await perform(SET)).toBe('mine');
  });

  it('generates a value only where the step says so', async () => {
    expect(await perform({ ...SET, source: generatedSource(1) })).toMatch(/^[0-9a-f]{9}$/);
  });

  it('fails without a value, or without knowing which secret it is about, and says so', async () => {
    await expect(perform(SET, { value: '' })).rejects.toThrow('The value of a is not available in this run.');
    await expect(perform(SET, { arn: null })).rejects.toThrow('The ARN of a is not known.');
  });
});
