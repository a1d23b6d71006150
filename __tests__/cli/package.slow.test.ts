import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config } from '../helpers/scenarios/world.ts';

const ROOT = join(import.meta.dirname, '../..');
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

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

  it('installs nothing apart from itself, and runs no script', () => {
    const packed = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Record<string, unknown>;
    expect(packed).not.toHaveProperty('dependencies');
    expect(packed.scripts).not.toEqual(expect.objectContaining({ install: expect.anything() }));
    expect(Object.keys(packed.scripts as object).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual(
      [],
    );
  });

  it('holds the command line, the licences and the schema, and neither sources nor tests', () => {
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

  it('reads Python with the WebAssembly that came along', () => {
    writeFileSync(join(folder, 'a.py'), 'from flytekit import Secret\n\nSecret(group="wrong"\n');
    const { status, stdout, stderr } = run(cli(), 'check-code');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('a.py:3:7: note: This file was not checked');
  });

  it('says which Node it needs on an older one', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const { status, stdout, stderr } = run('--import', `data:text/javascript,${older}`, cli(), 'validate');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: union-secrets needs Node 24 or newer; this is 20\.20\.2\. .+\n$/);
  });
});
