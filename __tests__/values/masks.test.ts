import { SecretValue } from '../../src/domain/secret-value.ts';
import { linesOf, masksFor, ownWordsOf, textsIn } from '../../src/values/masks.ts';
import { declared, desiredState, granted } from '../helpers/plan/builders.ts';

const masks = (text: string, own: readonly string[] = []) =>
  masksFor(new SecretValue(text), new Set(own))
    .map((mask) => mask.text)
    .sort();

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

  it('JSON: itself, and each text in it, at every depth', () => {
    const text = '{"a":"alphabet","b":["bravado",{"c":"charlie"}],"n":123456,"short":"short","yes":true,"none":null}';
    expect(masks(text)).toEqual(['alphabet', 'bravado', 'charlie', text].sort());
  });

  it('JSON: shorter texts and numbers where the name of the member says that it is secret', () => {
    const members = {
      Password: 'abcd',
      api_token: 'efgh',
      keys: ['ijkl'],
      secretPin: 1234,
      dbPasswd: 'mno',
      user: 'pqrs',
    };
    const text = JSON.stringify(members);
    expect(masks(text)).toEqual(['1234', 'abcd', 'efgh', 'ijkl', text].sort());
  });

  it('JSON with a byte order mark, and JSON in a string of JSON', () => {
    expect(masks('\uFEFF{"token":"alphabet"}')).toContain('alphabet');
    const inner = JSON.stringify({ token: 'alphabet' });
    expect(masks(JSON.stringify({ credentials: inner }))).toContain('alphabet');
  });

  it('JSON: no word that the file itself says, in one line or in several', () => {
    const own = ['us-west-2', '123456789012', 'acme-userflyterole'];
    const members = {
      region: 'us-west-2',
      list: ['us-west-2', '123456789012'],
      role: 'acme-userflyterole',
      token: 'alphabet',
    };
    expect(masks(JSON.stringify(members), own)).toEqual([JSON.stringify(members), 'alphabet'].sort());
    const pretty = masks(JSON.stringify(members, null, 2), own);
    expect(pretty).toContain('alphabet');
    for (const word of own) for (const mask of pretty) expect(word).not.toContain(mask);
    expect(masks('us-west-2\nsecond', own)).toEqual(['second']);
  });

  it('a value that is nothing but a word of the file: the whole value is always hidden', () => {
    expect(masks('us-west-2', ['us-west-2'])).toEqual(['us-west-2']);
  });

  it('JSON with white space before it: what is in it too', () => {
    expect(masks(' ["alphabet"]')).toEqual([' ["alphabet"]', '["alphabet"]', 'alphabet'].sort());
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

describe('which part of a value is hidden', () => {
  const parts = (text: string) => masksFor(new SecretValue(text)).map(({ text, part }) => [text, part]);

  it.each<[string, string, string[][]]>([
    ['all of it', 'token', [['token', 'the value']]],
    [
      'a line',
      'first\n\nthird',
      [
        ['first', 'line 1'],
        ['third', 'line 3'],
      ],
    ],
    [
      'a member',
      '{"a":{"b":["alphabet"]}}',
      [
        ['{"a":{"b":["alphabet"]}}', 'the value'],
        ['alphabet', 'member "a.b[0]"'],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('lines that the runner hides of a GitHub secret, however short', () => {
    expect(linesOf(new SecretValue('{\n  "a": 1\n\n}\n'))).toEqual([
      { text: '{', part: 'line 1' },
      { text: '"a": 1', part: 'line 2' },
      { text: '}', part: 'line 3' },
    ]);
    expect(linesOf(new SecretValue('one line\n'))).toEqual([]);
  });
});

it("a file's own words are its place, its roles, policies and secrets", () => {
  const words = ownWordsOf(desiredState({ secrets: [declared('ml/a')], grants: [granted('shared/b')] }));
  expect([...words].sort()).toEqual(
    [
      ...['123456789012', 'us-west-2', 'ml', 'production', 'default', 'ml/a', 'shared/b'],
      ...['acme-userflyterole', 'arn:aws:iam::123456789012:role/acme-userflyterole', 'ml-secrets', '/union/'],
      'arn:aws:iam::123456789012:policy/union/ml-secrets',
      'arn:aws:secretsmanager:us-west-2:123456789012:secret:',
    ].sort(),
  );
});

it('which of many texts are in a text: short ones, those that begin alike, at its start and at its end', () => {
  const texts = ['{', 'xyz', 'abcd', 'abcde', 'abcdx', 'bcd', 'value-12', 'value-1', 'end.', 'value-123!'];
  const text = 'abcde { value-123 the end.';
  expect([...textsIn(text, texts)].sort()).toEqual(texts.filter((one) => text.includes(one)).sort());
  expect([...textsIn('', texts)]).toEqual([]);
  expect([...textsIn('abcd', texts)]).toEqual(['bcd', 'abcd']);
});
