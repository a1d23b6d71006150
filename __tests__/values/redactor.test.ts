import { SecretValue } from '../../src/domain/secret-value.ts';
import { createRedactor } from '../../src/values/redactor.ts';

function hider(...values: string[]): (text: string) => string {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new SecretValue(value));
  return redactor.redact;
}

describe('what others say, without the values that a run knows', () => {
  const VALUE = 'q8Zr4T"nX2v/Lk9Wb?';
  const bytes = Buffer.from(VALUE);

  it.each<[string, string]>([
    ['as it is', VALUE],
    ['in JSON', JSON.stringify(VALUE).slice(1, -1)],
    ['in a URL', encodeURIComponent(VALUE)],
    ['in hexadecimal', bytes.toString('hex')],
    ['in upper-case hexadecimal', bytes.toString('hex').toUpperCase()],
  ])('%s', (_how, written) => {
    expect(hider(VALUE)(`Not this: ${written}!`)).toBe('Not this: ***!');
  });

  it.each([0, 1, 2, 3, 4])('in base64, after %i other bytes and before some', (before) => {
    for (const form of ['base64', 'base64url'] as const) {
      const said = Buffer.concat([Buffer.alloc(before, 'x'), bytes, Buffer.from('yyyy')]).toString(form);
      const hidden = hider(VALUE)(said);
      expect(hidden).toContain('***');
      // At most the signs that it shares with its neighbours are left.
      expect(hidden.length).toBeLessThanOrEqual(said.length - Math.floor((bytes.length * 8 - 10) / 6) + '***'.length);
    }
  });

  it('from eight characters on: a shorter one could be an ordinary word', () => {
    expect(hider('eight-ch')('Not eight-ch!')).toBe('Not ***!');
    expect(hider('seven-c')('Not seven-c!')).toBe('Not seven-c!');
  });

  it('each line of a value, and each text in its JSON', () => {
    const hide = hider('first-line-1\n  second-line-2\n', '{"user":"the-user-3","deep":["the-text-4"]}');
    expect(hide('a second-line-2 b first-line-1 c the-text-4 d the-user-3')).toBe('a *** b *** c *** d ***');
  });

  it('the longest of those that begin alike', () => {
    expect(hider('beginning', 'beginning-and-end')('beginning-and-end, beginning')).toBe('***, ***');
  });

  it('what is left of a value where the text was cut off', () => {
    expect(hider('a-value-of-some-length')('Not this: a-value-of-so')).toBe('Not this: ***');
  });

  it('a value that is added later, and no text before', () => {
    const redactor = createRedactor();
    expect(redactor.redact('value-of-later')).toBe('value-of-later');
    redactor.add(new SecretValue('value-of-later'));
    expect(redactor.redact('value-of-later')).toBe('***');
  });

  it('leaves words that only begin like a value, and values under eight characters, which may be words', () => {
    const said = 'Throttling: rate of production exceeded, try later';
    expect(hider('rate of products', 'later', 'try')(said)).toBe(said);
  });
});

describe('a value of any script, as a strange endpoint may echo it', () => {
  const VALUE = 'Größe-пароль-鍵-😀';
  const units = Array.from({ length: VALUE.length }, (_, at) => VALUE.charCodeAt(at).toString(16).padStart(4, '0'));
  const points = Array.from(VALUE, (character) => character.codePointAt(0));

  it.each<[string, string]>([
    ['escapes of JSON', units.map((unit) => `\\u${unit}`).join('')],
    ['escapes of JSON in upper case', units.map((unit) => `\\u${unit.toUpperCase()}`).join('')],
    ['entities of HTML', points.map((point) => `&#${point};`).join('')],
    ['percent encoding', encodeURIComponent(VALUE)],
    ['percent encoding in lower case', encodeURIComponent(VALUE).replace(/%../g, (byte) => byte.toLowerCase())],
    ['NFD', VALUE.normalize('NFD')],
    [
      'escapes of JSON that are cut off',
      units
        .map((unit) => `\\u${unit}`)
        .join('')
        .slice(0, -3),
    ],
  ])('%s', (_how, written) => {
    const hidden = hider(VALUE)(`Not this: ${written}`);
    expect(hidden.startsWith('Not this: ***')).toBe(true);
    expect(hidden.length).toBeLessThan('Not this: ***'.length + 4);
  });

  it('with the words around it left', () => {
    const written = VALUE.normalize('NFD');
    expect(hider(VALUE)(`é ${written} %20 &lt; é`)).toBe('é *** %20 &lt; é');
  });
});

describe('what is looked for in a text as a whole', () => {
  const redactor = createRedactor();
  redactor.add(new SecretValue('a-value-of-some-length'));

  it.each([
    ['Bearer a-value-of-some-length', true],
    [Buffer.from('user:a-value-of-some-length').toString('base64'), true],
    ['a-value-of-so', false],
    ['another', false],
  ])('%s: %s', (text, expected) => {
    expect(redactor.finds(text)).toBe(expected);
  });
});

it('the own words of a file are left in what others say', () => {
  const redactor = createRedactor();
  redactor.spare(new Set(['acme-userflyterole']));
  redactor.add(new SecretValue('{"role":"acme-userflyterole","token":"token-of-the-user"}'));
  expect(redactor.redact('acme-userflyterole may not use token-of-the-user')).toBe(
    'acme-userflyterole may not use ***',
  );
});
