import { phrase } from '../../src/domain/message.ts';
import type { Approval } from '../../src/record/digest.ts';
import {
  fromFork,
  noPullRequest,
  noRecord,
  notMerged,
  otherBranch,
  refuseUnrecorded,
} from '../../src/record/verify.ts';
import { planWith } from '../helpers/record/builders.ts';

const plan = planWith();
const thisRun = { kind: 'run', name: 'ml' };
const judged = (approval: Approval, name = 'ml/a') => {
  const subject = { kind: 'secret', name } as const;
  return { change: { subject, words: phrase`set the value of ${name}`, content: {}, writes: name }, approval };
};
const where = (count: number, number = 7) => ({ where: `pull request #${number} at aaaaaaa`, count });
const PLAN_ANEW =
  'If it is wanted, plan it again and review it: open a pull request that shows it (any change of the file will do), and merge that. If not, undo what changed since the plan. What an earlier merge brought and its apply did not do is new here, too.';

describe('what is not recorded is refused', () => {
  it('and nothing else is: a plan that is recorded as a whole, whatever is wrong with other records', () => {
    expect(refuseUnrecorded(plan, [judged('recorded')], [where(1)], [noRecord('pull request #8')])).toEqual([]);
    expect(refuseUnrecorded(plan, [], [], [noRecord('pull request #8')])).toEqual([]);
  });

  it('with what is new and what has another value, each by itself', () => {
    const changes = [judged('recorded'), judged('new', 'ml/b'), judged('other-value', 'ml/c')];
    expect(refuseUnrecorded(plan, changes, [where(1), where(2, 8)], [])).toEqual([
      {
        code: 'not-recorded',
        subject: thisRun,
        message:
          '2 of 3 changes that apply would make are not as recorded for pull request #7 at aaaaaaa (1 entry) and pull request #8 at aaaaaaa (2 entries): nothing was changed.',
        fix: 'See below what is new, and how to proceed.',
      },
      {
        code: 'not-recorded',
        subject: { kind: 'secret', name: 'ml/b' },
        message: 'New since the plan was recorded: apply would set the value of ml/b.',
        fix: PLAN_ANEW,
      },
      {
        code: 'not-recorded',
        subject: { kind: 'secret', name: 'ml/c' },
        message:
          'The value is not the one that was recorded: apply would set the value of ml/c, with another value than the plan.',
        fix: 'If the new value is wanted, plan again with it: open a pull request (any change of the file will do), and merge that. If not, set the value back to what it was.',
      },
    ]);
  });

  it('one change is reported as one', () => {
    const [overview] = refuseUnrecorded(plan, [judged('new')], [where(0)], []);
    expect(overview?.message).toContain('1 of 1 change that apply would make');
  });

  it('with fifty of many; the others are counted', () => {
    const many = (count: number) => Array.from({ length: count }, () => judged('new'));
    expect(refuseUnrecorded(plan, many(50), [where(1)], [])).toHaveLength(51);
    expect(refuseUnrecorded(plan, many(51), [where(1)], [])).toHaveLength(52);
    const refusals = refuseUnrecorded(plan, many(53), [where(1)], []);
    expect(refusals).toHaveLength(52);
    expect(refusals.at(-1)).toEqual({
      code: 'not-recorded',
      subject: thisRun,
      message: 'New since the plan was recorded: 3 more changes.',
      fix: PLAN_ANEW,
    });
  });

  it('with why a record does not count first; without any record that is all there is to say', () => {
    const problem = noRecord('pull request #8 at bbbbbbb');
    const said = { ...problem, subject: thisRun };
    expect(refuseUnrecorded(plan, [judged('new')], [], [problem])).toEqual([said]);
    expect(refuseUnrecorded(plan, [judged('new')], [where(1)], [problem])[0]).toEqual(said);
  });
});

it.each([
  [
    noRecord('pull request #7 at aaaaaaa'),
    'record-missing',
    'There is no plan recorded for pull request #7 at aaaaaaa.',
    'A plan is recorded where its run has `fingerprint-key` and the permission `checks: write`. Run the plan of the pull request again (Re-run jobs, on its last commit), look at it, and run this job again.',
  ],
  [
    fromFork(7),
    'record-fork',
    'Pull request #7 came from a fork: its runs get no secrets, so its plan could not be recorded.',
    'Open a pull request from a branch of this repository whose plan shows the changes (any change of the file will do), review it, and merge it.',
  ],
  [
    noPullRequest('main'),
    'record-no-pull-request',
    'GitHub knows no merged pull request that brought these commits to main, so there is no recorded plan.',
    'Merge changes by pull requests. If one was merged, name it with the input `pull-request`, or run this job again in a minute.',
  ],
  [
    notMerged(7),
    'record-not-merged',
    'Pull request #7 is not merged: its recorded plan approves nothing.',
    'Merge it, or name a merged one with the input `pull-request`.',
  ],
  [
    otherBranch(7, 'staging', 'main'),
    'record-other-branch',
    'Pull request #7 was merged into staging, and this run applies main.',
    'Name one that was merged into main with the input `pull-request`.',
  ],
  [
    otherBranch(7, null, 'main'),
    'record-other-branch',
    'Pull request #7 was merged into another branch, and this run applies main.',
    'Name one that was merged into main with the input `pull-request`.',
  ],
])('a pull request without a record that counts, word for word', (problem, code, message, fix) => {
  expect(problem).toEqual({ code, message, fix });
});
