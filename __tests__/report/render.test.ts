import type { PlannedSecret } from '../../src/plan/plan.ts';
import { splitHistory } from '../../src/report/history.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderReport } from '../../src/report/render.ts';
import { changed, model, newSecret, pair, plan, secret, step } from './build.ts';
import { CASES } from './cases.ts';

const refusal = { code: 'x', subject: { kind: 'secret', name: 'a' }, message: 'No.', fix: 'Fix.' } as const;
const shown = (report: Parameters<typeof renderReport>[0]) => splitHistory(renderReport(report).comment).shown;
const context = model({ kind: 'validated' }).context;
const NOWHERE = { ...context, commit: null, runUrl: null };

describe('a report', () => {
  test('of a run without a commit and an address is whole', () => {
    expect(shown(model({ kind: 'validated' }, { context: NOWHERE }))).toBe(
      '## Secrets check · ml-platform · production\n\n**The file is valid. It was checked without AWS: no plan was made.**\n\n<sub>2026-11-21 17:00 UTC · `union-secrets.yaml`</sub>',
    );
    expect(shown(model({ kind: 'failed' }, { context: { ...NOWHERE, stack: null } }))).toBe(
      '## Secrets run · production\n\n**The run failed before there was a plan: nothing was changed.**\n\n<sub>2026-11-21 17:00 UTC · `union-secrets.yaml`</sub>',
    );
  });

  test('without an address says plainly where the rest is', () => {
    expect(shown({ ...CASES['over-long-plan']!, context: NOWHERE })).toContain('Moved to the job summary: ');
  });

  test('of a refused apply says what it would have done', () => {
    const secrets = [changed('a', [{ kind: 'set-value', why: 'differs', how: 'set' }])];
    expect(shown(model({ kind: 'refused', plan: plan({ secrets, refusals: [refusal] }) }))).toContain(
      '| `a` | **update**: value differs from the one in AWS |',
    );
  });

  test('of a refused plan shows the pairs as soon as one is known', () => {
    const pairs = (...secrets: PlannedSecret[]) =>
      shown(model({ kind: 'planned', plan: plan({ secrets, refusals: [refusal] }) })).includes(
        '### Pairs for your tasks',
      );
    expect(pairs(newSecret('a'), secret('b'))).toBe(true);
    expect(pairs(newSecret('a'))).toBe(false);
  });

  test('takes a comment of up to 64,536 characters and a summary of up to 1 MiB less 1,000 bytes as it is', () => {
    const noted = (letter: string, times: number) =>
      renderReport(
        model({ kind: 'planned', plan: plan({ secrets: [secret('a')] }) }, { notes: [letter.repeat(times)] }),
      );
    const comment = 64_536 - noted('x', 1).comment.length + 1;
    expect(noted('x', comment).comment).toHaveLength(64_536);
    expect(noted('x', comment).comment).not.toContain('Moved to');
    expect(noted('x', comment + 1).comment).toContain('Moved to');
    const summary = 1024 * 1024 - 1000 - Buffer.byteLength(noted('x', 1).summary) + 1;
    expect(noted('x', summary).summary).not.toContain('Left out');
    expect(noted('x', summary + 1).summary).toContain(
      '_Left out for want of room: the list of unchanged secrets and the code. The plan file has everything._',
    );
    expect(noted('é', Math.ceil((summary + 1) / 2)).summary).toContain('Left out');
  });

  test('moves warnings where they are too many', () => {
    const warnings = Array.from({ length: 3000 }, (_, index) => ({
      code: 'x',
      subject: { kind: 'role', name: `r${index}` } as const,
      message: 'Something is odd about it.',
    }));
    expect(shown(model({ kind: 'planned', plan: plan({ warnings }) }))).toMatch(/Moved to .*: .*some of the warnings/);
  });
});

describe('outputs', () => {
  test('count no refused secret as unchanged', () => {
    const secrets = [secret('a'), secret('b', { status: 'refused' })];
    expect(outputsOf(plan({ secrets }), null)).toMatchObject({ unchanged: '1' });
  });

  test('take no step on a policy for one on the secret of the same name', () => {
    const result = { steps: [step('policy:a:create', 'create policy a')], pairs: { a: pair('a') }, proofs: [] };
    expect(outputsOf(plan({ secrets: [newSecret('a')] }), result)).toMatchObject({ created: '0' });
  });
});
