import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledPackages, directPackages } from '../../scripts/bundled/packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const own = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };

/** Both programs start in union-secrets.js, one line each, which names the first of its files; each file names those it loads later. */
function loadedBy(program: 'action' | 'cli'): string[] {
  const start = read('dist/union-secrets.js')
    .split('\n')
    .filter((line) => line.startsWith(`var ${program} = `));
  expect(start).toHaveLength(1);
  const found = new Set(['union-secrets.js']);
  const add = (code: string): void => {
    for (const [, id] of code.matchAll(/_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)) {
      const name = `${id}.union-secrets.js`;
      if (found.has(name)) continue;
      found.add(name);
      add(read(`dist/${name}`));
    }
  };
  start.forEach(add);
  return [...found];
}

function bytes(names: readonly string[]): number {
  return [...new Set(names)].reduce((sum, name) => sum + statSync(join(ROOT, 'dist', name)).size, 0);
}

describe('what dist holds code of', () => {
  const packages = bundledPackages(ROOT);

  it('is all that src imports, and what of theirs it needs, and no more', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(directPackages(ROOT)));
    expect(names).toEqual(
      expect.arrayContaining([
        'yaml',
        'ajv',
        'commander',
        '@actions/core',
        '@smithy/core',
        'web-tree-sitter',
        'tree-sitter-python',
      ]),
    );
    expect(names.filter((name) => ['@aws-sdk/types', 'tslib', 'undici'].includes(name))).toEqual([]);
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

  it('is less than 3 MB for the action, and little more with the command line', () => {
    const beside = ['index.js', 'package.json', 'licenses.txt', 'tree-sitter-python.wasm', 'web-tree-sitter.wasm'];
    const ofAction = [...beside, ...loadedBy('action')];
    const ofBoth = [...ofAction, 'cli.js', ...loadedBy('cli')];
    expect([...new Set(ofBoth)].sort()).toEqual(readdirSync(join(ROOT, 'dist')).sort());
    expect(bytes(ofAction)).toBeLessThan(3_000_000);
    expect(bytes(ofBoth)).toBeLessThan(3_200_000);
  });

  it('has lines that a person can read, and no path of the machine that built it', () => {
    const files = readdirSync(join(ROOT, 'dist')).map((name) => ({
      name,
      content: readFileSync(join(ROOT, 'dist', name)),
    }));
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
