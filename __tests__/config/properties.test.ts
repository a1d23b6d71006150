import fc from 'fast-check';
import { stringify } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { desiredState } from '../../src/engine/desired-state.ts';
import { fixture } from '../helpers/config/fixtures.ts';

const FULL = fixture('good-full').toString();
const LIFECYCLE = fixture('good-lifecycle').toString();

/** Pieces of YAML, and of configs, that mean something. */
const PIECES = [
  ...[
    'a',
    'version',
    'stack',
    'secrets',
    'value',
    'env',
    'default',
    'production',
    '1',
    '-1',
    '1e999',
    'null',
    '~',
    'true',
    '""',
    '"',
    "'",
  ],
  ...[
    ': ',
    ':',
    '- ',
    '? ',
    '\n',
    '\n  ',
    '\n\t',
    ' ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '&a ',
    '*a',
    '<<',
    '!!binary ',
    '!x ',
    '|\n',
    '>-\n',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\r\n',
    '\0',
    '\u{1F511}',
    '__proto__',
    'constructor',
    '\\',
    '@',
    '`',
    '%',
    '//',
    '../',
    '.git/',
    'arn:',
  ],
];

/** Holds for every text whatsoever. */
function expectSound(text: string): void {
  const lines = text.split(/\r\n|\n|\r/).length;
  const { config, problems, locate } = loadConfig(text, 'union-secrets.yaml');
  expect(config === null).toBe(problems.some((problem) => problem.severity === 'error'));
  for (const { code, message, fix, location } of problems) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(message).toMatch(/./);
    expect(String(fix)).toMatch(/[.)@-]$/);
    expect(location!.line).toBeGreaterThanOrEqual(1);
    expect(location!.line).toBeLessThanOrEqual(lines);
    expect(location!.column).toBeGreaterThanOrEqual(1);
    if (location!.endLine !== undefined) expect(location!.endLine).toBeGreaterThanOrEqual(location!.line);
  }
  expect(locate(['secrets', 'ml/openai-api-key', 'value', 0]).line).toBeGreaterThanOrEqual(1);
  for (const plane of Object.keys(config?.dataPlanes ?? {})) desiredState(config!, plane, 'acme/ml:union-secrets.yaml');
}

describe('Whatever is in the file, it is read or refused with located problems', () => {
  it('pieces of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => expectSound(pieces.join(''))),
      { numRuns: 400 },
    );
  });

  it('any text and any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 200 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(loadConfig(bytes, 'u.yaml').config).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('a good file with pieces cut out and put in', () => {
    const edit = fc.record({ at: fc.nat(FULL.length), cut: fc.nat(40), piece: fc.constantFrom('', ...PIECES) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        expectSound(edits.reduce((text, { at, cut, piece }) => text.slice(0, at) + piece + text.slice(at + cut), FULL));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['good-full', FULL],
    ['good-lifecycle', LIFECYCLE],
  ])('%s with other data in one place', (_, good) => {
    const paths = pathsIn(loadConfig(good, 'u.yaml').config);
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('default', 'production', 'x', 'u__a', '', 0, null, true, {}, [], ['ml/adopted'], { env: 'A' }),
      fc.constantFrom('alias/x', 'arn:aws:kms:x:1:key/y', 'rate(1 hour)', 'cron(0 0 1 1 ? *)', 'tags', 'delete'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), other, (path, data) => {
        const config = JSON.parse(JSON.stringify(loadConfig(good, 'u.yaml').config));
        const parent = path.slice(0, -1).reduce((node, step) => node[step], config);
        parent[path.at(-1)!] = data;
        expectSound(stringify(config));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Names that every object inherits are names and nothing else', () => {
  const INHERITED = Object.getOwnPropertyNames(Object.prototype);

  it.each([
    ['good-full', FULL],
    ['good-lifecycle', LIFECYCLE],
  ])('%s with such a name in the place of any key or text', (_, good) => {
    const config = JSON.parse(JSON.stringify(loadConfig(good, 'u.yaml').config));
    const texts = [
      ...new Set(pathsIn(config).flatMap((path) => [path.at(-1), path.reduce((node, step) => node[step], config)])),
    ]
      .filter((one): one is string => typeof one === 'string' && one.length > 1)
      .map((one) => JSON.stringify(one));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...INHERITED), (text, name) => {
        expectSound(JSON.stringify(config).replaceAll(text, JSON.stringify(name)));
      }),
      { numRuns: 400 },
    );
  });
});

function pathsIn(data: unknown): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, child]) => [[key], ...pathsIn(child).map((path) => [key, ...path])]);
}
