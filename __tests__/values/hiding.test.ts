import { SecretValue } from '../../src/domain/secret-value.ts';
import { createHiding } from '../../src/values/hiding.ts';

function hider(...values: string[]): (text: string) => string {
  const hiding = createHiding();
  for (const value of values) hiding.add(new SecretValue(value));
  return hiding.hide;
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
    const hiding = createHiding();
    expect(hiding.hide('value-of-later')).toBe('value-of-later');
    hiding.add(new SecretValue('value-of-later'));
    expect(hiding.hide('value-of-later')).toBe('***');
  });

  it('leaves words that only begin like a value, and values under eight characters, which may be words', () => {
    const said = 'Throttling: rate of production exceeded, try later';
    expect(hider('rate of products', 'later', 'try')(said)).toBe(said);
  });
});
