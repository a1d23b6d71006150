import type { SecretChange } from '../../src/plan/plan.ts';
import { changesToApprove } from '../../src/record/changes.ts';
import { CREATE, planOfChanges } from './builders.ts';

const arn = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';

test.each<[SecretChange, string[]]>([
  [CREATE, ['create ml/a']],
  [{ ...CREATE, value: 'later' } as SecretChange, ['create ml/a without a value']],
  [{ kind: 'restore', deletedAt: '2026-01-01T00:00:00Z' }, ['restore ml/a, which is scheduled for deletion']],
  [{ kind: 'adopt', tags: {}, set: {} }, ['take over ml/a']],
  [{ kind: 'describe', from: '', to: 'x'.repeat(100) }, [`set the description of ml/a to "${'x'.repeat(80)}..."`]],
  [{ kind: 'set-key', from: null, to: 'alias/ml' }, ['encrypt ml/a with alias/ml']],
  [{ kind: 'set-key', from: 'alias/ml', to: null }, ['encrypt ml/a with the AWS managed key']],
  [
    { kind: 'tag', set: { team: { from: null, to: 'ml' } }, remove: ['old'] },
    ['set the tag team to "ml" of ml/a', 'remove the tag old of ml/a'],
  ],
  [{ kind: 'set-value', why: 'differs', how: 'set' }, ['set the value of ml/a']],
  [{ kind: 'set-value', why: 'generation', how: 'generate', generation: 2 }, ['generate the value of ml/a']],
  [
    { kind: 'set-rotation', from: null, to: { lambdaArn: arn, schedule: 'rate(30 days)' } },
    [`let ${arn} rotate ml/a, rate(30 days)`],
  ],
  [{ kind: 'cancel-rotation' }, ['cancel the rotation of ml/a']],
  [{ kind: 'delete', recoveryWindowDays: 30 }, ['delete ml/a, to be restored within 30 days']],
])('a change in words: %j', (change, words) => {
  expect(changesToApprove(planOfChanges('ml/a', change)).map((one) => one.words)).toEqual(words);
});
