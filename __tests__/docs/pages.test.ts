import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { parsePython } from '../../src/code-check/python/syntax-tree.ts';
import { loadConfig } from '../../src/config/load.ts';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import { anchorsOf, type Block, blocksOf, filesBelow, linksOf, pages, ROOT } from '../helpers/docs/pages.ts';

const all = pages();
const blocks = (language: string) => all.flatMap(blocksOf).filter((block) => block.language === language);
const KEYS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'src/config/config.schema.json'), 'utf8')) as { properties: object }).properties,
);
const { version, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};
const importSource = readFileSync(join(ROOT, 'src/cli/import-file.ts'), 'utf8');

/** What a fragment of a config is in. */
const WHOLE = {
  version: 1,
  stack: 'ml-platform',
  dataPlanes: {
    production: {
      region: 'us-west-2',
      accountId: '123456789012',
      roles: { default: 'acme-userflyterole', ranking: 'acme-ranking-prod' },
    },
  },
  secrets: {},
};

/** The config that a block is, or is a part of; undefined: it is something else. */
function configIn({ text, where }: Block): string | undefined {
  const data = parse(text) as unknown;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const keys = Object.keys(data);
  if (!keys.every((key) => KEYS.includes(key))) return undefined;
  // Made from the schema, whose own test holds its examples; a key there can have the name of another one.
  if (where.startsWith('docs/reference-config.md')) return undefined;
  return 'version' in data && 'dataPlanes' in data ? text : JSON.stringify({ ...WHOLE, ...data });
}

describe.each(all)('$path', (page) => {
  test('every link within the repository leads somewhere', () => {
    const broken = linksOf(page).filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#', 2);
      const target = path === '' ? join(ROOT, page.path) : join(ROOT, dirname(page.path), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('every test, source and document that a page names in code is there', () => {
  const named = all.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:__tests__|docs|src|examples|schema|sandbox)\/[\w./-]*)`/g)].map(([, file = '']) => ({
      path,
      file,
    })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
});

describe('code in the pages', () => {
  const yaml = blocks('yaml');

  test('is there', () => {
    expect(yaml.length).toBeGreaterThan(40);
    expect(blocks('python').length).toBeGreaterThan(2);
  });

  test.each(yaml)('$where is YAML', ({ text }) => {
    expect(parseAllDocuments(text).flatMap((document) => ('errors' in document ? document.errors : []))).toEqual([]);
  });

  const configs = yaml.flatMap((block) => {
    const config = configIn(block);
    return config === undefined ? [] : [{ ...block, config }];
  });

  test.each(configs)('$where is a valid config, or a part of one', ({ config, where }) => {
    expect(loadConfig(config, 'union-secrets.yaml').problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    expect(where).not.toBe('');
  });

  test.each(blocks('json'))('$where is JSON', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test.each(blocks('python'))('$where is Python', ({ text }) => {
    expect(parsePython(text)).toMatchObject({ kind: 'parsed' });
  });
});

describe('docs/how-it-works.md', () => {
  const text = readFileSync(join(ROOT, 'docs/how-it-works.md'), 'utf8');

  test('names every tag of ours', () => {
    for (const tag of Object.values(OWNERSHIP_TAGS)) expect(text).toContain(`| \`${tag}\` |`);
  });
});

describe('docs/security.md', () => {
  const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8').split('## Claims and their tests')[1] ?? '';
  const rows = [...text.matchAll(/^\| (.+) \| `(__tests__\/\S+)` \| (.+) \|$/gm)];

  test('has a claim in each row of its table', () => {
    expect(rows.length).toBeGreaterThan(30);
    // The head and the line below it.
    expect(rows).toHaveLength((text.match(/^\|/gm)?.length ?? 0) - 2);
  });

  // In quotes behind a parenthesis: the title of a test or of a group of tests.
  test.each(rows.map(([, claim = '', file = '', title = '']) => ({ claim, file, title })))(
    '$claim',
    ({ file, title }) => {
      expect(file).toMatch(/\.test\.ts$/);
      const source = readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'");
      const isTitle = (quoted: string) =>
        source
          .split(quoted)
          .slice(0, -1)
          .some((before) => before.trimEnd().endsWith('('));
      expect(['"', "'", '`'].map((quote) => quote + title + quote).some(isTitle)).toBe(true);
    },
  );
});

describe('README.md', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8');

  test('is short: the rest is in docs/', () => expect(text.split('\n').length).toBeLessThan(170));

  test('names the commands that .ci/run runs, in their order', () => {
    const commands = ci.split('\n').filter((line) => line.startsWith('npm '));
    expect(commands).toEqual(['npm ci', 'npm run ci']);
    const [block = ''] = /```sh\n[^`]*```/.exec(text.split('## Development')[1] ?? '') ?? [];
    expect(block.match(/^npm (?:ci|run \S+)/gm)).toEqual(commands);
  });
});

test('CONTRIBUTING.md names every check that CI runs, and no script that is gone', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const list = /const CHECKS = \[([^\]]+)\]/.exec(readFileSync(join(ROOT, 'scripts/ci.ts'), 'utf8'))?.[1] ?? '';
  const checks = [...list.matchAll(/'([\w:-]+)'/g)].map(([, name = '']) => name);
  const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(([, name, test]) => name ?? test ?? '');
  expect(checks.length).toBeGreaterThan(8);
  expect(checks.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('pages and examples use the version of the package, and one address of this repository', () => {
  const workflows = filesBelow('examples', '.yml');
  const texts = [...all, ...workflows].map(({ text }) => text).join('\n');
  const versions = [...texts.matchAll(/\/union-secrets@v([\w.]+)|^ *rev: v(\S+)/gm)].map(([, a, b]) => a ?? b);
  const owners = [...texts.matchAll(/(?<=uses: |\.com\/|--repo )([\w-]+)\/union-secrets\b/g)].map(([, owner]) => owner);
  expect([versions.length, owners.length].every((count) => count > 20)).toBe(true);
  expect([...new Set(versions)]).toEqual([version]);
  expect([...new Set(owners)]).toEqual([/com\/([\w-]+)\/union-secrets\//.exec(importSource)?.[1]]);
});

test('each page of docs is linked from another page', () => {
  const linked = new Set(
    all.flatMap((page) => linksOf(page).map((link) => join(dirname(page.path), link.split('#')[0] ?? ''))),
  );
  const lonely = all.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !linked.has(path));
  expect(lonely.filter((path) => !linked.has(dirname(path)))).toEqual([]);
});

test('ARCHITECTURE.md names files that there are', () => {
  const named = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(
    /`((?:[a-z-]+\/)+[a-z.-]+\.(?:ts|json))`/g,
  );
  const paths = [...new Set([...named].map(([, path = '']) => path))];
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => ![path, `src/${path}`].some((one) => existsSync(join(ROOT, one))))).toEqual([]);
});
