import type { Plan } from '../../src/plan/plan.ts';
import { parseRecord } from '../../src/record/record.ts';
import { checkRunsOf, recordName, unseenValues } from '../../src/record/record-check-runs.ts';
import { CREATE, DESCRIBE, digestsOf, HEAD, KEY, planWith, secretWith } from '../helpers/record/builders.ts';

const write = (plan: Plan, of = digestsOf({})) =>
  checkRunsOf({
    plan,
    valueDigests: of,
    key: KEY,
    headSha: HEAD,
    headline: 'Apply will do it.',
    runUrl: 'https://x.example',
  });
const refusal = {
  code: 'wrong-account',
  subject: { kind: 'account', name: '1' },
  message: 'No.',
  fix: 'Fix.',
} as const;
const unavailable = { kind: 'unavailable', why: 'variable-not-set' } as const;

test('is named after stack and data plane; a further part is numbered', () => {
  expect(recordName(planWith())).toBe('union-secrets: ml / production');
  expect(recordName(planWith(), 1, 3)).toBe('union-secrets: ml / production');
  expect(recordName(planWith(), 2, 3)).toBe('union-secrets: ml / production (2 of 3)');
});

test.each<[string, Plan, string, number]>([
  ['changes', planWith({ secrets: [secretWith('a', [DESCRIBE])] }), 'success', 1],
  ['nothing to do', planWith(), 'neutral', 0],
  ['refusals', planWith({ secrets: [secretWith('a', [DESCRIBE])], refusals: [refusal] }), 'failure', 0],
])('of a plan with %s', (_what, plan, conclusion, count) => {
  const [run] = write(plan);
  expect(run).toMatchObject({ conclusion, headSha: HEAD, title: 'Apply will do it.', detailsUrl: 'https://x.example' });
  expect(parseRecord(run?.text ?? '')).toMatchObject({ count, refused: conclusion === 'failure', headSha: HEAD });
});

test.each<[string, Plan, string]>([
  ['nothing to do', planWith(), 'Apply will do it.\n'],
  [
    'refusals',
    planWith({ secrets: [secretWith('a', [DESCRIBE])], refusals: [refusal] }),
    'This plan is refused: it approves nothing.\n\nApply would:\n\n- change `a`: description `old` → `new`',
  ],
])('a plan with %s says so in its summary', (_what, plan, summary) => {
  expect(write(plan)[0]?.summary).toBe(summary);
});

describe('the summary', () => {
  const secrets = [
    secretWith('seen', [CREATE]),
    secretWith('new', [CREATE], unavailable),
    secretWith('old', [], unavailable),
  ];
  const of = digestsOf({ seen: '1', new: null, old: null });

  test('says in words what would change; first what nobody has seen', () => {
    expect(write(planWith({ secrets }), of)[0]?.summary.split('\n')).toEqual([
      'Apply would:',
      '',
      '- create secret `new`: value from `KEY` (a value not seen here)',
      '- maybe set the value of `old` from `KEY` (a value not seen here)',
      '- create secret `seen`: value from `KEY`',
    ]);
    expect(unseenValues(planWith({ secrets }))).toEqual(['new', 'old']);
    const refused = { ...secretWith('refused', [], unavailable), status: 'refused' } as const;
    expect(unseenValues(planWith({ secrets: [...secrets, refused] }))).toEqual(['new', 'old']);
  });

  test('cannot be made to show anything else', () => {
    const change = { ...DESCRIBE, to: '<!-- x --> [a](https://evil.example) @octocat\n# b' } as typeof DESCRIBE;
    const summary = write(planWith({ secrets: [secretWith('a', [change])] }))[0]?.summary ?? '';
    const outsideOfCode = summary.replace(/`[^`\n]*`/g, '');
    expect(outsideOfCode).not.toMatch(/<!--|\[a|@octocat|^#/m);
    expect(summary).not.toMatch(/<!--/);
  });

  test('fits, however much there is', () => {
    const many = Array.from({ length: 500 }, (_, index) => secretWith(`${index}`.padStart(512, 'n'), [CREATE]));
    const runs = write(planWith({ secrets: many }));
    for (const { summary, text } of runs) {
      expect(summary.length).toBeLessThanOrEqual(65_535);
      expect(text.length).toBeLessThanOrEqual(65_535);
    }
    expect(runs.at(-1)?.summary).toMatch(/\n- and \d+ more changes: see the comment or the job summary$/);
  });
});

test('of several parts, the one that a reader starts from is written last', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => secretWith(`s${index}`, [DESCRIBE]));
  const [second, first] = write(planWith({ secrets: many }));
  expect([second, first]).toMatchObject([
    {
      name: 'union-secrets: ml / production (2 of 2)',
      title: 'Part 2 of 2 of the recorded plan',
      summary: 'Only a list of digests: see "union-secrets: ml / production".',
    },
    { name: 'union-secrets: ml / production', title: 'Apply will do it.' },
  ]);
  expect(first?.summary).toContain('- change `s0`: description ');
});
