import { describePath, isInValue, parsePointer, pathKey, quote, type SchemaError } from '../../src/config/finding.ts';
import { checkData } from '../../src/config/load.ts';
import {
  exampleFix,
  explainSchemaErrors,
  firstExample,
  inYaml,
  keyOf,
  text,
  withoutNoise,
} from '../../src/config/schema-problems.ts';

const error = (keyword: string, instancePath: string, more: Partial<SchemaError> = {}): SchemaError => ({
  instancePath,
  schemaPath: '#',
  keyword,
  params: {},
  ...more,
});

describe('Paths', () => {
  it('are written as people write them', () => {
    expect(describePath([])).toBe('the file');
    expect(describePath(['secrets', 'ml/x', 'roles', 0])).toBe('secrets."ml/x".roles[0]');
  });

  it('quote 80 characters of a name', () => {
    expect(quote('n'.repeat(80))).toBe(`"${'n'.repeat(80)}"`);
    expect(quote('n'.repeat(81))).toBe(`"${'n'.repeat(80)}..."`);
  });

  it('are in a value only below a secret', () => {
    expect(isInValue(['secrets', 'ml/x', 'value', 'env'])).toBe(true);
    expect(isInValue(['secrets', 'ml/x', 'roles'])).toBe(false);
    expect(isInValue(['dataPlanes', 'prod', 'value'])).toBe(false);
  });

  it.each([
    ['', []],
    ['/secrets/a~1b~0c/roles/1', ['secrets', 'a/b~c', 'roles', 1]],
    ['/gone/0/x', ['gone', '0', 'x']],
    ['/none/a/b', ['none', 'a', 'b']],
    ['/text/length/x', ['text', 'length', 'x']],
  ])('are read from the pointer %j', (pointer, path) => {
    const data = { secrets: { 'a/b~c': { roles: ['x', 'y'] } }, none: null, text: 'abc' };
    expect(parsePointer(pointer, data)).toEqual(path);
  });

  it('have one text each', () => {
    expect(pathKey([])).toBe('');
    expect(pathKey(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
  });
});

describe('Fixes', () => {
  it('show the first example of the place', () => {
    const parentSchema = { examples: ['ml', 'web'] };
    expect(String(exampleFix(error('type', '', { parentSchema }), ['stack']))).toBe('Write it as in `stack: ml`.');
    expect(String(exampleFix(error('type', '', { parentSchema }), ['roles', 0]))).toBe('Write it as in `ml`.');
    expect(exampleFix(error('type', '', { parentSchema: {} }), ['stack'])).toBe(
      'See the description of this key in the schema.',
    );
  });

  it.each([[undefined], [null], ['text'], [{}], [{ examples: 'text' }]])('find no example in %j', (schema) => {
    expect(firstExample(schema)).toBeUndefined();
  });

  it('name the last key of a path', () => {
    expect(keyOf(['secrets', 'ml/x', 'roles', 0])).toBe('roles');
    expect(keyOf([0])).toBe('');
  });

  it('write in quotes what YAML would take for a number', () => {
    expect(['012', '12ab', 'ab12', 12].map(inYaml)).toEqual(['"012"', '12ab', 'ab12', '12']);
    expect(['x', 1, true, undefined].map(text)).toEqual(['x', '1', 'true', '']);
  });
});

describe('Errors of the schema', () => {
  it('of one of several types stand for the choice itself, each at its own place', () => {
    const below = error('type', '/grants/10/name');
    const choice = error('anyOf', '/grants/10');
    const unlike = error('anyOf', '/grants/1');
    expect(withoutNoise([below, choice, unlike])).toEqual([below, unlike]);
    expect(withoutNoise([choice, unlike])).toEqual([choice, unlike]);
  });

  it.each([
    [
      'a keyword that nobody foresaw',
      error('format', '/stack', { parentSchema: { examples: ['ml'] } }),
      ['value', 'wrong-form', 'stack is not as the schema asks for (format).', 'Write it as in `stack: ml`.'],
    ],
    ['a form without words of its own', error('pattern', '/stack'), ['value', 'bad-format', 'stack is not valid.', '']],
    [
      'a name without words of its own',
      error('pattern', '', { propertyName: 'ä' }),
      ['key', 'bad-name', '"ä" cannot be a key of the file.', ''],
    ],
    [
      'a key without an example',
      error('required', '', { params: { missingProperty: 'other' } }),
      ['key', 'missing-key', 'The file has no key "other".', 'Add the key other.'],
    ],
    [
      'a value that is missing elsewhere than in a secret',
      error('required', '/policy', { params: { missingProperty: 'value' } }),
      ['key', 'missing-key', 'policy has no key "value".', 'Add the key value.'],
    ],
    [
      'a number where one of some words must be',
      error('enum', '/policy', { data: 5, params: { allowedValues: ['names', 'tags'] } }),
      ['value', 'not-allowed', 'policy is not one of the allowed values.', 'Allowed: names, tags.'],
    ],
  ])('%s', (_what, said, [at, code, message, fix]) => {
    expect(
      explainSchemaErrors([said], {}).map(({ where, fix, ...words }) => [
        Object(where).at,
        { ...words, fix: String(fix) },
      ]),
    ).toEqual([[at, { severity: 'error', code, message, fix }]]);
  });
});

test('a file that declares nothing has its error at the top, whatever else stands there', () => {
  const findings = checkData({ version: 1 }, 'union-secrets.yaml');
  expect(findings.find(({ code }) => code === 'nothing-declared')?.where).toEqual({ path: [], at: 'key' });
});
