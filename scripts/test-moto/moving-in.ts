import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteRolePolicyCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import {
  ACCOUNT,
  createRole,
  type Ground,
  policiesOf,
  REGION,
  secretOf,
} from '../../__tests__/helpers/scenarios/common/ground.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const ROLE = 'acme-userflyterole';
const names = Array.from({ length: 12 }, (_, index) => `team/service-${index}`);

/**
 * An account that has secrets already, and a role that reads every one of them, by an inline policy: from nothing to a role that reads
 * what the file grants, at a terminal.
 */
export async function moveIn(ground: Ground): Promise<void> {
  const repository = mkdtempSync(join(tmpdir(), 'union-secrets-moving-in-'));
  const at = (path: string) => join(repository, path);
  const env = { ...process.env, ...ground.environment(), AWS_PAGER: '', GITHUB_ACTIONS: '', NO_COLOR: '1' };
  const run = (...args: string[]) =>
    new Promise<{ exitCode: unknown; output: string; stdout: string }>((resolve) => {
      execFile(process.execPath, [CLI, ...args], { cwd: repository, env }, (error, stdout, stderr) =>
        resolve({ exitCode: error === null ? 0 : error.code, output: stdout + stderr, stdout }),
      );
    });
  const expectRun = async (exitCode: number, ...args: string[]) => {
    const done = await run(...args);
    assert.equal(done.exitCode, exitCode, `${args.join(' ')}\n${done.output}`);
    return done;
  };
  try {
    execFileSync('git', ['init', '-q'], { cwd: repository });
    execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/acme/ml.git'], { cwd: repository });
    await createRole(ground, ROLE);
    const every = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
    const broad = { RoleName: ROLE, PolicyName: 'from-the-page' };
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [every] });
    await ground.iam.send(new PutRolePolicyCommand({ ...broad, PolicyDocument }));
    for (const Name of [...names, 'u__acme__key'])
      await ground.secretsManager.send(new CreateSecretCommand({ Name, SecretString: `value of ${Name}` }));

    const written = await expectRun(0, 'init', '--yes', '--role', ROLE, '--region', REGION, '--all', '--stack', 'ml');
    assert.match(written.output, /u__acme__key was left out/);
    assert.ok(existsSync(at('.github/workflows/secrets-plan.yml')));
    const file = readFileSync(at('union-secrets.yaml'), 'utf8');
    for (const name of names) assert.ok(file.includes(`  ${name}:\n`), name);
    await expectRun(0, 'validate');

    const planned = JSON.parse((await expectRun(2, 'plan', '--json')).stdout);
    const statuses = new Set(planned.plan.secrets.map(({ status }: { status: string }) => status));
    assert.deepEqual([...statuses], ['adopt']);
    await expectRun(0, 'apply', '--yes');
    for (const name of names) assert.equal((await secretOf(ground, name))?.value, `value of ${name}`);
    assert.equal((await policiesOf(ground, ROLE)).length, 1);
    await expectRun(0, 'plan');

    const wide = await expectRun(2, 'narrow');
    assert.match(wide.output, /from-the-page/);
    const page = JSON.parse((await expectRun(0, 'inventory', '--json')).stdout);
    assert.ok(JSON.stringify(page).includes(`${ACCOUNT}`));
    await ground.iam.send(new DeleteRolePolicyCommand(broad));
    await expectRun(0, 'narrow');
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}
