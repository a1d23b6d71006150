import { loadConfig } from '../../src/config/load.ts';
import { fixture } from './fixtures.ts';

const FILE = 'union-secrets.yaml';
const SMALLEST = fixture('good-smallest').toString();

const codes = (content: Uint8Array | string) => loadConfig(content, FILE).problems.map((problem) => problem.code);

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

  it('reads lines that end as on Windows', () => {
    const { config, locate } = loadConfig(SMALLEST.replaceAll('\n', '\r\n'), FILE);
    expect(config).toEqual(loadConfig(SMALLEST, FILE).config);
    expect(locate(['stack'])).toMatchObject({ line: 2, column: 1 });
  });

  it('refuses what is not UTF-8, at the first byte that is not', () => {
    const content = Buffer.concat([Buffer.from('version: 1\nstack: caf'), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(loadConfig(content, FILE).problems).toMatchObject([
      { code: 'file-not-utf8', location: { file: FILE, line: 2, column: 11 } },
    ]);
  });

  it('refuses UTF-16', () => {
    expect(codes(Buffer.from(`\uFEFF${SMALLEST}`, 'utf16le'))).toEqual(['file-not-utf8']);
  });

  it('reads 1 MiB and not a byte more', () => {
    const full = SMALLEST + '#'.repeat(1024 * 1024 - SMALLEST.length);
    expect(codes(full)).toEqual([]);
    expect(codes(`${full}#`)).toEqual(['file-too-large']);
    expect(codes(Buffer.from(`${full}#`))).toEqual(['file-too-large']);
  });
});

describe('Size of what is wrong', () => {
  it('stops at a nesting that would exhaust the stack, in any form', () => {
    for (const open of ['[', '{', '- ', '? ', '[{a: ']) {
      expect(codes(`a:\n  ${open.repeat(10_000)}`)).toContain('yaml-too-deep');
    }
  });

  it('sees a nesting that only aliases make', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}`}]`);
    expect(codes(chain.join('\n'))).toContain('yaml-too-deep');
  });

  it('takes many aliases of one anchor', () => {
    const secrets = Array.from({ length: 3000 }, (_, i) => `  s/${i}: { value: manual, tags: *tags }\n`);
    const text = `${SMALLEST}defaults:\n  tags: &tags { team: ml, cost: "1" }\n`.replace('secrets:\n', '');
    const [head, tail] = [text.split('  ml/a:')[0], text.slice(text.indexOf('defaults:'))];
    expect(codes(`${head}${tail}secrets:\n${secrets.join('')}`)).toEqual([]);
  });

  it('tells the first 500 of very many problems, errors before warnings, and how many more there are', () => {
    const unknown = Array.from({ length: 2000 }, (_, i) => `unknown${i}: x\n`).join('');
    const { problems } = loadConfig(SMALLEST + unknown, FILE);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', message: 'The file has 1500 more problems.' });
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

  it('falls back to the nearest that stands in the file', () => {
    expect(locate(['secrets', 'ml/snowflake-key', 'value', 'env'])).toMatchObject({ line: 21, column: 5 });
    expect(locate(['secrets', 'gone'])).toMatchObject({ line: 16, column: 1 });
    expect(locate(['nowhere'])).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('follows aliases', () => {
    const { locate } = loadConfig(fixture('good-anchors'), FILE);
    expect(locate(['secrets', 'ml/b', 'value'])).toMatchObject({ line: 13, column: 5 });
  });

  it('answers for a file that cannot be read', () => {
    expect(loadConfig('', FILE).locate(['secrets'])).toEqual({ file: FILE, line: 1, column: 1 });
    expect(loadConfig('a: [', FILE).locate(['a'])).toEqual({ file: FILE, line: 1, column: 1 });
  });
});
