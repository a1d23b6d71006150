import { onlyKeysDiffer, policyDiff } from '../../src/report/policies.ts';
import { documentFor, GROUP } from '../helpers/report/build.ts';

describe('the diff of a policy', () => {
  test('of a new one is all added', () => {
    expect(policyDiff(null, documentFor(['a']))).toEqual([
      '+ Allow secretsmanager:GetSecretValue',
      `+   ${GROUP}a-??????`,
    ]);
  });

  test('shows what is added and removed and counts the rest', () => {
    expect(policyDiff(documentFor(['a', 'b', 'c']), documentFor(['a', 'c', 'd']))).toEqual([
      '  Allow secretsmanager:GetSecretValue',
      `-   ${GROUP}b-??????`,
      `+   ${GROUP}d-??????`,
      '    (2 more, unchanged)',
    ]);
  });

  test('is empty for the same meaning: order, string or list, Sid', () => {
    const other = {
      Statement: {
        Sid: 'x',
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: [`${GROUP}b-??????`, `${GROUP}a-??????`],
      },
    };
    expect(policyDiff(other, documentFor(['a', 'b']))).toEqual([]);
  });

  test('shows conditions and whatever else a statement says', () => {
    const other = {
      Statement: [{ Effect: 'Allow', Action: ['b:*', 'a:*'], Resource: '*', Condition: { Bool: { 'aws:x': 'true' } } }],
    };
    expect(policyDiff(other, null)).toEqual(['- Allow a:*, b:* Condition {"Bool":{"aws:x":"true"}}', '-   *']);
  });

  test.each([
    ['text', 'not a document'],
    ['a number', 5],
    ['a list', [1]],
    ['no statement', {}],
    ['odd statements', { Statement: [null, 'x', { Resource: { a: 1 } }] }],
  ])('takes %s for what it is', (_, before) => {
    expect(policyDiff(before, documentFor(['a'])).some((line) => line.startsWith('+'))).toBe(true);
  });

  test.each<[string, unknown, string[]]>([
    ['text', 'text', ['- text']],
    ['a statement that is text', { Statement: ['x'] }, ['- x']],
    ['a statement that says nothing else', { Statement: { Effect: 'Allow' } }, ['- Allow']],
    ['no effect', { Statement: { Action: 'a' } }, ['- "(no effect)" a']],
    [
      'other members, sorted, lists as JSON',
      { Statement: { NotResource: ['b'], Condition: 'c', Effect: 'Deny', Action: 'a' } },
      ['- Deny a Condition c NotResource ["b"]'],
    ],
  ])('shows %s', (_what, before, lines) => {
    expect(policyDiff(before, undefined)).toEqual(lines);
  });
});

test('only keys differ where nothing else does', () => {
  const [keyed, other] = [documentFor(['a'], 'alias/ml'), documentFor(['a'], 'alias/other')];
  expect(onlyKeysDiffer(keyed, other)).toBe(true);
  expect(onlyKeysDiffer(keyed, keyed)).toBe(false);
  expect(onlyKeysDiffer(keyed, documentFor(['b'], 'alias/other'))).toBe(false);
});
