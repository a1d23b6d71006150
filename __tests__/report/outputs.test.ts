import { outputsOf } from '../../src/report/outputs.ts';
import { newSecret, pair, plan, secret, step } from '../helpers/report/build.ts';
import { CASES, firstPlan } from '../helpers/report/cases.ts';

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
      'not-compared': '0',
      pairs: JSON.stringify({
        'ml/snowflake-key': pair('ml/snowflake-key', 'Lm04Vb'),
        'ml/stripe': pair('ml/stripe', 'Zt51Ha'),
        'shared/datadog': pair('shared/datadog', 'u8Wd2e'),
      }),
      'policy-arns':
        '["arn:aws:iam::123456789012:policy/union/union-secrets/ml-platform/ml-platform@production@default"]',
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
      '["arn:aws:iam::123456789012:policy/union/union-secrets/ml-platform/ml-platform@production@default"]',
    );
  });

  test('count what is adopted or restored as updated, and nothing that is refused', () => {
    expect(outputsOf(planOf('adopt-planned'), null)).toMatchObject({ updated: '2', created: '0', deleted: '0' });
    expect(outputsOf(planOf('restore-planned'), null)).toMatchObject({ updated: '1', unchanged: '1' });
    const secrets = [secret('a'), secret('b', { status: 'refused' })];
    expect(outputsOf(plan({ secrets }), null)).toMatchObject({ unchanged: '1' });
  });

  test('of a deletion count those that were done, and have no pair of theirs', () => {
    expect(outputsOf(planOf('deletions-planned'), null)).toMatchObject({ deleted: '2', updated: '0', unchanged: '1' });
    expect(Object.keys(JSON.parse(outputsOf(planOf('deletions-planned'), null).pairs!))).toEqual(['ml/openai-api-key']);
    const { outcome } = CASES['deletions-broken-off']!;
    if (outcome.kind !== 'applied') throw new Error('no apply');
    expect(outputsOf(outcome.plan, outcome.result)).toMatchObject({ deleted: '1' });
  });

  test('take no step on a policy for one on the secret of the same name', () => {
    const result = { steps: [step('policy:a:create', 'create policy a')], pairs: { a: pair('a') }, proofs: [] };
    expect(outputsOf(plan({ secrets: [newSecret('a')] }), result)).toMatchObject({ created: '0' });
  });
});
