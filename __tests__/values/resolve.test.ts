import type { ValueSource } from '../../src/domain/desired.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { type FileRead, MAX_VALUE_BYTES, resolveValues, type ValueSources } from '../../src/values/resolve.ts';
import { declared } from '../plan/builders.ts';

const secret = (value: ValueSource, name = 'ml/key') => declared(name, { value });
const env = (jsonKey?: string): ValueSource => ({
  kind: 'env',
  variable: 'KEY',
  ...(jsonKey === undefined ? {} : { jsonKey }),
});
const file: ValueSource = { kind: 'file', path: 'build/key.pem' };

function sources(text: string | undefined, read: FileRead = { kind: 'missing' }): ValueSources {
  return {
    env: (variable) => (variable === 'KEY' ? text : undefined),
    file: (path) => (path === 'build/key.pem' ? read : { kind: 'missing' }),
  };
}

const resolveOne = (value: ValueSource, from: ValueSources) => {
  const { values, problems } = resolveValues([secret(value)], from);
  return { resolved: values.get('ml/key'), problems };
};
const textFile = (text: string) => sources(undefined, { kind: 'text', value: new SecretValue(text) });

describe('a value that is available', () => {
  it.each([
    ['an environment variable', env(), sources('long-enough'), 'long-enough', 'long-enough'],
    ['a file', file, textFile('long-enough'), 'long-enough', 'long-enough'],
    [
      'one member of a bundle; the whole of it is secret',
      env('a'),
      sources('{"a":"long-enough","b":"other"}'),
      'long-enough',
      '{"a":"long-enough","b":"other"}',
    ],
    [
      'a member named like a member of every object',
      env('constructor'),
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
    ['a variable that is not set', env(), sources(undefined), 'environment variable KEY is not set'],
    ['an empty variable: GitHub expands a missing secret so', env(), sources(''), 'environment variable KEY is empty'],
    ['a bundle that is not set', env('a'), sources(undefined), 'environment variable KEY is not set'],
    ['an empty member', env('a'), sources('{"a":""}'), 'member "a" of KEY is empty'],
    ['a file that does not exist', file, sources(undefined), 'file build/key.pem does not exist'],
    ['an empty file', file, textFile(''), 'file build/key.pem is empty'],
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
describe('a problem with a value, told without any part of it', () => {
  it.each([
    ['value-json', 'no JSON', env('a'), sources(`${CANARY} {`)],
    ['value-json', 'JSON that is no object', env('a'), sources(`["${CANARY}"]`)],
    ['value-json', 'JSON null', env('a'), sources('null')],
    ['value-json', 'a member that is missing', env('a'), sources(`{"${CANARY}":"${CANARY}"}`)],
    ['value-json', 'a member that every object inherits', env('toString'), sources(`{"b":"${CANARY}"}`)],
    ['value-json', 'a member that is a number', env('a'), sources('{"a":123456789}')],
    ['value-json', 'a member that is an object', env('a'), sources(`{"a":{"b":"${CANARY}"}}`)],
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
      { severity: 'error', secret: 'ml/key', code, message: expect.any(String), fix: expect.any(String) },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/c4n4ry|123456789/);
  });

  it.each([
    ['value-too-large', 'error', `${CANARY}${'x'.repeat(MAX_VALUE_BYTES)}`],
    ['value-too-large', 'error', `${CANARY}${'é'.repeat(MAX_VALUE_BYTES / 2)}`],
    ['value-binary', 'error', `${CANARY}\0more`],
    ['value-binary', 'error', `${CANARY}\ud83d more`],
    ['value-white-space', 'warning', `${CANARY}-long\n`],
    ['value-white-space', 'warning', ` ${CANARY}-long`],
    ['value-json-object', 'warning', `{"a":"${CANARY}"}`],
    ['value-short', 'warning', CANARY],
  ])('%s (%s)', (code, severity, text) => {
    const { resolved, problems } = resolveOne(file, textFile(text));
    expect(resolved?.kind).toBe('available');
    expect(problems).toEqual([
      { severity, secret: 'ml/key', code, message: expect.stringContaining('ml/key'), fix: expect.any(String) },
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
  ])('none: %s', (_what, text) => {
    expect(resolveOne(file, textFile(text)).problems).toEqual([]);
  });
});

it('tells all problems of all secrets, and resolves the others', () => {
  const { values, problems } = resolveValues(
    [secret(env('a'), 'one'), secret(env(), 'two'), secret({ kind: 'manual' }, 'three'), secret(env('b'), 'four')],
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
    expect(resolveOne(env('a'), sources(text)).problems).toEqual([
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
      'long enough\n',
      'has white space around it; flytekit strips it when a task reads it.',
      'Store it without, or make sure that the task does not need it.',
    ],
    [
      '\tlong enough',
      'has white space around it; flytekit strips it when a task reads it.',
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

  it('a JSON object with white space before it is told as both', () => {
    expect(resolveOne(file, textFile('\n {"long":"enough"}')).problems.map(({ code }) => code)).toEqual([
      'value-white-space',
      'value-json-object',
    ]);
  });
});

it('asks for each variable that is set once, however many secrets come from it', () => {
  const asked: string[] = [];
  const from: ValueSources = {
    env: (variable) => {
      asked.push(variable);
      return '{"a":"long-enough","b":"enough-too"}';
    },
    file: () => ({ kind: 'missing' }),
  };
  const { values } = resolveValues([secret(env('a'), 'one'), secret(env('b'), 'two'), secret(env(), 'three')], from);
  expect(asked).toEqual(['KEY']);
  expect([...values.values()].map((one) => one.kind === 'available' && one.value.reveal())).toEqual([
    'long-enough',
    'enough-too',
    '{"a":"long-enough","b":"enough-too"}',
  ]);
});
