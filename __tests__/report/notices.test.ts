import { WHOLE_STACK_TEXT } from '../../src/plan/effective-access.ts';
import type { Plan, PlanWarning } from '../../src/plan/plan.ts';
import { orphanedSection, unchangedSection, warningsSection } from '../../src/report/notices.ts';
import { access, newSecret, plan, policy, role, secret } from './build.ts';

const noticesOf = (fields: Partial<Plan>) => {
  const [head, ...lines] = warningsSection(plan(fields), null)
    .text.split('\n')
    .filter((line) => line !== '');
  return { head, lines };
};
const several = (...values: Plan['secrets'][number]['value'][]) =>
  noticesOf({ secrets: values.map((value, index) => secret(`s${index}`, { value })) }).lines;
const warning = (code: string, kind: PlanWarning['subject']['kind'], name: string, message: string): PlanWarning => ({
  code,
  subject: { kind, name },
  message,
});

describe('a notice', () => {
  test('is none where there is nothing to know', () => {
    expect(warningsSection(plan({ secrets: [secret('a')] }), null).text).toBe('');
  });

  test('of a rotation counts values', () => {
    expect(several({ kind: 'rotating' })).toEqual([
      '- `s0`: a rotation is under way: its value is neither compared nor written now. Run again once it is over.',
    ]);
    expect(several({ kind: 'rotating' }, { kind: 'rotating' })).toEqual([
      '- `s0` and `s1`: rotations are under way: their values are neither compared nor written now. Run again once it is over.',
    ]);
  });

  test('of the previous fingerprint key counts values', () => {
    const old = { kind: 'same', previousKey: true } as const;
    expect(several(old)).toEqual([
      '- `s0`: its value was written with the previous fingerprint key, verified with it, and left alone. Keep `previous-fingerprint-key` until it has been written again.',
    ]);
    expect(several(old, old, { kind: 'same' })).toEqual([
      '- `s0` and `s1`: their values were written with the previous fingerprint key, verified with it, and left alone. Keep `previous-fingerprint-key` until they have been written again.',
    ]);
  });

  test('of values that are not known tells each reason once', () => {
    const gone = (why: string) => ({ kind: 'unavailable', why }) as const;
    const later = (why: string) => ({ kind: 'not-compared', why }) as const;
    expect(several(gone('no A'), gone('no A'), gone('no B'), later('on apply'))).toEqual([
      '- `s0` and `s1`: their values are not available in this run: no A.',
      '- `s2`: its value is not available in this run: no B.',
      '- `s3`: its value is not compared with AWS: on apply.',
    ]);
    expect(several(later('on apply'), later('on apply'))).toEqual([
      '- `s0` and `s1`: their values are not compared with AWS: on apply.',
    ]);
  });

  test('of a value to be set has the command for the first one, and names no more than ten', () => {
    const waiting = (number: number) =>
      noticesOf({ secrets: Array.from({ length: number }, (_, index) => newSecret(`s${index}`, {}, 'later')) }).lines;
    const rest =
      'that people or a rotation set. Tasks fail until then. To set it: `aws secretsmanager put-secret-value --region us-west-2 --secret-id s0 --secret-string file://value.txt`';
    expect(waiting(1)).toEqual([`- \`s0\`: waits for a value ${rest}`]);
    expect(waiting(2)).toEqual([`- \`s0\` and \`s1\`: wait for a value ${rest}`]);
    expect(waiting(10)[0]).toContain('`s8` and `s9`: wait');
    expect(waiting(11)[0]).toContain('`s8`, `s9` and 1 more: wait');
    expect(noticesOf({ secrets: [newSecret('a', {}, 'generate')] }).lines).toEqual([]);
  });

  test('of reads that were not proven counts roles and names each once', () => {
    const proof = (name: string, of: string) => ({ role: name, secret: of, verdict: 'not-proven', why: 'no' }) as const;
    const proofs = [
      proof('r', 'a'),
      proof('r', 'b'),
      proof('q', 'a'),
      { ...proof('z', 'z'), verdict: 'proven' as const },
    ];
    expect(warningsSection(plan(), { steps: [], pairs: {}, proofs }).text).toBe(
      '### Good to know\n\n- Not proven that roles `r` and `q` can read `a` and `b`: no',
    );
    expect(warningsSection(plan(), { steps: [], pairs: {}, proofs: proofs.slice(0, 1) }).text).toContain(
      '- Not proven that role `r` can read `a`: no',
    );
  });

  test('of an apply no longer tells of values that its plan did not know', () => {
    const secrets = [secret('a', { value: { kind: 'unavailable', why: 'x' } })];
    expect(warningsSection(plan({ secrets }), { steps: [], pairs: {}, proofs: [] }).text).toBe('');
  });

  test('names its subject, once', () => {
    const { head, lines } = noticesOf({
      warnings: [warning('x', 'role', 'r', 'Odd.'), warning('x', 'role', 'qq', 'Odd qq.')],
    });
    expect(head).toBe('### Good to know');
    expect(lines).toEqual(['- role `r`: Odd.', '- Odd qq.']);
  });

  test('is left out only where an alert tells the same', () => {
    const roles = [role('default', [access(WHOLE_STACK_TEXT, 'grant')], [policy('default', [])])];
    const name = 'acme-userflyterole';
    const warnings = [
      warning('match-tags', 'role', name, `Wide ${name}.`),
      warning('match-tags', 'role', 'other', 'Wide other.'),
      warning('boundary', 'role', name, `Bound ${name}.`),
      warning('scope-void', 'role', name, `Void ${name}.`),
    ];
    expect(noticesOf({ roles, warnings }).lines).toEqual(['- Wide other.', '- Bound acme-userflyterole.']);
  });

  test('more than 40 are folded', () => {
    const warnings = Array.from({ length: 41 }, (_, index) => warning('x', 'role', `r${index}`, 'Odd.'));
    expect(warningsSection(plan({ warnings }), null).text).toContain('<summary>All 41 notices</summary>');
  });
});

test('secrets that left the file are listed, one on a line', () => {
  const left = ['a', 'b'].map((name) => secret(name, { status: 'orphaned' }));
  expect(orphanedSection(plan({ secrets: [...left, secret('c')] })).text).toBe(
    '<details>\n<summary>Kept though no longer in the file: 2 secrets</summary>\n\nThey left the file, are kept in AWS, and cost as before:\n\n- `a`\n- `b`\n\n</details>',
  );
  expect(orphanedSection(plan()).text).toBe('');
});

test('unchanged secrets say why', () => {
  const why = (fields: Parameters<typeof secret>[1]) =>
    unchangedSection(plan({ secrets: [secret('a', fields)] }))
      .text.split('\n')
      .find((line) => line.startsWith('| `a`'));
  expect(why({ status: 'granted', value: null })).toBe('| `a` | not ours: only granted |');
  expect(why({ status: 'waiting' })).toBe('| `a` | waits for its value |');
  expect(why({ value: { kind: 'same' } })).toBe('| `a` | as in the file, value included |');
  expect(why({ value: { kind: 'same', previousKey: true } })).toBe(
    '| `a` | as in the file, value included (previous fingerprint key) |',
  );
  expect(why({ value: { kind: 'rotating' } })).toBe('| `a` | as in the file; a rotation is under way |');
  expect(why({ value: { kind: 'rotated' } })).toBe('| `a` | as in the file; a rotation sets its value |');
  expect(why({ value: { kind: 'not-compared', why: 'x' } })).toBe('| `a` | as in the file; value not compared |');
  expect(why({ value: { kind: 'unavailable', why: 'x' } })).toBe(
    '| `a` | as in the file; value not available in this run |',
  );
  expect(why({ value: { kind: 'kept' } })).toBe('| `a` | as in the file; its value is left alone |');
  expect(why({ value: null })).toBe('| `a` | as in the file; its value is left alone |');
  expect(why({ status: 'orphaned' })).toBeUndefined();
  expect(why({ status: 'refused' })).toBeUndefined();
});
