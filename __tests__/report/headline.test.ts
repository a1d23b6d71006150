import type { Plan } from '../../src/plan/plan.ts';
import { headline } from '../../src/report/headline.ts';
import type { ReportModel } from '../../src/report/model.ts';
import {
  access,
  applied,
  changed,
  changedPolicy,
  model,
  newSecret,
  plan,
  policy,
  role,
  secret,
  step,
} from './build.ts';

const problem = (severity: 'error' | 'warning') => ({ severity, code: 'x', message: 'No.', fix: '' }) as const;
const refusal = { code: 'x', subject: { kind: 'secret', name: 'a' }, message: 'No.', fix: '' } as const;
const planned = (fields: Partial<Plan>, rest: Partial<ReportModel> = {}) =>
  headline(model({ kind: 'planned', plan: plan(fields) }, rest));
const described = (name: string) => changed(name, [{ kind: 'describe', from: 'a', to: 'b' }]);
const repaired = policy('default', ['a'], { previous: null, changes: [{ kind: 'update-policy' }] });

describe('the first sentence', () => {
  test('of a check counts warnings', () => {
    const validated = (...problems: ReportModel['problems']) => headline(model({ kind: 'validated' }, { problems }));
    expect(validated()).toBe('The file is valid. It was checked without AWS: no plan was made.');
    expect(validated(problem('warning'), problem('warning'))).toBe(
      'The file is valid, with 2 warnings. It was checked without AWS: no plan was made.',
    );
  });

  test('of a wrong file counts errors, not warnings', () => {
    expect(headline(model({ kind: 'invalid' }, { problems: [problem('error'), problem('warning')] }))).toBe(
      '1 problem to fix first: no plan was made and nothing was changed.',
    );
  });

  test('of a plan with nothing to do counts what is ours', () => {
    const foreign = secret('c', { status: 'granted' });
    expect(planned({ secrets: [foreign, secret('d', { status: 'orphaned' })], roles: [role('default', [], [])] })).toBe(
      'Nothing to do: the access of 1 role is as the file says.',
    );
    expect(planned({ secrets: [secret('a'), secret('b', { status: 'waiting' }), foreign] })).toBe(
      'Nothing to do: 2 secrets and the access of 0 roles are as the file says.',
    );
  });

  test('of a plan names a noun once, and tells policies only where no read changes', () => {
    expect(
      planned({
        secrets: [
          newSecret('a'),
          newSecret('b'),
          described('c'),
          changed('d', [{ kind: 'adopt', tags: {}, set: {} }], { status: 'adopt' }),
          changed('e', [{ kind: 'restore', deletedAt: '2026-11-09T08:30:00.000Z' }], { status: 'restore' }),
          changed('f', [{ kind: 'delete', recoveryWindowDays: 7 }], { status: 'delete' }),
          secret('g'),
        ],
        roles: [
          role('default', [access('a', 'grant'), access('x', 'revoke')], [changedPolicy('default', ['x'], ['a'])]),
        ],
      }),
    ).toBe(
      'Apply will create 2 secrets, restore 1, adopt 1, update 1, delete 1, grant 1 read and revoke 1. 1 secret stays as it is.',
    );
    expect(planned({ roles: [role('default', [], [repaired])] })).toBe('Apply will change 1 policy.');
    expect(planned({ roles: [role('default', [access('x', 'revoke')], [repaired])] })).toBe(
      'Apply will revoke 1 read.',
    );
  });

  test('of a refused plan tells what it would do once fixed, if anything', () => {
    expect(planned({ refusals: [refusal] })).toBe('This plan cannot be applied: 1 refusal.');
    expect(planned({ refusals: [refusal, refusal], secrets: [described('a'), secret('b')] })).toBe(
      'This plan cannot be applied: 2 refusals. Once fixed, apply will update 1 secret.',
    );
  });

  test('tells how much of a plan is drift', () => {
    const secrets = [described('a'), described('b')];
    const against = (...old: Plan['secrets']) => planned({ secrets }, { baseline: plan({ secrets: old }) });
    expect(against()).toBe('Apply will update 2 secrets.');
    expect(against(described('a'))).toBe(
      'Apply will update 2 secrets. Of 2 changes 1 is drift that was there before this pull request.',
    );
    expect(against(...secrets)).toBe(
      'Apply will update 2 secrets. All of this is drift that was there before this pull request.',
    );
  });

  test('of a refused apply counts refusals or errors, whichever are more', () => {
    const refused = (refusals: Plan['refusals'], problems: ReportModel['problems']) =>
      headline(model({ kind: 'refused', plan: plan({ refusals }) }, { problems }));
    expect(refused([refusal], [])).toBe('Refused: 1 problem must be fixed first. Nothing was changed.');
    expect(refused([], [problem('error'), problem('error'), problem('warning')])).toBe(
      'Refused: 2 problems must be fixed first. Nothing was changed.',
    );
  });

  test('of an apply that stopped short counts its steps', () => {
    const stopped = (...states: ('done' | 'failed' | 'not-started')[]) =>
      headline(
        model(
          applied(
            plan({ secrets: [newSecret('a')] }),
            states.map((state) => step('secret:a:x', 'x', { state })),
          ),
        ),
      );
    expect(stopped('failed')).toBe('Apply stopped short: 1 of 1 step failed, 0 done. Running it again converges.');
    expect(stopped('done', 'failed', 'not-started', 'not-started')).toBe(
      'Apply stopped short: 1 of 4 steps failed, 2 not started, 1 done. Running it again converges.',
    );
    expect(stopped('done', 'not-started')).toBe(
      'Apply stopped short: 0 of 2 steps failed, 1 not started, 1 done. Running it again converges.',
    );
  });

  test('of an apply that is done tells the same numbers as its plan', () => {
    const done = (fields: Partial<Plan>) => headline(model(applied(plan(fields), [])));
    expect(done({ secrets: [newSecret('a'), described('b'), secret('c'), secret('d')] })).toBe(
      'Applied: 1 secret created and 1 updated. 2 secrets stay as they are.',
    );
    expect(done({ roles: [role('default', [], [repaired])] })).toBe('Applied: 1 policy changed.');
    expect(done({ secrets: [secret('a')] })).toBe(
      'Nothing to do: 1 secret and the access of 0 roles are as the file says.',
    );
  });
});
