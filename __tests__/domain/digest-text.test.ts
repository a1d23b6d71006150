import { createHash } from 'node:crypto';
import { digestText, isDigestText } from '../../src/domain/digest-text.ts';

describe('a digest as text', () => {
  const hex = (text: string) => createHash('sha256').update(text).digest('hex');

  it('is another one for another digest, and knows its own form', () => {
    const texts = Array.from({ length: 200 }, (_, index) => digestText(hex(String(index))));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect([text, isDigestText(text)]).toEqual([text, true]);
    expect(digestText('0123456789abcdef')).toBe('bcdf-ghjk-mnpq-rtvw');
  });

  it.each([
    ['nothing', ''],
    ['hexadecimal', hex('a')],
    ['a group less', digestText(hex('a')).slice(5)],
    ['off', 'off'],
  ])('is not %s', (_what, text) => {
    expect(isDigestText(text)).toBe(false);
  });

  it('holds no digit, no word and no run of hexadecimal digits, which short values are', () => {
    for (let index = 0; index < 200; index++) {
      const text = digestText(hex(String(index)));
      expect(text).not.toMatch(/[0-9aeiouy]|[0-9a-f]{5}/);
      for (const short of ['7', 'prod', 'test', 'admin', 'true', '1a2b', 'cafe']) expect(text).not.toContain(short);
    }
  });
});
