import fc from 'fast-check';
import {
  parseRecord,
  type RecordPart,
  type RecordSubject,
  recordText,
  signRecord,
  TEXT_LIMIT,
} from '../../src/record/record.ts';
import { joinParts, type Verified, verifyRecord } from '../../src/record/verify.ts';
import { HEAD, KEY, OTHER_KEY } from './builders.ts';

const subject: RecordSubject = {
  stack: 'ml',
  dataPlane: 'production',
  accountId: '123456789012',
  region: 'us-west-2',
  source: 'acme/flows:union-secrets.yaml',
  headSha: HEAD,
};
const some = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${index.toString(16).padStart(32, '0')}${index % 2 ? '.0123456789abcdef' : ''}`,
  );
const sign = (count: number, key = KEY) => signRecord(subject, { entries: some(count), refused: false }, key);
const only = (parts: readonly RecordPart[]): RecordPart => {
  const [part] = parts;
  if (!part || parts.length !== 1) throw new Error(`there are ${parts.length} parts`);
  return part;
};
const APP = 'github-actions';
const run = (text: string, id = 1, app: string | null = APP) => ({ id, app, text });
const verify = (runs: Parameters<typeof verifyRecord>[0], keys = [KEY], expected = subject) =>
  verifyRecord(runs, expected, 'pull request #7 at aaaaaaa', APP, keys);
const problemOf = (verified: Verified) => (verified.ok ? 'none' : verified.problem.code);

describe('a record as text', () => {
  test('is read back as it was written', () => {
    for (const part of [...sign(0), ...sign(3), ...sign(2_000)]) expect(parseRecord(recordText(part))).toEqual(part);
  });

  test('is read back with the line ends of Windows, too', () => {
    const part = only(sign(3));
    expect(parseRecord(recordText(part).replaceAll('\n', '\r\n'))).toEqual(part);
  });

  test.each([0, 1, 1_200, 5_000])('of %i changes fits in check runs', (count) => {
    const parts = sign(count);
    for (const part of parts) expect(recordText(part).length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(parts.flatMap(({ entries }) => entries)).toEqual(some(count));
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
  });

  test('of about 1,800 changes without values is a single one', () => {
    const entries = some(1_800).map((entry) => entry.slice(0, 32));
    expect(signRecord(subject, { entries, refused: false }, KEY)).toHaveLength(1);
  });

  test('of a refused plan holds nothing', () => {
    expect(only(signRecord(subject, { entries: some(5), refused: true }, KEY))).toMatchObject({
      refused: true,
      count: 0,
      entries: [],
    });
  });

  test.each<[string, (part: RecordPart) => unknown]>([
    ['another format', (part) => ({ ...part, format: 2 })],
    ['a member that is missing', ({ count: _, ...part }) => part],
    ['a member that nobody knows', (part) => ({ ...part, all: true })],
    ['an entry that is none', (part) => ({ ...part, entries: ['*'] })],
    ['entries that are no list', (part) => ({ ...part, entries: {} })],
    ['a key id in upper case', (part) => ({ ...part, keyId: 'ABCD' })],
    ['a count below nothing', (part) => ({ ...part, count: -1 })],
    ['an empty stack', (part) => ({ ...part, stack: '' })],
    ['a list', () => []],
  ])('that has %s is none', (_what, change) => {
    const text = recordText(only(sign(2))).replace(/\{.*\}/, () => JSON.stringify(change(only(sign(2)))));
    expect(parseRecord(text)).toBeNull();
  });

  test('any other text is none, and breaks nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseRecord(text)).toBeNull()));
    fc.assert(fc.property(fc.json(), (json) => expect(parseRecord(`\`\`\`json\n${json}\n\`\`\``)).toBeNull()));
  });
});

describe('a record counts', () => {
  const part = only(sign(3));
  const text = recordText(part);

  test('if it is ours, signed, and of this plan', () => {
    expect(verify([run(text)])).toEqual({ ok: true, part, key: KEY });
  });

  test('with the key before, while keys are changed', () => {
    expect(verify([run(text)], [OTHER_KEY, KEY])).toEqual({ ok: true, part, key: KEY });
  });

  test('as its newest one, in whatever order GitHub lists them', () => {
    const newer = recordText(only(sign(1)));
    for (const runs of [
      [run(text, 1), run(newer, 2)],
      [run(newer, 2), run(text, 1)],
    ])
      expect(verify(runs)).toMatchObject({ part: { count: 1 } });
  });

  test.each<[string, () => Verified]>([
    ['record-missing', () => verify([])],
    ['record-other-app', () => verify([run(text, 1, 'other')])],
    ['record-other-app', () => verify([run(text, 1, null)])],
    ['record-unreadable', () => verify([run('nothing')])],
    ['record-unreadable', () => verify([run(text, 1), run('newer', 2)])],
    ['record-forged', () => verify([run(recordText({ ...part, count: 4 }))])],
    ['record-forged', () => verify([run(recordText({ ...part, entries: some(2) }))])],
    ['record-forged', () => verify([run(recordText({ ...part, headSha: 'b'.repeat(40) }))])],
    ['record-forged', () => verify([run(recordText({ ...part, signature: '0'.repeat(64) }))])],
    ['record-other-key', () => verify([run(text)], [OTHER_KEY])],
    ['record-other-commit', () => verify([run(text)], [KEY], { ...subject, headSha: 'b'.repeat(40) })],
    ['record-other-place', () => verify([run(text)], [KEY], { ...subject, stack: 'other' })],
    ['record-other-place', () => verify([run(text)], [KEY], { ...subject, dataPlane: 'other' })],
    ['record-other-place', () => verify([run(text)], [KEY], { ...subject, accountId: 'other' })],
    ['record-other-place', () => verify([run(text)], [KEY], { ...subject, region: 'other' })],
    ['record-other-place', () => verify([run(text)], [KEY], { ...subject, source: 'other' })],
    ['record-refused', () => verify([run(recordText(only(signRecord(subject, { entries: [], refused: true }, KEY))))])],
  ])('not: %s', (code, verified) => {
    const result = verified();
    expect(problemOf(result)).toBe(code);
    if (!result.ok) {
      expect(result.problem.message).toContain('pull request #7 at aaaaaaa');
      expect(result.problem.mend).toMatch(/\.$/);
    }
  });

  test('no change of a signed member goes unseen', () => {
    const members = Object.keys(part).filter((key) => key !== 'signature') as (keyof RecordPart)[];
    for (const member of members) {
      const value = part[member];
      const other = Array.isArray(value)
        ? [...value, 'f'.repeat(32)]
        : typeof value === 'boolean'
          ? !value
          : typeof value === 'number'
            ? value + 1
            : `${value}`.replace(/^./, (one) => (one === '0' ? '1' : '0'));
      expect([member, verify([run(recordText({ ...part, [member]: other } as RecordPart))]).ok]).toEqual([
        member,
        false,
      ]);
    }
  });
});

describe('a record of several parts', () => {
  const [first, ...others] = sign(5_000) as [RecordPart, ...RecordPart[]];
  const join = (parts: readonly RecordPart[]) => joinParts(first, parts, KEY, 'pull request #7');

  test('counts with all of them, in whatever order', () => {
    expect(join(others.toReversed())).toEqual({ ok: true, entries: some(5_000) });
  });

  test('counts where other records stand beside it', () => {
    expect(join([...sign(4_000).slice(1), ...others, ...sign(5_000, OTHER_KEY).slice(1)])).toEqual({
      ok: true,
      entries: some(5_000),
    });
  });

  test.each([
    ['a missing one', () => others.slice(1)],
    ['one of another record', () => [...others.slice(1), ...sign(4_999).slice(1, 2)]],
    [
      'one of another record of as many changes',
      () => {
        const entries = some(5_000).with(-1, 'f'.repeat(32));
        return signRecord(subject, { entries, refused: false }, KEY).slice(1);
      },
    ],
    ['one that was changed', () => others.map((part) => ({ ...part, entries: part.entries.slice(1) }))],
    ['the first one in the place of another', () => [...others.slice(1), first]],
  ])('does not count with %s', (_what, parts) => {
    const joined = join(parts());
    expect(joined).toMatchObject({
      ok: false,
      problem: { code: 'record-incomplete', message: expect.stringContaining('part 2') },
    });
  });
});
