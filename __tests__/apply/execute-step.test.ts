import { executeStep, type StepContext } from '../../src/apply/execute-step.ts';
import { secretSteps } from '../../src/apply/steps.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { SecretChange } from '../../src/plan/plan.ts';
import { arnOf, declared, defaultRole, GROUP } from '../plan/builders.ts';
import { MemoryCloud } from './memory-cloud.ts';

/** Does one change of the secret `a`, whose value in this run is `value`. */
async function execute(
  change: SecretChange,
  { secret = declared('a'), value = 'mine', arn = arnOf('a') as string | null } = {},
) {
  const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
  cloud.addSecret('a');
  const found = await cloud.describe('a');
  const [step] = secretSteps({
    name: 'a',
    status: 'update',
    pair: null,
    valueSource: null,
    value: null,
    changes: [change],
  });
  if (!step) throw new Error('no step');
  const context: StepContext = {
    secrets: cloud,
    access: cloud,
    declared: new Map<string, DesiredSecret>([['a', secret]]),
    values: new Map(value === '' ? [] : [['a', new SecretValue(value)]]),
    versionId: () => 'v'.repeat(32),
    mask: () => {},
    onCreated: () => {},
    createdArn: () => (arn === null ? undefined : found?.arn),
  };
  await executeStep(step, context);
  return cloud.storedValue('a');
}
const generate = declared('a', { value: { kind: 'generate', length: 9, charset: 'hex', generation: 1 } });
const SET: SecretChange = { kind: 'set-value', why: 'differs', how: 'set' };

describe('a step against AWS', () => {
  it('sets the value of this run', async () => {
    expect(await execute(SET)).toBe('mine');
  });

  it('makes a value only where the step and the file say so', async () => {
    expect(await execute({ ...SET, how: 'generate' }, { secret: generate })).toMatch(/^[0-9a-f]{9}$/);
    expect(await execute(SET, { secret: generate })).toBe('mine');
    expect(await execute({ ...SET, how: 'generate' })).toBe('mine');
  });

  it('fails without a value, or without knowing which secret it is about, and says so', async () => {
    await expect(execute(SET, { value: '' })).rejects.toThrow('The value of a is not available in this run.');
    await expect(execute(SET, { arn: null })).rejects.toThrow('The ARN of a is not known.');
  });
});
