import { executeStep, type StepContext } from '../../src/apply/execute-step.ts';
import { secretSteps } from '../../src/apply/planned-steps.ts';
import { parseSecretArn } from '../../src/domain/pair.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { SecretChange } from '../../src/plan/plan.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { arnOf, defaultRole, ENV, GROUP, generatedSource, PLACE } from '../helpers/plan/builders.ts';

/** Does one change of the secret `a`, whose value in this run is `value`. */
async function execute(change: SecretChange, { value = 'mine', arn = arnOf('a') as string | null } = {}) {
  const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
  cloud.addSecret('a');
  const found = await cloud.describe('a');
  const [step] = secretSteps(PLACE, {
    name: 'a',
    status: 'update',
    pair: null,
    source: null,
    value: null,
    changes: [change],
  });
  if (!step) throw new Error('no step');
  const context: StepContext = {
    secrets: cloud,
    access: cloud,
    values: new Map(value === '' ? [] : [['a', new SecretValue(value)]]),
    versionId: () => 'v'.repeat(32),
    repositoryTag: {},
    mask: () => {},
    created: new Map(arn === null || !found ? [] : [['a', parseSecretArn(found.arn).pair]]),
    restorableUntil: new Map(),
  };
  await executeStep(step, context);
  return cloud.storedValue('a');
}
const SET: SecretChange = { kind: 'set-value', why: 'differs', source: ENV };

describe('a step against AWS', () => {
  it('sets the value of this run', async () => {
    expect(await execute(SET)).toBe('mine');
  });

  it('generates a value only where the step says so', async () => {
    expect(await execute({ ...SET, source: generatedSource(1) })).toMatch(/^[0-9a-f]{9}$/);
  });

  it('fails without a value, or without knowing which secret it is about, and says so', async () => {
    await expect(execute(SET, { value: '' })).rejects.toThrow('The value of a is not available in this run.');
    await expect(execute(SET, { arn: null })).rejects.toThrow('The ARN of a is not known.');
  });
});
