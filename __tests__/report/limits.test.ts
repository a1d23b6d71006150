import { isReviewable } from '../../src/report/danger.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderReport } from '../../src/report/render.ts';
import {
  access,
  changedPolicy,
  model,
  newPolicy,
  newSecret,
  plan,
  role,
  secret,
  step,
} from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';

const COMMENT = 65_536 - 1000;
const SUMMARY = 1024 * 1024;

const long = (index: number) => `ml/${'x'.repeat(480)}/${String(index).padStart(5, '0')}`;
const count = (text: string, part: string) => text.split(part).length - 1;

/** The alert blocks of a report: what is dangerous. */
const alerts = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .join('\n');

function revoking(names: readonly string[]): ReportModel {
  return model({
    kind: 'planned',
    plan: plan({
      secrets: names.map((name) => secret(name, { status: 'orphaned' })),
      roles: [
        role(
          'default',
          names.map((name) => access(name, 'revoke', 'left-file')),
          [changedPolicy('default', names, [])],
        ),
      ],
    }),
  });
}

test.each(Object.keys(CASES))('whether the plan of %s can be reviewed is known before there is a report', (name) => {
  const { outcome } = CASES[name]!;
  expect('plan' in outcome ? isReviewable(outcome.plan) : true).toBe(true);
});

describe('a comment', () => {
  test.each(Object.keys(CASES))('%s leaves room for the marker, and its summary fits too', (name) => {
    const report = renderReport(CASES[name]!);
    expect(report.comment.length).toBeLessThanOrEqual(COMMENT);
    expect(Buffer.byteLength(report.summary)).toBeLessThanOrEqual(SUMMARY);
  });

  test('of 2,000 new secrets says what was moved, and shows hundreds of changes and pairs; the summary has all', () => {
    const { comment, summary } = renderReport(CASES['over-long-apply']!);
    expect(comment.slice(-2000)).toMatch(
      /_A comment holds .* Moved to the \[job summary\]\(\S+\): .*some of the pairs.* some of the changes\._/,
    );
    expect(count(comment, '-AbCdEf`')).toBeGreaterThan(150);
    expect(count(comment, '\n+ created ')).toBeGreaterThan(150);
    expect(count(summary, '-AbCdEf` |')).toBe(2000);
    expect(count(summary, '\n+ created ')).toBe(2000);
  });

  test('gives up detail before any name that is dangerous', () => {
    const names = Array.from({ length: 100 }, (_, index) => long(index));
    const { comment } = renderReport(revoking(names));
    expect(comment.length).toBeLessThanOrEqual(COMMENT);
    for (const name of names) expect(alerts(comment)).toContain(`\`${name}\``);
  });

  test('counts dangerous names only when they alone exceed it', () => {
    const { comment, summary } = renderReport(revoking(Array.from({ length: 500 }, (_, index) => long(index))));
    expect(comment.length).toBeLessThanOrEqual(COMMENT);
    const named = count(alerts(comment), '`ml/xxx');
    expect(named).toBeGreaterThan(100);
    expect(alerts(comment)).toContain(`…and ${500 - named} more`);
    expect(comment).toContain('some of what is dangerous');
    expect(count(alerts(summary), '`ml/xxx')).toBe(500);
  });

  test('of a run in which everything failed shows hundreds of failures and counts the rest', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `ml/tenant-${index}`);
    const { comment } = renderReport(
      model({
        kind: 'applied',
        plan: plan({
          secrets: names.map((name) => newSecret(name)),
          roles: [role('default', [], [newPolicy('default', names)])],
        }),
        result: {
          proofs: [],
          steps: names.map((name) =>
            step(`secret:${name}:create`, `create secret ${name}`, {
              state: 'failed',
              problem: { message: 'AccessDeniedException: not authorized to perform this on that', fix: 'Allow it.' },
            }),
          ),
          pairs: {},
        },
      }),
    );
    expect(comment.length).toBeLessThanOrEqual(COMMENT);
    const shown = count(alerts(comment), 'AccessDeniedException');
    expect(shown).toBeGreaterThan(300);
    expect(alerts(comment)).toContain(`…and ${(2000 - shown).toLocaleString('en-US')} more`);
  });

  test('of thousands of problems shows the first ones', () => {
    const { comment } = renderReport(
      model(
        { kind: 'invalid' },
        {
          problems: Array.from({ length: 3000 }, (_, index) => ({
            severity: 'error',
            code: 'unknown-key',
            message: `Unknown key "k${index}".`,
            fix: 'Leave it out.',
            location: { file: 'union-secrets.yaml', line: index + 1, column: 1 },
          })),
        },
      ),
    );
    expect(comment.length).toBeLessThanOrEqual(COMMENT);
    expect(comment).toContain('Unknown key "k0"');
    expect(comment).toContain('3,000 problems to fix first');
  });
});

test('a summary over 1 MiB is cut as well, and says so', () => {
  const names = Array.from({ length: 3000 }, (_, index) => long(index));
  const { summary } = renderReport(
    model({ kind: 'planned', plan: plan({ secrets: names.map((name) => newSecret(name)) }) }),
  );
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY);
  expect(summary).toContain('_Left out for want of room: ');
});
