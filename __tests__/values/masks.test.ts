import { SecretValue } from '../../src/domain/secret-value.ts';
import { masksFor } from '../../src/values/masks.ts';

const masks = (text: string) => masksFor(new SecretValue(text)).sort();

describe('what logs hide of a value', () => {
  it.each<[string, string, string[]]>([
    ['one line: itself', 'token-123', ['token-123']],
    ['one line, however short', 'ab', ['ab']],
    ['a percent sign, as it is: the command that masks does the escaping', '100%0Asure', ['100%0Asure']],
    ['white space around it: with and without', ' token\t', [' token\t', 'token'].sort()],
    ['lines: each', 'first\nsecond', ['first', 'second']],
    ['line ends of other systems', 'first\r\nsecond\rthird', ['first', 'second', 'third']],
    ['lines too short to hide', 'long line\n}\n--\nabc\nabcd', ['abcd', 'long line']],
    ['one line and its end', 'token\n', ['token']],
    ['the same line twice', 'line\nline', ['line']],
    ['JSON that is cut off: lines', '{"a":"value\n', ['{"a":"value']],
    ['nothing but white space', ' \n ', []],
    ['a blank', '  ', []],
  ])('%s', (_what, text, expected) => {
    expect(masks(text)).toEqual(expected);
  });

  it('a key in PEM: every line of it', () => {
    const lines = [
      '-----BEGIN PRIVATE KEY-----',
      'MIIEvQIBADANBgkqhkiG',
      'AgEAAoIBAQC7VJTUt9Us',
      '-----END PRIVATE KEY-----',
    ];
    expect(masks(`${lines.join('\n')}\n`)).toEqual([...lines].sort());
  });

  it('JSON: itself, and each text and long number in it, at every depth', () => {
    const text = '{"a":"alpha","b":["bravo",{"c":"charlie"}],"n":123456,"short":"abc","yes":true,"none":null}';
    expect(masks(text)).toEqual(['123456', 'alpha', 'bravo', 'charlie', text].sort());
  });

  it('JSON with white space before it: what is in it too', () => {
    expect(masks(' ["alpha"]')).toEqual([' ["alpha"]', '["alpha"]', 'alpha'].sort());
    expect(masks('"alpha beta"')).toEqual(['"alpha beta"', 'alpha beta'].sort());
  });

  it('JSON over several lines: never a brace alone', () => {
    const found = masks('{\n  "password": "correct horse"\n}\n');
    expect(found).toEqual(['"password": "correct horse"', 'correct horse'].sort());
  });

  it('a text in JSON with several lines: each, and as JSON writes it', () => {
    const found = masks(JSON.stringify({ key: 'line one\nline "two"' }));
    expect(found).toEqual(expect.arrayContaining(['line one', 'line "two"', 'line one\\nline \\"two\\"']));
  });
});
