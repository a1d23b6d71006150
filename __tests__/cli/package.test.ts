import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledPackages, importedBy } from '../../scripts/bundled/packages.ts';
import { config } from '../scenarios/world.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const own = JSON.parse(read('package.json')) as { version: string; devDependencies: Record<string, string> };

describe('the npm package', () => {
  let folder: string;
  const cli = () => join(folder, 'package/dist/cli.js');
  const run = (...args: string[]) => {
    const env = { PATH: process.env.PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' };
    return spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'union-secrets-package-'));
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync('npm', pack, { cwd: ROOT, stdio: 'ignore' });
    execFileSync('tar', ['-xzf', join(folder, `union-secrets-${own.version}.tgz`)], { cwd: folder });
    writeFileSync(join(folder, 'union-secrets.yaml'), config({ secrets: { 'ml/a': { value: { env: 'A' } } } }));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('installs nothing besides itself, and runs no script', () => {
    const packed = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Record<string, unknown>;
    expect(packed).not.toHaveProperty('dependencies');
    expect(packed.scripts).not.toEqual(expect.objectContaining({ install: expect.anything() }));
    expect(Object.keys(packed.scripts as object).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual(
      [],
    );
  });

  it('holds the command line, the licences and the schema, and not the action', () => {
    const files = readdirSync(join(folder, 'package'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/licenses.txt', 'schema/union-secrets.schema.json', 'docs/cli.md']),
    );
    expect(files.filter((path) => /index\.js$|^src|^__tests__/.test(path))).toEqual([]);
  });

  it('runs where no other package is', () => {
    expect(run(cli(), '--version')).toMatchObject({ status: 0, stdout: `${own.version}\n`, stderr: '' });
    expect(run(cli(), 'validate')).toMatchObject({ status: 0, stdout: 'union-secrets.yaml is valid.\n', stderr: '' });
    // The pieces that are loaded late: what talks to AWS comes up to the missing credentials.
    const plan = run(cli(), 'pairs', '--repository', 'acme/ml', '--json');
    expect([plan.status, plan.stderr]).toEqual([1, '']);
    expect(JSON.parse(plan.stdout)).toMatchObject({ problems: [{ code: expect.stringMatching(/^aws-/) }] });
  });

  it('says which Node it needs on an older one', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const { status, stdout, stderr } = run('--import', `data:text/javascript,${older}`, cli(), 'validate');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: union-secrets needs Node 24 or newer; this is 20\.20\.2\. .+\n$/);
  });
});

describe('what dist holds code of', () => {
  const packages = bundledPackages(ROOT);

  it('is all that src imports, and what that needs', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(importedBy(join(ROOT, 'src'))));
    expect(names).toEqual(expect.arrayContaining(['yaml', 'ajv', 'commander', '@actions/core', '@smithy/core']));
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

  it('is what Dependabot keeps apart from what only development needs', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { groups: Record<string, { patterns: string[] }> }[];
    };
    const patterns = updates.flatMap(({ groups }) => groups.runtime?.patterns ?? []);
    const fits = (name: string) =>
      patterns.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
    const direct = importedBy(join(ROOT, 'src'));
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
