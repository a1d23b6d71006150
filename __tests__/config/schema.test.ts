import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { examplesOf, type Shown } from '../../scripts/generate/examples.ts';
import { EXISTING_NAME_CHARACTERS, NEW_NAME_CHARACTERS } from '../../src/domain/pair.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Schema extends Shown {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
}

const schema = JSON.parse(readFileSync(`${ROOT}src/config/config.schema.json`, 'utf8')) as Schema;
/** The same for editors, made of it. */
const published = JSON.parse(readFileSync(`${ROOT}schema/union-secrets.schema.json`, 'utf8')) as { $schema: string };

const follow = (node: Schema): Schema => (node.$ref ? schema.$defs![node.$ref.replace('#/$defs/', '')]! : node);

/** Every part of the schema that says something about a value or a key, by its pointer. */
function parts(node: Schema, pointer: string): [string, Schema][] {
  const below = (name: string, child: Schema | boolean | undefined) =>
    typeof child === 'object' ? parts(child, `${pointer}/${name}`) : [];
  return [
    [pointer, follow(node)],
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => below(`properties/${name}`, child)),
    ...Object.entries(node.$defs ?? {}).flatMap(([name, child]) => below(`$defs/${name}`, child)),
    ...(node.anyOf ?? []).flatMap((child, index) => below(`anyOf/${index}`, child)),
    ...below('additionalProperties', node.additionalProperties),
    ...below('propertyNames', node.propertyNames),
    ...below('items', node.items),
  ];
}

/** Its examples, or those of its forms. */
const shownBy = (part: Schema): unknown[] => [part, ...(part.anyOf ?? []).map(follow)].flatMap(examplesOf);

const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ ...schema, $id: 'union-secrets' });

const PARTS = parts(schema, '#');
const PROPERTIES = PARTS.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));

describe('The schema', () => {
  it('holds every key of the file', () => {
    const keys = [...new Set(PROPERTIES.map(([pointer]) => pointer.split('/').at(-1)))].toSorted();
    expect(keys).toEqual(
      [
        [
          'accountId',
          'adopt',
          'charset',
          'confirm',
          'dataPlanes',
          'defaults',
          'description',
          'env',
          'file',
          'formerly',
        ],
        ['generate', 'generation', 'grants', 'jsonKey', 'kmsKeyId', 'lambdaArn', 'length', 'match', 'maxDeletions'],
        [
          'maxAgeDays',
          'maxRevocations',
          'movedTo',
          'name',
          'onRemoval',
          'path',
          'policy',
          'recoveryWindowDays',
          'region',
        ],
        ['removal', 'roles', 'rotation', 'schedule', 'secrets', 'shareWith', 'stack', 'tags', 'unlessReadWithinDays'],
        ['value', 'version'],
      ]
        .flat()
        .toSorted(),
    );
  });

  it.each(PROPERTIES)('explains %s to an editor: title, description, examples', (_, part) => {
    expect(part.title).toMatch(/./);
    expect(part.description).toMatch(/.{20}/);
    expect(shownBy(part)).not.toEqual([]);
  });

  it.each(PARTS)('describes %s, with examples', (_, part) => {
    expect(part.description).toMatch(/./);
    expect(shownBy(part)).not.toEqual([]);
  });

  it.each(PARTS)('gives no map at %s as an example: editors label it "[object Object]"', (_, part) => {
    expect((part.examples ?? []).flat().filter((example) => typeof example === 'object')).toEqual([]);
    const labels = (part.defaultSnippets ?? []).map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
  });

  it.each(PARTS.filter(([, part]) => part.type === 'object'))('says at %s which keys are allowed', (_, part) => {
    expect(part.additionalProperties).toBeDefined();
    expect(part.additionalProperties).not.toBe(true);
  });

  it.each(PARTS.filter(([, part]) => part.pattern !== undefined))(
    'says in words what the pattern at %s asks for',
    (_, part) => {
      expect(part.patternErrorMessage).toMatch(/./);
    },
  );

  it.each(PARTS)('has examples and a default at %s that fit', (pointer, part) => {
    const validate = ajv.compile({ $ref: `union-secrets${pointer}` });
    for (const example of [...shownBy(part), ...(part.default === undefined ? [] : [part.default])]) {
      expect({ example, fits: validate(example) }).toEqual({ example, fits: true });
    }
  });

  describe('as published for editors', () => {
    const { $schema: _newer, ...older } = published;
    const verdictsOf = [
      new Ajv({ strict: false }).compile(older),
      new Ajv2020({ strict: false }).compile(published),
      ajv.getSchema('union-secrets')!,
    ];
    const verdicts = (data: unknown) => verdictsOf.map((validate) => validate(data));
    const folder = `${ROOT}__tests__/config/fixtures/`;
    const samples = readdirSync(folder)
      .filter((name) => /^(good|form|value|name|tags|role|rotation|policy|share|max|removal)-.*\.yaml$/.test(name))
      .map(
        (name) => [name, parse(readFileSync(`${folder}${name}`, 'utf8'), { logLevel: 'silent' }) as unknown] as const,
      );

    it('says the same of every sample, also to those that know draft-07 only', () => {
      for (const [name, data] of samples) expect([name, new Set(verdicts(data)).size]).toEqual([name, 1]);
      expect([...new Set(samples.map(([, data]) => verdicts(data)[0]))].sort()).toEqual([false, true]);
    });

    it('says the same of a good file with other data in one place', () => {
      const good = samples.filter(([name]) => name.startsWith('good-')).map(([, data]) => data);
      const other = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom({}, [], { env: 'A' }, { env: 'A', x: 1 }, { jsonKey: 'a' }, { generate: {} }, 'manual', {
          a: 'b',
        }),
      );
      fc.assert(
        fc.property(fc.constantFrom(...good), fc.nat(), other, (file, at, data) => {
          const config = structuredClone(file);
          const places = placesIn(config);
          const [parent, key] = places[at % places.length]!;
          parent[key] = data;
          expect([JSON.stringify(config), new Set(verdicts(config)).size]).toEqual([JSON.stringify(config), 1]);
        }),
        { numRuns: 1000 },
      );
    });
  });

  it.each([
    ['secretName', NEW_NAME_CHARACTERS],
    ['existingSecretName', EXISTING_NAME_CHARACTERS],
  ])('takes the characters of %s from the one definition', (name, characters) => {
    expect(schema.$defs![name]!.pattern).toBe(`^[${characters}]{1,512}$`);
    const others = PARTS.filter(([, { pattern }]) => pattern?.includes('/_+=.@')).map(([, part]) => part);
    for (const part of others) expect([schema.$defs!.secretName, schema.$defs!.existingSecretName]).toContain(part);
  });

  it('is what the committed types and the committed validator were generated from', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** Everything in the data, by what holds it. */
function placesIn(data: unknown): [Record<string, unknown>, string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, child]): [Record<string, unknown>, string][] => [
    [data as Record<string, unknown>, key],
    ...placesIn(child),
  ]);
}
