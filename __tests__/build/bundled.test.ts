import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledPackages, directPackages } from '../../scripts/bundled/packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const own = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };

describe('what dist holds code of', () => {
  const packages = bundledPackages(ROOT);

  it('is all that src imports, and what that needs', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(directPackages(ROOT)));
    expect(names).toEqual(expect.arrayContaining(['yaml', 'ajv', 'commander', '@actions/core', '@smithy/core', 'web-tree-sitter', 'tree-sitter-python']));
    expect(names.filter((name) => /jest|biome|typescript|^node$/.test(name))).toEqual([]);
  });

  it('is named in the list of licences and in the SBOM, each with its version', () => {
    const licences = read('dist/licenses.txt');
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/sbom.ts')], { encoding: 'utf8' });
    const { components } = JSON.parse(stdout) as { components: { name: string; version: string }[] };
    const listed = components.map(({ name, version }) => `${name} ${version}`);
    for (const { name, version } of packages) {
      expect(licences).toContain(`\n${name} ${version} (`);
      expect(listed).toContain(`${name} ${version}`);
    }
    expect(licences).toContain('Copyright Eemeli Aro');
  });

  it("is the parser's WebAssembly as its packages have it", () => {
    for (const [name, path] of [
      ['web-tree-sitter.wasm', 'node_modules/web-tree-sitter/web-tree-sitter.wasm'],
      ['tree-sitter-python.wasm', 'node_modules/tree-sitter-python/tree-sitter-python.wasm'],
    ] as const)
      expect(readFileSync(join(ROOT, 'dist', name)).equals(readFileSync(join(ROOT, path)))).toBe(true);
  });

  it('is less than 3 MB, in lines that a person can read, without a path of the machine that built it', () => {
    const files = readdirSync(join(ROOT, 'dist')).map((name) => ({ name, content: readFileSync(join(ROOT, 'dist', name)) }));
    expect(files.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(3_000_000);
    const code = files.filter(({ name }) => name.endsWith('.js')).map(({ content }) => content.toString());
    expect(code.join('').length / code.join('').split('\n').length).toBeLessThan(100);
    expect(files.filter(({ content }) => content.includes(ROOT)).map(({ name }) => name)).toEqual([]);
  });

  it('is what Dependabot keeps apart from what only development needs', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { groups: Record<string, { patterns: string[] }> }[];
    };
    const patterns = updates.flatMap(({ groups }) => groups.runtime?.patterns ?? []);
    const fits = (name: string) =>
      patterns.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
    const direct = directPackages(ROOT);
    expect(Object.keys(own.devDependencies).filter(fits)).toEqual(direct);
  });
});

it('the hook for pre-commit runs on the Node that is tested with', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as { language_version: string; entry: string; files: string }[];
  expect(hook).toMatchObject({ language_version: own.devDependencies.node, entry: 'union-secrets validate' });
  const files = new RegExp(hook?.files ?? '');
  const paths = [
    'union-secrets.yaml',
    'teams/a/union-secrets.yml',
    'union-secrets.staging.yaml',
    'not-union-secrets.yaml',
  ];
  expect(paths.filter((path) => files.test(path))).toEqual(paths.slice(0, 3));
});
