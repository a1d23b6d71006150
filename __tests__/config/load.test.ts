import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadConfig } from '../../src/config/load.ts';
import { fixture, problemLines } from '../helpers/config/fixtures.ts';

const FILE = 'union-secrets.yaml';
const SMALLEST = fixture('good-smallest').toString();

const codes = (content: Uint8Array | string) => loadConfig(content, FILE).problems.map((problem) => problem.code);

test('maps in the place of names are reported, in each list of names', () => {
  const maps = '[{ name: a }, { name: b }]';
  const lists = `formerly: ${maps}\nremoval: { confirm: ${maps} }\nsecrets:\n  ml/a: { value: manual, roles: ${maps}, dataPlanes: ${maps}, shareWith: ${maps} }\n`;
  const { problems } = loadConfig(SMALLEST.split('secrets:')[0] + lists, FILE);
  expect(problems.map(({ code }) => code)).toEqual(Array(10).fill('wrong-type'));
});

describe('Bytes of a config', () => {
  it('takes text and bytes alike', () => {
    expect(loadConfig(SMALLEST, FILE).config).toEqual(loadConfig(Buffer.from(SMALLEST), FILE).config);
  });

  it('reads past a byte order mark, and counts columns without it', () => {
    for (const content of [`\uFEFF${SMALLEST}`, Buffer.from(`\uFEFF${SMALLEST}`)]) {
      expect(loadConfig(content, FILE).problems).toEqual([]);
      expect(loadConfig(content, FILE).locate(['version'])).toMatchObject({ line: 1, column: 1, endColumn: 8 });
    }
  });

  it('keeps that mark where it is inside of a text', () => {
    const { config } = loadConfig(SMALLEST.replace('value:', 'description: "a\uFEFFb"\n    value:'), FILE);
    expect(config?.secrets?.['ml/a']?.description).toBe('a\uFEFFb');
  });

  it('reads lines that end as on Windows', () => {
    const { config, locate } = loadConfig(SMALLEST.replaceAll('\n', '\r\n'), FILE);
    expect(config).toEqual(loadConfig(SMALLEST, FILE).config);
    expect(locate(['stack'])).toMatchObject({ line: 2, column: 1 });
  });

  it('refuses what is not UTF-8, at the first byte that is not', () => {
    const content = Buffer.concat([Buffer.from('version: 1\nstack: caf'), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(problemLines(loadConfig(content, FILE).problems)).toBe(
      `${FILE}:2:11: error file-not-utf8: The file is not UTF-8 from here on. (Save it with the encoding UTF-8.)\n`,
    );
  });

  it('refuses UTF-16', () => {
    expect(codes(Buffer.from(`\uFEFF${SMALLEST}`, 'utf16le'))).toEqual(['file-not-utf8']);
  });

  it('reads 1 MiB and not a byte more', () => {
    const full = SMALLEST + '#'.repeat(1024 * 1024 - SMALLEST.length);
    expect(codes(full)).toEqual([]);
    expect(problemLines(loadConfig(`${full}#`, FILE).problems)).toBe(
      `${FILE}:1:1: error file-too-large: The file has 1048577 bytes: more than 1048576 (1 MiB) are not read. (Divide it into several files, each with its own stack.)\n`,
    );
    expect(codes(Buffer.from(`${full}#`))).toEqual(['file-too-large']);
  });
});

describe('What a file says of itself', () => {
  it.each([
    ['a file without mistakes', SMALLEST, { stack: 'ml-platform', dataPlanes: ['production'] }],
    ['a file with mistakes', `${SMALLEST}unknown: x\n`, { stack: 'ml-platform', dataPlanes: ['production'] }],
    ['a stack that is no text', SMALLEST.replace('ml-platform', '[x]'), { stack: null, dataPlanes: ['production'] }],
    ['no YAML', 'a: [', { stack: null, dataPlanes: [] }],
    ['nothing', '', { stack: null, dataPlanes: [] }],
  ])('%s', (_what, text, identity) => {
    expect(loadConfig(text, FILE).identity).toEqual(identity);
  });
});

describe('Files of values, from where the config is', () => {
  const said = (config: string, file: string) =>
    loadConfig(SMALLEST.replace('env: OPENAI_API_KEY', `file: ${file}`), config).problems.map(({ message }) => message);
  const out = 'secrets."ml/a".value.file leads out of the repository.';
  it.each([
    ['union-secrets.yaml', 'key.pem', []],
    ['union-secrets.yaml', '../key.pem', [out]],
    ['a/b/union-secrets.yaml', '../../key.pem', []],
    ['a/b/union-secrets.yaml', '../../../key.pem', [out]],
    ['a\\b\\union-secrets.yaml', '../../key.pem', []],
    ['.git/union-secrets.yaml', 'key.pem', ['secrets."ml/a".value.file is under .git.']],
  ])('%s: %s', (config, file, messages) => {
    expect(said(config, file)).toEqual(messages);
  });
});

describe('Keys that mean something to JavaScript', () => {
  it('changes no prototype', () => {
    loadConfig(fixture('yaml-prototype-keys'), FILE);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not find what the file does not hold', () => {
    const { config } = loadConfig(SMALLEST, FILE);
    expect(config?.dataPlanes.constructor).toBeUndefined();
    expect(config?.secrets?.toString).toBeUndefined();
  });
});

describe('locate', () => {
  const { locate } = loadConfig(fixture('good-full'), FILE);

  it('finds a key', () => {
    expect(locate(['secrets', 'ml/snowflake-key'])).toEqual({
      file: FILE,
      line: 20,
      column: 3,
      endLine: 20,
      endColumn: 19,
    });
    expect(locate(['dataPlanes', 'production', 'roles', 'ranking'])).toMatchObject({ line: 10, column: 7 });
  });

  it('finds an entry of a list', () => {
    expect(locate(['grants', 0])).toEqual({ file: FILE, line: 34, column: 5, endLine: 34, endColumn: 19 });
    expect(locate(['grants', 1, 'roles', 0])).toMatchObject({ line: 35, column: 39 });
  });

  it('falls back to the nearest that is in the file', () => {
    expect(locate(['secrets', 'ml/snowflake-key', 'value', 'env'])).toMatchObject({ line: 21, column: 5 });
    expect(locate(['secrets', 'gone'])).toMatchObject({ line: 16, column: 1 });
    expect(locate(['nowhere'])).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('points at the text or the list that the rest of a path is not in', () => {
    expect(locate(['stack', 'x'])).toEqual(locate(['stack']));
    expect(locate(['grants', 9])).toEqual(locate(['grants']));
  });

  it('points at the first of two keys: its value counts', () => {
    const { problems } = loadConfig(SMALLEST.replace('stack: ml-platform', 'stack: [x]\nstack: ml-platform'), FILE);
    expect(problems.map(({ code, location }) => [code, location?.line])).toEqual([
      ['wrong-type', 2],
      ['duplicate-key', 3],
    ]);
  });

  it('follows aliases', () => {
    const { locate } = loadConfig(fixture('good-anchors'), FILE);
    expect(locate(['secrets', 'ml/b', 'value'])).toMatchObject({ line: 13, column: 5 });
  });

  it('finds the same once memory was needed for something else, and the file is read again', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const text = fixture('good-full').toString();
    const { locate } = loadConfig(text, FILE);
    const paths = [['secrets', 'ml/snowflake-key'], ['grants', 1, 'roles', 0], ['nowhere']];
    const before = paths.map(locate);
    for (const path of paths) {
      // What a WeakRef was asked for stays until the end of the turn.
      await nextTurn();
      collect();
      expect(locate(path)).toEqual(before[paths.indexOf(path)]);
    }
  });

  it('answers for a file that cannot be read', () => {
    expect(loadConfig('', FILE).locate(['secrets'])).toEqual({ file: FILE, line: 1, column: 1 });
    expect(loadConfig('a: [', FILE).locate(['a'])).toEqual({ file: FILE, line: 1, column: 1 });
  });
});
