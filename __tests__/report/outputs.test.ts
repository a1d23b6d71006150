import { outputsOf } from '../../src/report/outputs.ts';
import { pair, plan, step } from './build.ts';
import { CASES, firstPlan } from './cases.ts';

function planOf(name: string) {
  const { outcome } = CASES[name]!;
  if (outcome.kind !== 'planned') throw new Error(`${name} is not a plan`);
  return outcome.plan;
}

describe('outputs', () => {
  test('of a plan count what it would do', () => {
    expect(outputsOf(planOf('showcase-plan'), null)).toEqual({
      'has-changes': 'true',
      created: '2',
      updated: '1',
      deleted: '0',
      unchanged: '3',
      pairs: JSON.stringify({
        'ml/snowflake-key': pair('ml/snowflake-key', 'Lm04Vb'),
        'ml/stripe': pair('ml/stripe', 'Zt51Ha'),
        'shared/datadog': pair('shared/datadog', 'u8Wd2e'),
      }),
      'policy-arns': '["arn:aws:iam::123456789012:policy/union/ml-platform-production-default"]',
    });
  });

  test('of an apply count what was done', () => {
    const result = {
      proofs: [],
      steps: [
        step('secret:ml/openai-api-key:create', 'create'),
        step('secret:ml/session-salt:create', 'create', { state: 'failed' }),
        step('secret:ml/snowflake-key:create', 'create', { state: 'not-started' }),
      ],
      pairs: { 'ml/openai-api-key': pair('ml/openai-api-key') },
    };
    const outputs = outputsOf(firstPlan, result);
    expect(outputs).toMatchObject({ 'has-changes': 'true', created: '1', updated: '0' });
    expect(JSON.parse(outputs.pairs!)).toEqual({ 'ml/openai-api-key': pair('ml/openai-api-key') });
  });

  test('of nothing to do have no changes', () => {
    expect(outputsOf(planOf('nothing-to-do'), null)).toMatchObject({
      'has-changes': 'false',
      created: '0',
      unchanged: '4',
    });
    expect(outputsOf(plan(), null)).toMatchObject({ 'has-changes': 'false', pairs: '{}', 'policy-arns': '[]' });
  });

  test('name no policy that the plan deletes', () => {
    expect(outputsOf(planOf('revocations'), null)['policy-arns']).toBe(
      '["arn:aws:iam::123456789012:policy/union/ml-platform-production-default"]',
    );
  });
});
