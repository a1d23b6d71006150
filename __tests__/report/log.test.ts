import fc from 'fast-check';
import { annotationsOf, escapeLog, planLines, problemLines } from '../../src/report/log.ts';
import { model } from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';
import { hostileText } from '../helpers/report/hostile.ts';

describe('a line of the log', () => {
  test('is never a command of the runner, and never more than one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = escapeLog(text);
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('stays as it is where it is harmless', () => {
    expect(escapeLog('create: ml/token (new) :: ## [x]')).toBe('create: ml/token (new) :: ## [x]');
    expect(escapeLog('  ::error::x')).toBe('  : :error::x');
    expect(escapeLog('a ##[error]b')).toBe('a ## [error]b');
  });

  test('says of a new secret, too, that its value is not available', () => {
    const { outcome } = CASES['value-unavailable']!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    expect(planLines(outcome.plan).filter((line) => line.includes('is not set'))).toEqual([
      'create: ml/prod-only (value from OPENAI_API_KEY; not available in this run: environment variable OPENAI_API_KEY is not set)',
      'not compared: ml/stripe (environment variable OPENAI_API_KEY is not set)',
    ]);
  });

  test('stands for each change', () => {
    const { outcome } = CASES['showcase-plan']!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    expect(planLines(outcome.plan)).toEqual([
      'create: ml/openai-api-key (value from OPENAI_API_KEY)',
      'create: ml/session-salt (value from a generator (48 characters base64url, generation 2))',
      'update: ml/snowflake-key (tag team: ml → data; value from OPENAI_API_KEY in place of a different one)',
      'grant: role acme-userflyterole reads ml/openai-api-key (declared in the file)',
      'grant: role acme-userflyterole reads ml/session-salt (declared in the file)',
      'grant: role acme-userflyterole reads shared/datadog (declared in the file)',
      'revoke: role acme-userflyterole no longer reads ml/retired-token (left the file)',
      'policy: ml-platform@production@default (update-policy)',
      'kept: ml/retired-token (no longer in the file)',
    ]);
  });
});

describe('annotations', () => {
  const { problems } = CASES['invalid-config']!;

  test('are on the line and columns of the problem', () => {
    expect(annotationsOf(problems)[0]).toEqual({
      level: 'error',
      title: 'union-secrets: unknown-key',
      message: 'union-secrets.yaml:12:5: Unknown key "descripton". Did you mean "description"?',
      file: 'union-secrets.yaml',
      startLine: 12,
      endLine: 12,
      startColumn: 5,
      endColumn: 15,
    });
    expect(annotationsOf(problems)[2]).toMatchObject({
      level: 'warning',
      startLine: 19,
      endLine: 19,
      startColumn: 3,
      endColumn: 3,
    });
  });

  test('over several lines have no columns: GitHub refuses them', () => {
    const [annotation] = annotationsOf([
      { ...problems[0]!, location: { file: 'a.yaml', line: 1, column: 2, endLine: 3, endColumn: 4 } },
    ]);
    expect(annotation).toEqual({
      level: 'error',
      title: expect.any(String),
      message: expect.any(String),
      file: 'a.yaml',
      startLine: 1,
      endLine: 3,
    });
  });

  test('without a place belong to the run', () => {
    expect(annotationsOf(CASES['failed-before-plan']!.problems)[0]).not.toHaveProperty('file');
  });

  test('have a line in the log each, as compilers write it', () => {
    expect(problemLines(problems)[0]).toBe(
      'union-secrets.yaml:12:5: error: Unknown key "descripton". Did you mean "description"?',
    );
    expect(problemLines(model({ kind: 'invalid' }).problems)).toEqual([]);
  });

  test('keep what AWS says apart from what to do', () => {
    const said = {
      severity: 'error',
      code: 'x',
      message: 'iam:GetRole: ECONNREFUSED',
      fix: 'Check the network.',
    } as const;
    expect(problemLines([said])).toEqual(['error: iam:GetRole: ECONNREFUSED. Check the network.']);
    expect(annotationsOf([said])[0]?.message).toBe('iam:GetRole: ECONNREFUSED. Check the network.');
    expect(problemLines([{ ...said, fix: '' }])).toEqual(['error: iam:GetRole: ECONNREFUSED']);
  });
});
