import { MAX_VALUE_BYTES, SecretValue } from '../../src/domain/secret-value.ts';
import type { ValueSource } from '../../src/domain/value.ts';
import { type Credential, credentialsIn } from '../../src/values/redactor.ts';
import { type FileRead, resolveValues, type ValueSources } from '../../src/values/resolve.ts';
import { declared } from '../helpers/plan/builders.ts';

const secret = (value: ValueSource, name = 'ml/key') => declared(name, { value });
const variable = (jsonKey?: string): ValueSource => ({
  kind: 'env',
  variable: 'KEY',
  ...(jsonKey === undefined ? {} : { jsonKey }),
});
const file: ValueSource = { kind: 'file', path: 'build/key.pem' };

function sources(text: string | undefined, read: FileRead = { kind: 'missing' }): ValueSources {
  return {
    env: { KEY: text },
    credentials: [],
    file: (path) => (path === 'build/key.pem' ? read : { kind: 'missing' }),
  };
}

const resolveOne = (value: ValueSource, from: ValueSources) => {
  const { values, problems, notes } = resolveValues([secret(value)], from);
  // As JSON, messages are text.
  const asText = <T>(some: readonly T[]): T[] => JSON.parse(JSON.stringify(some));
  return {
    resolved: values.get('ml/key'),
    problems: asText(problems),
    ...(notes.length > 0 ? { notes: asText(notes) } : {}),
  };
};
const textFile = (text: string) => sources(undefined, { kind: 'text', value: new SecretValue(text) });

describe('a value that is available', () => {
  it.each([
    ['an environment variable', variable(), sources('long-enough'), 'long-enough', 'long-enough'],
    ['a file', file, textFile('long-enough'), 'long-enough', 'long-enough'],
    [
      'one member of a bundle; the whole of it is secret',
      variable('a'),
      sources('{"a":"long-enough","b":"other"}'),
      'long-enough',
      '{"a":"long-enough","b":"other"}',
    ],
    [
      'a member named like a member of every object',
      variable('constructor'),
      sources('{"constructor":"long-enough"}'),
      'long-enough',
      '{"constructor":"long-enough"}',
    ],
  ])('%s', (_what, source, from, value, whole) => {
    const { resolved, problems } = resolveOne(source, from);
    expect(problems).toEqual([]);
    expect(resolved?.kind === 'available' && [resolved.value.reveal(), resolved.whole.reveal()]).toEqual([
      value,
      whole,
    ]);
  });
});

describe('a value that is unavailable: no problem yet, a plan shows it', () => {
  it.each([
    ['a variable that is not set', variable(), sources(undefined), 'variable-not-set'],
    ['an empty variable: GitHub expands a missing secret so', variable(), sources(''), 'variable-empty'],
    ['a bundle that is not set', variable('a'), sources(undefined), 'variable-not-set'],
    ['an empty member', variable('a'), sources('{"a":""}'), 'member-empty'],
    ['a file that does not exist', file, sources(undefined), 'file-missing'],
    ['an empty file', file, textFile(''), 'file-empty'],
  ])('%s', (_what, source, from, why) => {
    expect(resolveOne(source, from)).toEqual({ resolved: { kind: 'unavailable', why }, problems: [] });
  });
});

it.each<ValueSource>([{ kind: 'manual' }, { kind: 'generate', length: 32, charset: 'hex', generation: 1 }])(
  'a value without a source to read: $kind',
  (source) => {
    expect(resolveOne(source, sources('unread'))).toEqual({ resolved: { kind: 'no-source' }, problems: [] });
  },
);

const CANARY = 'c4n4ry';
const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----';
describe('a problem with a value, reported without any part of it', () => {
  it.each([
    ['value-json', 'no JSON', variable('a'), sources(`${CANARY} {`)],
    ['value-json', 'JSON that is no object', variable('a'), sources(`["${CANARY}"]`)],
    ['value-json', 'JSON null', variable('a'), sources('null')],
    ['value-json', 'a member that is missing', variable('a'), sources(`{"${CANARY}":"${CANARY}"}`)],
    ['value-json', 'a member that every object inherits', variable('toString'), sources(`{"b":"${CANARY}"}`)],
    ['value-json', 'a member that is a number', variable('a'), sources('{"a":123456789}')],
    ['value-json', 'a member that is an object', variable('a'), sources(`{"a":{"b":"${CANARY}"}}`)],
    [
      'value-file',
      'a file that is refused',
      file,
      sources(undefined, { kind: 'refused', message: 'The value file x is a folder.', fix: 'Name a file.' }),
    ],
  ])('%s: %s', (code, _what, source, from) => {
    const { resolved, problems } = resolveOne(source, from);
    expect(resolved).toBeUndefined();
    expect(problems).toEqual([
      { severity: 'error', secret: 'ml/key', code, message: expect.any(String), fix: expect.anything() },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/c4n4ry|123456789/);
  });

  it.each([
    ['value-too-large', 'error', `${CANARY}${'x'.repeat(MAX_VALUE_BYTES)}`],
    ['value-too-large', 'error', `${CANARY}${'é'.repeat(MAX_VALUE_BYTES / 2)}`],
    ['value-binary', 'error', `${CANARY}\0more`],
    ['value-binary', 'error', `${CANARY}\ud83d more`],
    ['value-white-space', 'warning', `${CANARY}-long \n`],
    ['value-white-space', 'warning', ` ${CANARY}-long`],
    ['value-json-object', 'warning', `{"a":"${CANARY}"}`],
    ['value-bom', 'warning', `\uFEFF${CANARY}-long`],
    ['value-invisible', 'warning', `${CANARY}-long\u200b`],
    ['value-quotes', 'warning', `"${CANARY}-long"`],
    ['value-quotes', 'warning', `'${CANARY}-long'`],
    ['value-short', 'warning', CANARY],
  ])('%s (%s)', (code, severity, text) => {
    const { resolved, problems } = resolveOne(file, textFile(text));
    expect(resolved?.kind).toBe('available');
    expect(problems).toEqual([
      { severity, secret: 'ml/key', code, message: expect.stringContaining('ml/key'), fix: expect.anything() },
    ]);
    expect(JSON.stringify(problems)).not.toContain(CANARY);
  });

  it.each([
    ['the largest that AWS stores', 'x'.repeat(MAX_VALUE_BYTES)],
    ['the largest in bytes', 'é'.repeat(MAX_VALUE_BYTES / 2)],
    ['a JSON list', '["just","text"]'],
    ['what only begins like an object', '{not json}'],
    ['white space inside', 'two words\nand lines'],
    ['a whole surrogate pair', 'long enough 😀'],
    ['eight characters', '12345678'],
    ['a key with its line breaks', PEM],
    ['a line break at the end, as keys, .env files and kubeconfigs have', `${PEM}\r\n`],
    ['several lines and breaks', 'A=1\nB=2\n\n'],
    ['quotes inside', '"one", "two" and "three"'],
    ['a password that looks like a reference', '$ecret-Password'],
    ['a dollar with lower case', '$lowercase'],
    ['stars inside', 'pass***word'],
  ])('none: %s', (_what, text) => {
    expect(resolveOne(file, textFile(text)).problems).toEqual([]);
  });
});

it('reports all problems of all secrets, and resolves the others', () => {
  const { values, problems } = resolveValues(
    [
      secret(variable('a'), 'one'),
      secret(variable(), 'two'),
      secret({ kind: 'manual' }, 'three'),
      secret(variable('b'), 'four'),
    ],
    sources('no JSON here'),
  );
  expect(problems.map((problem) => problem.secret)).toEqual(['one', 'four']);
  expect([...values].map(([name, value]) => [name, value.kind])).toEqual([
    ['two', 'available'],
    ['three', 'no-source'],
  ]);
});

describe('word for word', () => {
  const wrong = (what: string) => `Environment variable KEY ${what}.`;
  const object = 'Store a JSON object in it, or remove `jsonKey`.';
  it.each([
    ['no JSON', 'no JSON', wrong('does not hold JSON'), object],
    ['a list', '["a"]', wrong('holds JSON that is not an object'), object],
    ['nothing', 'null', wrong('holds JSON that is not an object'), object],
    ['a text', '"a"', wrong('holds JSON that is not an object'), object],
    ['another member', '{"b":"x"}', wrong('has no member "a"'), 'Add the member, or correct `jsonKey`.'],
    ['no own member', '{"__proto__":{"a":"x"}}', wrong('has no member "a"'), 'Add the member, or correct `jsonKey`.'],
    [
      'a number',
      '{"a":1}',
      wrong('has a member "a" that is not a string'),
      'Quote it, so that its exact text is stored.',
    ],
  ])('a member that cannot be taken: %s', (_what, text, message, fix) => {
    expect(resolveOne(variable('a'), sources(text)).problems).toEqual([
      { severity: 'error', secret: 'ml/key', code: 'value-json', message, fix },
    ]);
  });

  it('a file that is refused: as the reader of files says it', () => {
    const [problem] = resolveOne(file, sources(undefined, { kind: 'refused', message: 'No.', fix: 'Fix.' })).problems;
    expect(problem).toEqual({ severity: 'error', secret: 'ml/key', code: 'value-file', message: 'No.', fix: 'Fix.' });
  });

  it.each([
    [
      'x'.repeat(MAX_VALUE_BYTES + 1),
      'has 65537 bytes; Secrets Manager stores at most 65536.',
      'Store a smaller value, or the place where the large one is kept.',
    ],
    [
      'long enough \ud83d',
      'contains half of a surrogate pair: it cannot be stored as it is.',
      'Encode it, for example as base64, and decode it in the task.',
    ],
    [
      'long enough \0',
      'contains a NUL character: it is not text.',
      'Encode it, for example as base64, and decode it in the task.',
    ],
    [
      'long enough \n',
      'has white space around it: flytekit strips it, code that reads the file itself does not.',
      'Store it without, or make sure that the task does not need it.',
    ],
    [
      '\tlong enough',
      'has white space around it: flytekit strips it, code that reads the file itself does not.',
      'Store it without, or make sure that the task does not need it.',
    ],
    [
      '{"long":"enough"}',
      'is a JSON object; a task receives it as raw text, not one of its members.',
      'Take one member with `jsonKey`, or parse it in the task.',
    ],
    [
      'short',
      'is shorter than 8 characters; masking it can hide unrelated text in logs and drop outputs.',
      'Use a longer value if you can; the file of the output `plan-file` is never masked.',
    ],
  ])('what is wrong with a value: %#', (text, what, fix) => {
    const { problems } = resolveOne(file, textFile(text));
    expect(problems.map((problem) => [problem.message, problem.fix])).toEqual([[`The value of ml/key ${what}`, fix]]);
  });

  it('a JSON object with white space before it is reported as both', () => {
    expect(resolveOne(file, textFile('\n {"long":"enough"}')).problems.map(({ code }) => code)).toEqual([
      'value-white-space',
      'value-json-object',
    ]);
  });
});

it('asks for each variable that is set once, however many secrets come from it', () => {
  const asked: string[] = [];
  const env: ValueSources['env'] = {
    get KEY() {
      asked.push('KEY');
      return '{"a":"long-enough","b":"enough-too"}';
    },
  };
  const from: ValueSources = { env, file: () => ({ kind: 'missing' }), credentials: [] };
  const { values } = resolveValues(
    [secret(variable('a'), 'one'), secret(variable('b'), 'two'), secret(variable(), 'three')],
    from,
  );
  expect(asked).toEqual(['KEY']);
  expect([...values.values()].map((one) => one.kind === 'available' && one.value.reveal())).toEqual([
    'long-enough',
    'enough-too',
    '{"a":"long-enough","b":"enough-too"}',
  ]);
});

/** As it is in a workflow file. */
const EXPRESSION = '$'.concat('{{ secrets.OPENAI_API_KEY }}');

describe('a value that was damaged on its way', () => {
  it.each([
    ['value-placeholder', EXPRESSION, 'holds an expression of GitHub that was not filled in.'],
    ['value-placeholder', `key=${EXPRESSION}`, 'holds an expression of GitHub that was not filled in.'],
    ['value-placeholder', '$OPENAI_API_KEY', 'is a reference that was not filled in.'],
    ['value-placeholder', '$'.concat('{openai_key}\n'), 'is a reference that was not filled in.'],
    ['value-placeholder', '$(cat build/key)', 'is a reference that was not filled in.'],
    ['value-placeholder', '%OPENAI_API_KEY%', 'is a reference that was not filled in.'],
    ['value-placeholder', '{{ vault.openai }}', 'is a reference that was not filled in.'],
    ['value-placeholder', 'op://ml/openai/key', 'is a reference that was not filled in.'],
    ['value-placeholder', '*********', 'is what a masked or missing value is written as (such as *** or null).'],
    ['value-placeholder', 'undefined', 'is what a masked or missing value is written as (such as *** or null).'],
    ['value-pem', PEM.replaceAll('\n', ' '), 'is a key or certificate (PEM) on one line: most libraries refuse it.'],
    ['value-pem', PEM.replaceAll('\n', ''), 'is a key or certificate (PEM) on one line: most libraries refuse it.'],
    [
      'value-pem',
      PEM.replaceAll('\n', '\\n'),
      'is a key or certificate (PEM) with \\n written out in the place of line breaks: most libraries refuse it.',
    ],
  ])('%s: %s', (code, text, what) => {
    const { problems } = resolveOne(variable(), sources(text));
    expect(problems.map((problem) => [problem.severity, problem.code, problem.message])).toEqual([
      ['warning', code, `The value of ml/key ${what}`],
    ]);
  });

  it('a byte order mark before JSON does not keep its members from being read', () => {
    const { resolved, problems } = resolveOne(variable('a'), sources('\uFEFF{"a":"long-enough"}'));
    expect([resolved?.kind, problems]).toEqual(['available', []]);
    expect(resolveOne(variable(), sources('\uFEFF{"a":"long-enough"}')).problems.map(({ code }) => code)).toEqual([
      'value-bom',
      'value-json-object',
    ]);
  });

  it('JSON in quotes is reported as that', () => {
    expect(resolveOne(variable('a'), sources(`'{"a":"long-enough"}'`)).problems).toMatchObject([
      { code: 'value-json', message: 'Environment variable KEY holds JSON in quotes.' },
    ]);
  });

  it('a line break after one line is a note: some SDKs strip it, and some files always have it', () => {
    expect(resolveOne(file, textFile('long enough\n'))).toMatchObject({
      problems: [],
      notes: [
        expect.stringMatching(/^The value of `ml\/key` is one line and ends in a line break: flytekit strips it/),
      ],
    });
  });
});

describe('what a run itself works with is no value', () => {
  const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
  const KEY = 'a fingerprint key of 32 or more characters';
  const credentials: Credential[] = credentialsIn({
    'INPUT_GITHUB-TOKEN': TOKEN,
    'INPUT_FINGERPRINT-KEY': KEY,
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    https_proxy: 'http://user:pass-word-of-proxy@proxy.acme.com:3128',
    HTTP_PROXY: 'http://proxy.acme.com:3128',
    GITHUB_REPOSITORY: 'acme/ml',
    OPENAI_API_KEY: 'sk-of-the-user-and-not-of-the-run',
  });
  const refused = (source: ValueSource, text: string) =>
    resolveOne(source, { ...sources(text, { kind: 'text', value: new SecretValue(text) }), credentials });

  it.each([
    ['the input `github-token`', TOKEN],
    ['the input `github-token`', `${TOKEN}\n`],
    ['the input `github-token`', `Authorization: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`],
    ['the input `fingerprint-key`', KEY],
    ['the variable `AWS_SECRET_ACCESS_KEY`', '{"id":"x","secret":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}'],
    ['the variable `https_proxy`', 'http://user:pass-word-of-proxy@proxy.acme.com:3128'],
  ])('%s', (what, text) => {
    for (const source of [variable(), file]) {
      const { resolved, problems } = refused(source, text);
      expect(resolved).toBeUndefined();
      expect(problems).toMatchObject([{ severity: 'error', code: 'value-credential' }]);
      expect(String(problems[0]?.message)).toContain(what);
      expect(JSON.stringify(problems)).not.toContain(text);
    }
  });

  it('nor a member of toJSON(secrets), of which others may be taken', () => {
    const bundle = JSON.stringify({ github_token: TOKEN, STRIPE: 'sk-of-the-user' });
    expect(refused(variable('github_token'), bundle).problems).toMatchObject([{ code: 'value-credential' }]);
    expect(refused(variable(), bundle).problems).toMatchObject([{ code: 'value-credential' }]);
    expect(refused(variable('STRIPE'), bundle)).toMatchObject({ resolved: { kind: 'available' }, problems: [] });
  });

  it.each([
    'acme/ml and others',
    'http://proxy.acme.com:3128',
    'sk-of-the-user-and-not-of-the-run',
    'http://user:pass',
  ])('but %s may be one', (text) => {
    expect(refused(variable(), text)).toMatchObject({ resolved: { kind: 'available' }, problems: [] });
  });
});

it('knows a variable by its own name only, whatever every object inherits', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  expect(inherited).toContain('constructor');
  for (const name of inherited)
    for (const jsonKey of [undefined, 'a']) {
      const source: ValueSource = { kind: 'env', variable: name, ...(jsonKey === undefined ? {} : { jsonKey }) };
      expect(resolveOne(source, sources('set'))).toEqual({
        resolved: { kind: 'unavailable', why: 'variable-not-set' },
        problems: [],
      });
      expect(resolveOne(variable(name), sources('{}')).problems).toMatchObject([{ code: 'value-json' }]);
    }
});
