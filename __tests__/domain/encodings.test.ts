import { encodingsOf } from '../../src/domain/encodings.ts';

describe('the forms of a text', () => {
  const text = 'a "value" & more: ä😀';

  it('are the text, in JSON, in a URL, in hexadecimal of both cases and in base64', () => {
    const forms = encodingsOf(text);
    const bytes = Buffer.from(text, 'utf8');
    expect(forms).toEqual(expect.arrayContaining([text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]));
    expect(forms).toEqual(expect.arrayContaining([bytes.toString('hex'), bytes.toString('hex').toUpperCase()]));
  });

  it.each(['base64', 'base64url'] as const)('are in %s wherever they stand in what was encoded', (form) => {
    for (const before of ['', 'x', 'xy', 'xyz'])
      for (const after of ['', 'x', 'xy']) {
        const encoded = Buffer.from(`${before}${text}${after}`).toString(form);
        expect([before, after, encodingsOf(text).some((one) => encoded.includes(one))]).toEqual([before, after, true]);
      }
  });

  it('hold nothing of what stands around them', () => {
    const forms = encodingsOf('abc');
    for (const form of forms) expect(form.length).toBeGreaterThanOrEqual(3);
    expect(forms).toEqual(expect.arrayContaining(['abc', '616263', 'YWJj']));
  });

  it('of a text that is not well formed break nothing', () => {
    expect(encodingsOf('\ud83d')[0]).toBe('\ud83d');
  });
});
