import { annotationsOf, problemLines } from '../../src/report/annotations.ts';
import { causesOf, partOf } from '../../src/report/cause.ts';
import { codeSection, hasUrgentCode, quotedAsCode } from '../../src/report/code.ts';
import { brokenCode } from '../../src/report/danger-code.ts';
import { drawingSection } from '../../src/report/drawing.ts';
import { planLines } from '../../src/report/log.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { pairsOf, pairsSection } from '../../src/report/pairs.ts';
import { commitText, runLink, serverOf } from '../../src/report/places.ts';
import { problemsSection, whereOf } from '../../src/report/problems.ts';
import { proofText } from '../../src/report/proof.ts';
import { suggestionsOf } from '../../src/report/suggestion.ts';
import {
  access,
  changed,
  GROUP,
  model,
  newPolicy,
  newSecret,
  pair,
  plan,
  policy,
  role,
  secret,
  stackDocument,
} from './build.ts';

const { context } = model({ kind: 'validated' });
const NOWHERE = { ...context, runUrl: null, commit: null };
const AT = { file: 'job.py', line: 3, column: 5 };
type Finding = NonNullable<ReportModel['code']>['findings'][number];
const finding = (severity: Finding['severity'], rule: Finding['rule'] = 'stale-key'): Finding => ({
  rule,
  severity,
  message: `A "${severity}".`,
  fix: '',
  location: AT,
});
const withCode = (findings: readonly Finding[], skipped: readonly string[] = []) =>
  model({ kind: 'validated' }, { context: NOWHERE, code: { findings, files: 1, filesWithSecrets: 1, skipped } });

describe('the code in a report', () => {
  const HEAD = '| Where | Rule | Finding |\n| :-- | :-- | :-- |\n';
  const row = (severity: string) => `| \`job.py:3:5\` | **${severity}**<br>\`stale-key\` | A \`${severity}\`. |`;

  test('is a table, errors first, with what was not checked above it', () => {
    const report = withCode([finding('note'), finding('warning'), finding('error')], ['big.py is too large.']);
    expect(codeSection(report).text).toBe(
      `### Code\n\nbig.py is too large.\n\n${HEAD}${row('error')}\n${row('warning')}\n${row('note')}`,
    );
    expect(codeSection(withCode([finding('error')])).text).toBe(`### Code\n\n${HEAD}${row('error')}`);
    const many = Array.from({ length: 41 }, () => finding('error'));
    expect(codeSection(withCode(many)).text).toContain('<summary>All 41 findings</summary>');
  });

  test('of notes alone is folded, and gives way as a whole', () => {
    const one = `<details>\n<summary>1 note on the code</summary>\n\n${HEAD}${row('note')}\n\n</details>`;
    const section = codeSection(withCode([finding('note')], ['Skipped.']));
    expect(section.text).toBe(`${one}\n\nSkipped.`);
    expect([8, 7, 0].map((room) => section.shorten(room, (text) => text.length))).toEqual(['Skipped.', '', '']);
    expect(codeSection(withCode([finding('note')])).text).toBe(one);
    expect(codeSection(withCode([finding('note'), finding('note')])).text).toContain('2 notes on the code');
  });

  test('that was not checked is told, up to five files', () => {
    const skipped = (number: number) =>
      codeSection(
        withCode(
          [],
          Array.from({ length: number }, () => 'Skipped.'),
        ),
      ).text;
    expect(skipped(0)).toBe('');
    expect(skipped(1)).toBe('### Code\n\nSkipped.');
    expect(skipped(5)).toBe(`### Code\n\n${Array(5).fill('Skipped.').join('<br>')}`);
    expect(skipped(6)).toBe(`### Code\n\n${Array(5).fill('Skipped.').join('<br>')}<br>1 more file was not checked.`);
    expect(skipped(7)).toMatch(/<br>2 more files were not checked\.$/);
    expect(codeSection(model({ kind: 'validated' })).text).toBe('');
  });

  test('is urgent unless there are notes only', () => {
    expect(hasUrgentCode(withCode([finding('note')]))).toBe(false);
    expect(hasUrgentCode(withCode([finding('note'), finding('warning')]))).toBe(true);
    expect(hasUrgentCode(model({ kind: 'validated' }))).toBe(false);
  });

  test('that breaks by the plan stands among the dangers only', () => {
    const broken = [finding('error', 'removed-in-plan'), finding('error', 'recreated-in-plan')];
    expect(codeSection(withCode(broken)).text).toBe('');
    const title = (tense: 'planned' | 'done' | 'partial', number = 1) =>
      brokenCode(withCode([finding('error'), ...broken.slice(0, number)]), tense)[0]?.title;
    expect(title('planned')).toBe('1 place in the code uses a secret that this plan removes or re-creates');
    expect(title('done', 2)).toBe('2 places in the code use a secret that was removed or re-created');
    expect(title('partial')).toBe(
      '1 place in the code uses a secret that this plan removes or re-creates (the steps below say what is done)',
    );
    expect(brokenCode(withCode(broken.slice(0, 1)), 'planned')).toMatchObject([
      { kind: 'CAUTION', full: ['- `job.py:3:5`: A `error`.'], short: ['- `job.py:3:5`'] },
    ]);
    expect(brokenCode(withCode([finding('error')]), 'planned')).toEqual([]);
    expect(brokenCode(model({ kind: 'validated' }), 'planned')).toEqual([]);
  });

  test('is quoted as code, all of it', () => {
    expect(quotedAsCode('"a" and "b c" but not "`d"')).toBe('`a` and `b c` but not "`d"');
  });

  test('of a suggestion is this text', () => {
    const suggestion = { startLine: 3, endLine: 4, original: 'a', replacement: '\tb\r\nc' };
    expect(suggestionsOf([finding('note'), { ...finding('error'), suggestion }])).toEqual([
      {
        path: 'job.py',
        startLine: 3,
        endLine: 4,
        original: 'a',
        replacement: '\tb\nc',
        body: 'A `error`.\n\n```suggestion\n\tb\nc\n```\n\n<sub>Rule `stale-key`. If it is right as it is: `# union-secrets: ignore[stale-key]` on the line.</sub>',
      },
    ]);
  });
});

describe('places', () => {
  test('are on the server of the run of this repository', () => {
    const at = (runUrl: string | null) => serverOf({ ...context, runUrl });
    expect(at('https://git.example/acme/ml/actions/runs/1')).toBe('https://git.example');
    expect(at('/acme/ml/actions/runs/1')).toBeNull();
    expect(at('https://git.example/acme/other/actions/runs/1')).toBeNull();
    expect(at(null)).toBeNull();
  });

  test('are linked where the server is known', () => {
    expect(commitText('0123456789', context)).toBe('[`0123456`](https://github.com/acme/ml/commit/0123456789)');
    expect(commitText('0123456789', NOWHERE)).toBe('`0123456`');
    const url = 'https://github.com/acme/ml/actions/runs/7';
    expect(runLink('run', url, context)).toBe(`[run](${url})`);
    expect(runLink('run', url, NOWHERE)).toBe('run');
    expect(runLink('run', null, context)).toBe('run');
    expect(runLink('run', `https://evil.example/?${url}`, context)).toBe('run');
  });

  test('of a file are linked with their lines at the commit', () => {
    const base = `https://github.com/acme/ml/blob/${context.commit}`;
    expect(whereOf(AT, context)).toBe(`[\`job.py:3:5\`](${base}/job.py#L3)`);
    expect(whereOf({ ...AT, endLine: 3 }, context)).toBe(`[\`job.py:3:5\`](${base}/job.py#L3)`);
    expect(whereOf({ ...AT, endLine: 4 }, context)).toBe(`[\`job.py:3:5\`](${base}/job.py#L3-L4)`);
    expect(whereOf({ ...AT, endLine: 2 }, context)).toBe(`[\`job.py:3:5\`](${base}/job.py#L3)`);
    expect(whereOf({ ...AT, file: 'a b.py' }, context)).toBe(`[\`a b.py:3:5\`](${base}/a%20b.py#L3)`);
    for (const file of ['a[b.py', '[ab.py', 'ab.py]'])
      expect(whereOf({ ...AT, file }, context)).toBe(`\`${file}:3:5\``);
    expect(whereOf(AT, { ...context, commit: null })).toBe('`job.py:3:5`');
    expect(whereOf(AT, { ...context, runUrl: null })).toBe('`job.py:3:5`');
  });
});

describe('problems', () => {
  const problem = (code: string, message: string) => ({ severity: 'warning', code, message, fix: '' }) as const;

  test('are told but for those that refusals and warnings tell', () => {
    const refusal = { code: 'x', subject: { kind: 'role', name: 'r' }, message: 'No.', fix: '' } as const;
    const warning = { ...refusal, code: 'w' };
    const problems = [problem('x', 'No.'), problem('w', 'No.'), problem('y', 'No.'), problem('x', 'Other.')];
    const outcome = { kind: 'planned', plan: plan({ refusals: [refusal], warnings: [warning] }) } as const;
    expect(problemsSection(model(outcome, { problems, context: NOWHERE })).text).toBe(
      '### Problems\n\n| Where | Problem |\n| :-- | :-- |\n| the run | **warning:** No. |\n| the run | **warning:** Other. |',
    );
    expect(problemsSection(model({ kind: 'invalid' }, { problems })).text.split('\n')).toHaveLength(8);
    const many = Array.from({ length: 41 }, () => problem('x', 'No.'));
    expect(problemsSection(model({ kind: 'invalid' }, { problems: many })).text).toContain('All 41 problems');
  });

  test('are annotations, whose fix follows a full stop', () => {
    const message = (text: string) => annotationsOf([{ ...problem('x', text), fix: 'Fix.' }])[0]?.message;
    expect(['A.', 'A!', 'A?', 'A:', 'A', 'A. b'].map(message)).toEqual([
      'A. Fix.',
      'A! Fix.',
      'A? Fix.',
      'A: Fix.',
      'A. Fix.',
      'A. b. Fix.',
    ]);
    expect(annotationsOf([problem('x', 'A')])).toEqual([{ level: 'warning', title: 'union-secrets: x', message: 'A' }]);
    expect(problemLines([{ ...problem('x', 'A'), rule: 'stale-key' }])).toEqual(['warning: A [stale-key]']);
  });
});

describe('pairs', () => {
  test('are of what is declared or granted', () => {
    const statuses = ['create', 'update', 'unchanged', 'granted', 'orphaned', 'delete', 'refused'] as const;
    const secrets = statuses.map((status) => secret(status, { status }));
    expect(pairsOf(plan({ secrets }), null).map(({ name }) => name)).toEqual(statuses.slice(0, 4));
    const result = { steps: [], proofs: [], pairs: { create: pair('create', 'ZzZzZz') } };
    expect(pairsOf(plan({ secrets: secrets.slice(0, 2) }), result)).toEqual([
      { name: 'create', pair: pair('create', 'ZzZzZz') },
      { name: 'update', pair: pair('update') },
    ]);
  });

  test('are a table, or a sentence while none is known', () => {
    const intro = `### Pairs for your tasks\n\n\`SECRET_GROUP\`, the same for every secret of this data plane:\n\n\`\`\`\n${GROUP}\n\`\`\`\n\n`;
    const text = (...pairs: ReturnType<typeof pairsOf>) => pairsSection(plan(), pairs).text;
    expect(text()).toBe('');
    expect(text({ name: 'a', pair: null })).toBe(
      `${intro}\`SECRET_KEY\` of 1 new secret: _known after apply_. AWS appends six random characters to each name.`,
    );
    expect(text({ name: 'a', pair: null }, { name: 'b', pair: pair('b') })).toBe(
      `${intro}\`SECRET_KEY\`, one for each secret:\n\n| Secret | SECRET_KEY |\n| :-- | :-- |\n| \`a\` | _known after apply_ |\n| \`b\` | \`b-AbCdEf\` |`,
    );
    expect(text(...Array.from({ length: 41 }, () => ({ name: 'b', pair: pair('b') })))).toContain('All 41 pairs');
  });

  test('and policies in the outputs are sorted and told once', () => {
    const roles = [
      role('z', [], [policy('z', ['a'])]),
      role('b', [], [policy('b', ['a']), policy('z', ['a']), policy('gone', [])]),
    ];
    expect(JSON.parse(outputsOf(plan({ roles }), null)['policy-arns'] ?? '')).toEqual([
      'arn:aws:iam::123456789012:policy/union/ml-platform-production-b',
      'arn:aws:iam::123456789012:policy/union/ml-platform-production-z',
    ]);
  });
});

test('the proof is told of one role by its name, of several by their number', () => {
  const proof = (of: string, name: string, verdict: 'proven' | 'denied' = 'proven') => ({
    role: of,
    secret: name,
    verdict,
    why: '',
  });
  const text = (...proofs: ReturnType<typeof proof>[]) => proofText({ steps: [], pairs: {}, proofs });
  expect(text()).toBe('');
  expect(text(proof('r', 'a'))).toBe('✓ IAM confirms: role `r` can read its 1 secret.');
  expect(text(proof('r', 'a'), proof('r', 'b'))).toBe('✓ IAM confirms: role `r` can read each of its 2 secrets.');
  expect(text(proof('r', 'a'), proof('q', 'a'))).toBe(
    '✓ IAM confirms: each of 2 roles can read each of its secrets (2 reads).',
  );
  expect(text(proof('r', 'a'), proof('q', 'a', 'denied'))).toBe('');
});

test('the drawing has each role, policy and secret once', () => {
  const roles = [
    role('default', [], [policy('default', ['a', 'b']), policy('none', [])]),
    role('ranking', [], [policy('ranking', ['b'], { document: stackDocument(['b']) })]),
  ];
  expect(drawingSection(plan({ roles })).text).toBe(`<details>
<summary>Drawing: who reads what</summary>

\`\`\`mermaid
flowchart LR
  accTitle: Who reads what
  accDescr: Roles, the policies attached to them, and the secrets these allow to read
  n0["role acme-userflyterole"]
  n1["policy ml-platform-production-default"]
  n2["secret a"]
  n3["secret b"]
  n4["role acme-ranking-prod"]
  n5["policy ml-platform-production-ranking"]
  n6["all secrets of this stack and data plane"]
  n0 --> n1
  n1 --> n2
  n1 --> n3
  n4 --> n5
  n5 --> n3
  n5 --> n6
\`\`\`

</details>`);
  const names = (number: number) => Array.from({ length: number }, (_, index) => `s${index}`);
  const drawn = (number: number) =>
    drawingSection(plan({ roles: [role('default', [], [policy('default', names(number))])] })).text;
  expect([drawn(29) === '', drawn(30) === '']).toEqual([false, true]);
  expect(drawingSection(plan()).text).toBe('');
});

test('drift is what the base branch wants too, to the letter', () => {
  const one = changed('a', [{ kind: 'describe', from: 'a', to: 'b' }, { kind: 'cancel-rotation' }]);
  const before = plan({
    secrets: [changed('a', [{ kind: 'cancel-rotation' }])],
    roles: [role('default', [], [newPolicy('default', ['a'])])],
  });
  const now = plan({
    secrets: [one],
    roles: [role('default', [], [newPolicy('default', ['a']), newPolicy('other', ['a'])])],
  });
  const shape = (part: 'caused' | 'drift') => {
    const { secrets, roles } = partOf(now, causesOf(before), part);
    return [secrets[0]?.changes.map(({ kind }) => kind), roles[0]?.policies.map(({ name }) => name)];
  };
  expect(shape('caused')).toEqual([['describe'], ['ml-platform-production-other']]);
  expect(shape('drift')).toEqual([['cancel-rotation'], ['ml-platform-production-default']]);
  const more = { ...newPolicy('default', ['a']), gains: ['a', 'b'] };
  expect(causesOf(before).isPolicyDrift(more)).toBe(false);
  expect(causesOf(null).isPolicyDrift(more)).toBe(false);
});

test('the log has a word for each change', () => {
  const all = changed('a', [
    { kind: 'describe', from: 'a', to: 'b' },
    { kind: 'set-key', from: null, to: 'k' },
    { kind: 'tag', set: {}, remove: [] },
    { kind: 'set-value', why: 'differs', how: 'set' },
    { kind: 'set-rotation', from: null, to: { lambdaArn: 'l', schedule: 's' } },
    { kind: 'cancel-rotation' },
  ]);
  const roles = [role('default', [access('a', 'revoke', 'x')], [newPolicy('default', ['a'])])];
  const warnings = [{ code: 'x', subject: { kind: 'role', name: 'r' }, message: 'Odd.' }] as const;
  expect(
    planLines(plan({ secrets: [all, newSecret('b'), secret('c', { status: 'orphaned' })], roles, warnings })),
  ).toEqual([
    'update: a (description, KMS key, tags, value, rotation, rotation cancelled)',
    'create: b (new)',
    'revoke: role acme-userflyterole no longer reads a (x)',
    'policy: ml-platform-production-default (create-policy, attach)',
    'kept: c (no longer in the file)',
    'warning: Odd.',
  ]);
});
