import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/code-check/code-finding.ts';
import { codesInSource, codesNotMade, literalsOf } from '../helpers/docs/codes.ts';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$/gm)];
const said = rows.map(([, code = '']) => code);
/** Rules of the code check have a table of their own: a rule may be called as a problem is. */
const rules = [...(page.split('## Python code')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].map(
  ([, code = '']) => code,
);
const others = said.filter((code, index) => !(rules.includes(code) && said.indexOf(code) !== index));
const inSource = new Set([...codesInSource(), ...Object.keys(RULES)]);

describe('docs/errors.md', () => {
  test('has a row for every code in the source, and for every rule of the code check', () => {
    expect(inSource.size).toBeGreaterThan(120);
    expect([...inSource].filter((code) => !said.includes(code))).toEqual([]);
  });

  test('has a row for each kind of failure of AWS and of GitHub', () => {
    const aws = literalsOf('domain/cloud.ts', 'CloudErrorKind').map((kind) => `aws-${kind}`);
    const github = literalsOf('github/forge.ts', 'ForgeErrorKind').map((kind) => `github-${kind}`);
    expect(said.filter((code) => code.startsWith('aws-')).sort()).toEqual(aws.sort());
    expect(said.filter((code) => code.startsWith('github-')).sort()).toEqual(github.sort());
  });

  test('has no row for a code that is gone, and none twice', () => {
    expect(said.filter((code) => !/^(aws|github)-/.test(code) && !inSource.has(code))).toEqual([]);
    expect(codesNotMade()).toEqual([]);
    expect(rules.toSorted()).toEqual(Object.keys(RULES).sort());
    expect(others).toEqual([...new Set(others)]);
  });

  test('knows every code that the examples of wrong files give', () => {
    const folder = join(ROOT, '__tests__/config/fixtures');
    const problems = readdirSync(folder).filter((name) => name.endsWith('.problems.txt'));
    const codes = problems.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^\S+:\d+:\d+: (?:error|warning) ([a-z0-9-]+):/gm)].map(
        ([, code = '']) => code,
      ),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect([...new Set(codes)].filter((code) => !said.includes(code))).toEqual([]);
  });

  test('says cause and fix in every row', () => {
    for (const [, , cause = '', fix = ''] of rows)
      expect([cause, fix].map((text) => text.replace(/\*+$/, '').at(-1))).toEqual(['.', '.']);
  });
});
