import fc from 'fast-check';
import { Marked } from 'marked';
import { checkCode } from '../../src/code-check/check-files.ts';
import type { CodeFinding } from '../../src/code-check/code-finding.ts';
import { checkedLine, codeLine, findingsToReport, suggestionsOf } from '../../src/report/code.ts';
import { annotationsOf, problemLines } from '../../src/report/log.ts';
import { renderReport } from '../../src/report/render.ts';
import { withFix } from '../../src/text/words.ts';
import { context } from '../helpers/code-check/context.ts';
import { applied, model, plan } from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';
import { CODE_CASES, MANY_FINDINGS } from '../helpers/report/cases-code.ts';
import { hostileText } from '../helpers/report/hostile.ts';
import { rendered } from '../helpers/report/markdown.ts';

const finding = (fields: Partial<CodeFinding> = {}): CodeFinding => ({
  rule: 'stale-key',
  severity: 'error',
  message:
    'SECRET_KEY "ml/a-ZzZzZz" ends in other characters than the secret has in AWS: the secret was re-created since.',
  fix: 'Use "ml/a-AbCdEf".',
  location: { file: 'job.py', line: 3, column: 5, endLine: 3, endColumn: 18 },
  ...fields,
});
const found = (...findings: CodeFinding[]) => ({
  sdks: { flytekit: 'no', flyte: false } as const,
  findings,
  files: 9,
  filesWithSecrets: 2,
  skipped: [],
});
const suggested = (replacement: string) =>
  suggestionsOf([finding({ suggestion: { startLine: 3, endLine: 3, original: 'K = "x"', replacement } })]);

describe('the code in one sentence', () => {
  const planned = { kind: 'planned', plan: plan() } as const;
  const line = (...findings: CodeFinding[]) => codeLine(model(planned, { code: found(...findings) }));

  test('says how many places do not fit, and that the run fails for them', () => {
    expect(line(finding())).toBe('1 place in the code does not fit, so this run fails.');
    expect(line(finding(), finding(), finding({ severity: 'warning' }))).toBe(
      '2 places in the code do not fit, so this run fails.',
    );
    expect(codeLine(model(applied(plan(), []), { code: found(finding()) }))).toBe('1 place in the code does not fit.');
  });

  test('says less of warnings, and nothing of notes', () => {
    expect(line(finding({ severity: 'warning' }))).toBe('1 place in the code needs a look.');
    expect(line(finding({ severity: 'warning' }), finding({ severity: 'warning' }))).toBe(
      '2 places in the code need a look.',
    );
    expect(line(finding({ severity: 'note' }))).toBe('');
    expect(line()).toBe('');
    expect(codeLine(model(planned))).toBe('');
  });

  test('is in the heading of a run that fails for it alone, which is never green', () => {
    const heading = (...findings: CodeFinding[]) =>
      renderReport(model(planned, { code: found(...findings) })).comment.split(' · ')[0];
    expect(heading(finding())).toBe('## ❌ Secrets: nothing to do, but the code does not fit');
    expect(heading(finding({ severity: 'warning' }))).toBe('## ✅ Secrets: nothing to do');
  });

  test('and in the log how much was checked', () => {
    expect(checkedLine(found())).toBe('Code: 9 Python files checked, 2 with secrets: nothing to fix.');
    expect(checkedLine(found(finding()))).toBe('Code: 9 Python files checked, 2 with secrets: 1 finding.');
  });
});

describe('the section', () => {
  const text = (name: string) => renderReport(CODE_CASES[name]!).comment;

  test('shows errors before warnings before notes, and not again what is among the dangers', () => {
    const [, section = ''] = text('code-does-not-fit').split('### ');
    expect([...section.matchAll(/\*\*(error|warning|note)\*\*/g)].map(([, severity]) => severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'note',
    ]);
    expect(section).not.toContain('-in-plan');
  });

  test('is folded, and is last, where there are notes only', () => {
    expect(text('code-notes')).not.toContain('### Code');
    expect(text('code-notes').indexOf('1 note on the code')).toBeGreaterThan(text('code-notes').indexOf('### Pairs'));
  });

  test('is cut in a comment, errors first, and is whole in the summary', () => {
    const { comment, summary } = renderReport(CODE_CASES['code-over-long']!);
    expect(comment).toContain('some of what was found in the code');
    expect(comment.match(/`not-granted`/g)?.length).toBeGreaterThan(100);
    expect(summary.match(/`not-granted`/g)).toHaveLength(MANY_FINDINGS.length);
  });

  test('there is none in a report of a run that checked no code', () => {
    expect(renderReport(CASES['first-plan']!).comment).not.toMatch(/### Code|in the code/);
  });
});

describe('text of the code', () => {
  test('is harmless in the report, whatever the code holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = rendered(withFix(finding({ message: `A "${text}" of ${text}`, fix: '' })));
        expect(shown.elements.filter((element) => element !== 'code')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is reported of a finding', () => {
  test('is an annotation on its columns; a note is a notice', () => {
    const annotations = annotationsOf(findingsToReport(found(finding(), finding({ severity: 'note' }))));
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'notice']);
    expect(annotations[0]).toMatchObject({
      title: 'union-secrets: stale-key',
      file: 'job.py',
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 18,
    });
  });

  test('is a line of the log with the rule that silences it', () => {
    expect(problemLines(findingsToReport(found(finding())))).toEqual([
      'job.py:3:5: error: SECRET_KEY "ml/a-ZzZzZz" ends in other characters than the secret has in AWS: the secret was re-created since. Use "ml/a-AbCdEf". [stale-key]',
    ]);
  });
});

describe('a suggested change', () => {
  const blocks = (markdown: string) =>
    new Marked({ gfm: true })
      .lexer(markdown)
      .flatMap((token) => (token.type === 'code' ? [[String(token.lang), String(token.text)]] : []));

  test('holds the lines to the letter, behind a fence that they cannot end', () => {
    for (const lines of ['\tkey = "ml/a-AbCdEf"  # tab', 'doc = """\n```\n"""', '  a = "`````"'])
      expect(blocks(suggested(lines)[0]?.body ?? '')).toEqual([['suggestion', lines]]);
  });

  test('says the rule and how to silence it', () => {
    expect(suggested('K = "y"')[0]?.body).toContain('`# union-secrets: ignore[stale-key]`');
  });

  test('is not made of lines that GitHub would change otherwise', () => {
    expect(suggested('K = "y"\u0000')).toEqual([]);
    expect(suggested('K = "y"\rL = 1')).toEqual([]);
    expect(suggested('a = (\r\n  "y")')[0]?.replacement).toBe('a = (\n  "y")');
  });

  test('is made by the check where the right text is known', () => {
    const code = 'from flytekit import Secret\nA = Secret(group="G", key="x")\n'.replace(
      '"G", key="x"',
      '"arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key"',
    );
    const { findings } = checkCode([{ path: 'a.py', text: code }], context);
    expect(suggestionsOf(findings)).toMatchObject([{ path: 'a.py', startLine: 2, endLine: 2 }]);
  });
});
