import fc from 'fast-check';
import { blankedOut, formsOf, readingsOf, withoutCutEscape } from '../../src/domain/encodings.ts';

/** Whether a text, however it is written in another one, is found by one of its forms. */
function isFound(text: string, written: string): boolean {
  const forms = formsOf(text);
  return readingsOf(written).some((reading) => forms.some((form) => reading.text.includes(form)));
}

const unit = (code: number, digits: string) => `\\u${digits.padStart(4, '0').slice(-4) || code}`;
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const inJson = (text: string) =>
  units(text)
    .map((code) => unit(code, code.toString(16)))
    .join('');
const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const points = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
const bytes = (text: string) => [...Buffer.from(text, 'utf8')];

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in JSON with escapes of all characters': inJson,
  'the same in upper case': (text) => inJson(text).replace(/[a-f]/g, (digit) => digit.toUpperCase()),
  'in JSON within JSON': (text) => JSON.stringify(inJson(text)).slice(1, -1),
  'in a URL': encodeURIComponent,
  'in a URL, in lower case': (text) =>
    encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
  'in a URL, every byte': (text) =>
    bytes(text)
      .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  'in a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'in a URL within a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in HTML': (text) => inHtml(text),
  'in HTML by decimal numbers': (text) =>
    points(text)
      .map((point) => `&#${point};`)
      .join(''),
  'in HTML by hexadecimal numbers': (text) =>
    points(text)
      .map((point) => `&#x${point.toString(16)};`)
      .join(''),
  'in JSON within HTML': (text) => inHtml(JSON.stringify(text).slice(1, -1)),
  'in Python': (text) =>
    points(text)
      .map((point) => `\\U${point.toString(16).padStart(8, '0')}`)
      .join(''),
  'in bytes of Python': (text) =>
    (text === latin(text) ? bytes(text) : []).map((byte) => `\\x${byte.toString(16)}`).join('') || text,
  'in hexadecimal': (text) => Buffer.from(text, 'utf8').toString('hex'),
  'in upper-case hexadecimal': (text) => Buffer.from(text, 'utf8').toString('hex').toUpperCase(),
  'in base64': (text) => Buffer.from(text, 'utf8').toString('base64'),
  'in base64url': (text) => Buffer.from(text, 'utf8').toString('base64url'),
  'composed (NFC)': (text) => text.normalize('NFC'),
  'decomposed (NFD)': (text) => text.normalize('NFD'),
  'decomposed, in JSON': (text) => inJson(text.normalize('NFD')),
  'decomposed, in a URL': (text) => encodeURIComponent(text.normalize('NFD')),
  'decomposed, in base64': (text) => Buffer.from(text.normalize('NFD')).toString('base64'),
};

function latin(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '');
}

const TEXTS = [
  'q8Zr4T"nX2v/Lk9Wb?',
  `a "value" & <more> it's: 50%+`,
  'Schlüssel-zür-Größe',
  'пароль-для-склада',
  '鍵は秘密です-東京',
  'emoji-😀-and-🔑-both',
  'Å-Å-A\u030a-ﬁ-한글',
  'back\\slash \\n and %41 and &amp; as they are',
  'line one\nline two\ttab',
];

describe('a text is found', () => {
  it.each(Object.entries(WAYS))('%s', (_way, written) => {
    for (const text of TEXTS) expect([text, isFound(text, `before ${written(text)} after`)]).toEqual([text, true]);
  });

  it.each(['base64', 'base64url'] as const)('in %s wherever it is in what was encoded', (form) => {
    for (const before of ['', 'x', 'xy', 'xyz'])
      for (const after of ['', 'x', 'xy']) {
        const encoded = Buffer.from(`${before}${TEXTS[1]}${after}`).toString(form);
        expect([before, after, isFound(TEXTS[1] ?? '', encoded)]).toEqual([before, after, true]);
      }
  });

  it('whatever it is, in whichever way', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }).filter((one) => one.isWellFormed());
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.values(WAYS)), (one, written) => isFound(one, written(one))),
      { numRuns: 200 },
    );
  });

  it('and nothing else is', () => {
    expect(isFound('q8Zr4TnX2v', 'Throttling: rate exceeded for account 123456789012')).toBe(false);
    for (const form of formsOf('abc')) expect(form.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a reading', () => {
  it('knows where each of its characters was', () => {
    const written = 'a %41\\u0042&lt; é';
    const reading = readingsOf(written).find(({ text }) => text.startsWith('a AB<'))!;
    const placed = Array.from({ length: reading.text.length }, (_, at) => [
      reading.text[at],
      written.slice(reading.starts[at], reading.ends[at]),
    ]);
    expect(placed).toEqual([
      ['a', 'a'],
      [' ', ' '],
      ['A', '%41'],
      ['B', '\\u0042'],
      ['<', '&lt;'],
      [' ', ' '],
      ['e', 'é'],
      ['\u0301', 'é'],
    ]);
  });

  it('of any text has as many places as characters, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const reading of readingsOf(text)) {
          expect(reading.starts).toHaveLength(reading.text.length);
          expect(reading.ends).toHaveLength(reading.text.length);
          reading.starts.forEach((start, at) => {
            expect(start).toBeLessThan(reading.ends[at]!);
            expect(start).toBeGreaterThanOrEqual(reading.starts[at - 1] ?? 0);
          });
        }
      }),
    );
  });

  it('is taken without an escape that its end has cut off', () => {
    for (const cut of ['\\', '\\u', '\\u00', '&', '&#x4', '&quo', '%', '%4', ''])
      expect(withoutCutEscape(`cut ${cut}`)).toBe('cut ');
  });
});

it('blanks pieces out, those that overlap as one', () => {
  const pieces = [
    { start: 4, end: 6 },
    { start: 0, end: 2 },
    { start: 5, end: 7 },
    { start: 5, end: 6 },
  ];
  expect(blankedOut('0123456789', pieces)).toBe('***23***789');
  expect(blankedOut('as it was', [])).toBe('as it was');
});
