import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/json.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import {
  parseRecord,
  type RecordPart,
  type RecordSubject,
  recordText,
  signRecord,
  TEXT_LIMIT,
} from '../../src/record/record.ts';
import { joinParts, type Verified, verifyRecord } from '../../src/record/verify.ts';
import { deriveKey, keyId } from '../../src/values/fingerprint.ts';
import { HEAD, KEY, OTHER_KEY } from '../helpers/record/builders.ts';

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
const FORGED =
  'The signature of the plan recorded for pull request #7 at aaaaaaa is wrong: something else than union-secrets wrote or changed it.';
const THIRD_KEY = new SecretValue('a third key of the tests, as long as the others');
const problemOf = (verified: Verified) => ('code' in verified ? verified.code : 'none');

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
    ['an entry that is too long', (part) => ({ ...part, entries: [`${'0'.repeat(32)}.${'0'.repeat(17)}`] })],
    ['an entry with something before it', (part) => ({ ...part, entries: [`x${'0'.repeat(32)}`] })],
    ['a number for a text', (part) => ({ ...part, stack: 1 })],
    ['a text for yes or no', (part) => ({ ...part, refused: 'false' })],
    ['numbers for entries', (part) => ({ ...part, entries: [1] })],
    ['a number for a signature', (part) => ({ ...part, signature: 1 })],
    ['a list', () => []],
  ])('that has %s is none', (_what, change) => {
    const text = recordText(only(sign(2))).replace(/\{.*\}/, () => JSON.stringify(change(only(sign(2)))));
    expect(parseRecord(text)).toBeNull();
  });

  test('is by itself in its block of code, after a sentence for people', () => {
    const text = recordText(only(sign(1)));
    expect(text.split('\n').slice(0, 3)).toEqual([
      'A signed list of digests, one for each change of the plan: `require-recorded-plan` compares an apply with it.',
      '',
      '```json',
    ]);
    expect(parseRecord(`${text}  `)).not.toBeNull();
    expect(parseRecord(text.replace('```json', 'x```json'))).toBeNull();
    expect(parseRecord(`${text}x`)).toBeNull();
    for (const nothing of ['{', '{}', 'null', '[]']) expect(parseRecord(`\`\`\`json\n${nothing}\n\`\`\``)).toBeNull();
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
    expect(verify([run(text)])).toEqual({ part, key: KEY });
  });

  test('with the key before, while keys are changed', () => {
    expect(verify([run(text)], [OTHER_KEY, KEY])).toEqual({ part, key: KEY });
  });

  test('as its newest one, in whatever order GitHub lists them', () => {
    const newer = recordText(only(sign(1)));
    for (const runs of [
      [run(text, 1), run(newer, 2)],
      [run(newer, 2), run(text, 1)],
    ])
      expect(verify(runs)).toMatchObject({ part: { count: 1 } });
  });

  const AT = 'pull request #7 at aaaaaaa';
  test.each<[string, () => Verified, string]>([
    ['record-missing', () => verify([]), `There is no plan recorded for ${AT}.`],
    [
      'record-other-app',
      () => verify([run(text, 1, 'other')]),
      `The plan recorded for ${AT} was written by the app other, not by github-actions, as which this run writes.`,
    ],
    [
      'record-other-app',
      () => verify([run(text, 1, null)]),
      `The plan recorded for ${AT} was written by an unknown app, not by github-actions, as which this run writes.`,
    ],
    ['record-unreadable', () => verify([run('nothing')]), `The check run of ${AT} holds no record that can be read.`],
    [
      'record-unreadable',
      () => verify([run(text, 1), run('newer', 2)]),
      `The check run of ${AT} holds no record that can be read.`,
    ],
    ['record-forged', () => verify([run(recordText({ ...part, count: 4 }))]), FORGED],
    ['record-forged', () => verify([run(recordText({ ...part, entries: some(2) }))]), FORGED],
    ['record-forged', () => verify([run(recordText({ ...part, headSha: 'b'.repeat(40) }))]), FORGED],
    ['record-forged', () => verify([run(recordText({ ...part, signature: '0'.repeat(64) }))]), FORGED],
    [
      'record-other-key',
      () => verify([run(text)], [OTHER_KEY, THIRD_KEY]),
      `The plan recorded for ${AT} was signed with another fingerprint key (${keyId(KEY)}) than this run has (${keyId(OTHER_KEY)}, ${keyId(THIRD_KEY)}).`,
    ],
    [
      'record-other-commit',
      () => verify([run(text)], [KEY], { ...subject, headSha: 'b'.repeat(40) }),
      `The plan recorded for ${AT} is the plan of another commit, aaaaaaa.`,
    ],
    [
      'record-other-place',
      () => verify([run(text)], [KEY], { ...subject, stack: 'other' }),
      `The plan recorded for ${AT} is for the stack ml, and this run is for other.`,
    ],
    [
      'record-other-place',
      () => verify([run(text)], [KEY], { ...subject, dataPlane: 'other' }),
      `The plan recorded for ${AT} is for the data plane production, and this run is for other.`,
    ],
    [
      'record-other-place',
      () => verify([run(text)], [KEY], { ...subject, accountId: 'other' }),
      `The plan recorded for ${AT} is for the account 123456789012, and this run is for other.`,
    ],
    [
      'record-other-place',
      () => verify([run(text)], [KEY], { ...subject, region: 'other' }),
      `The plan recorded for ${AT} is for the region us-west-2, and this run is for other.`,
    ],
    [
      'record-other-place',
      () => verify([run(text)], [KEY], { ...subject, source: 'other' }),
      `The plan recorded for ${AT} is for the file acme/flows:union-secrets.yaml, and this run is for other.`,
    ],
    [
      'record-refused',
      () => verify([run(recordText(only(signRecord(subject, { entries: [], refused: true }, KEY))))]),
      `The plan recorded for ${AT} was refused: it approves nothing.`,
    ],
  ])('not: %s', (code, verified, message) => {
    const result = verified();
    expect(problemOf(result)).toBe(code);
    if (!('code' in result)) return;
    expect(result.message).toBe(message);
    expect(String(result.fix)).toMatch(/^[A-Z].{30,}\.$/);
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
      const changed = recordText({ ...part, [member]: other } as RecordPart);
      expect([member, problemOf(verify([run(changed)]))]).not.toEqual([member, 'none']);
    }
  });
});

describe('a record of several parts', () => {
  const [first, ...others] = sign(5_000) as [RecordPart, ...RecordPart[]];
  const join = (parts: readonly RecordPart[]) => joinParts(first, parts, KEY, 'pull request #7');

  test('counts with all of them, in whatever order', () => {
    expect(join(others.toReversed())).toEqual({ entries: some(5_000) });
  });

  test('counts where other records are beside it', () => {
    expect(join([...sign(4_000).slice(1), ...others, ...sign(5_000, OTHER_KEY).slice(1)])).toEqual({
      entries: some(5_000),
    });
  });

  /** As a holder of the key could sign it, though we never do. */
  const resigned = (change: Partial<RecordPart>) => (part: RecordPart) => {
    const { signature: _signature, ...unsigned } = { ...part, ...change };
    const secret = deriveKey(KEY, 'record');
    return { ...unsigned, signature: createHmac('sha256', secret).update(canonicalJson(unsigned)).digest('hex') };
  };

  test('does not count with fewer entries than it says', () => {
    const parts = others.map((part, index) =>
      index === 0 ? resigned({ entries: part.entries.slice(1) })(part) : part,
    );
    expect(join(parts)).toMatchObject({
      message: 'The plan recorded for pull request #7 is not complete: entries cannot be found.',
    });
    expect(join([])).toMatchObject({
      message: 'The plan recorded for pull request #7 is not complete: part 2, 3, 4 of 4 cannot be found.',
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
    [
      'one that says how many there are otherwise',
      () => [...others.slice(1), ...others.slice(0, 1).map(resigned({ of: 9 }))],
    ],
    ['one that counts otherwise', () => [...others.slice(1), ...others.slice(0, 1).map(resigned({ count: 9 }))]],
  ])('does not count with %s', (_what, parts) => {
    const joined = join(parts());
    expect(joined).toMatchObject({
      code: 'record-incomplete',
      message: expect.stringContaining('part 2'),
    });
  });
});
