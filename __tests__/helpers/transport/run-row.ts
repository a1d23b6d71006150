import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startAws } from '../../../sandbox/aws/start.ts';
import { startGitHub } from '../../../sandbox/github/start.ts';
import { runStep } from '../../../sandbox/runner.ts';
import { ACCOUNT, config, ROLE } from '../scenarios/world.ts';
import { CERTIFICATE } from './certificate.ts';
import { startNetwork } from './network.ts';
import type { Row } from './rows.ts';

const CLI = join(import.meta.dirname, '../../../dist/cli.js');

/** Runs the built program in this set-up, with nothing of the machine's own. */
export async function runRow(row: Row): Promise<{ asked: string[]; failed: boolean; output: string }> {
  const region = row.region ?? 'us-west-2';
  const aws = await startAws({ region, ...(row.partition === undefined ? {} : { partition: row.partition }) });
  const github = await startGitHub({ enterprise: row.github?.endsWith('/api/v3') ?? false });
  const network = await startNetwork(aws, github, row.proxy);
  const production = { region, accountId: ACCOUNT, roles: { default: ROLE } };
  const file = config({ dataPlanes: { production }, secrets: { 'ml/a': { value: 'manual' } } });
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-transport-'));
  try {
    aws.createRole({ name: ROLE });
    const fill = (value: string) => value.replaceAll('PROXY', network.proxy).replaceAll('HOME', home);
    for (const [path, content] of Object.entries({ 'ca.pem': CERTIFICATE, 'union-secrets.yaml': file, ...row.files })) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), fill(content));
    }
    const env = {
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'route.ts')}`,
      TEST_HTTP_PORT: String(network.httpPort),
      TEST_HTTPS_PORT: String(network.httpsPort),
      NODE_EXTRA_CA_CERTS: join(home, 'ca.pem'),
      AWS_MAX_ATTEMPTS: '1',
      AWS_CONFIG_FILE: join(home, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
      ...Object.fromEntries(Object.entries(row.env ?? {}).map(([name, value]) => [name, fill(value)])),
    };
    const ended = row.github === undefined ? await runCli(home, env) : await runAction(row.github, env);
    return { asked: [...network.asked].sort(), ...ended };
  } finally {
    rmSync(home, { recursive: true, force: true });
    await Promise.all([network.close(), aws.close(), github.close()]);
  }

  async function runAction(apiUrl: string, env: Record<string, string>) {
    const repository = github.createRepository({ name: 'acme/ml', files: {} });
    repository.commit({ branch: 'change', files: { 'union-secrets.yaml': file } });
    const event = repository.events.pullRequest(repository.openPullRequest({ head: 'change' }));
    const step = await runStep({ aws, github }, { event, repository, aws: env, env: { GITHUB_API_URL: apiUrl } });
    return { failed: step.exitCode !== 0, output: `${step.stdout}${step.stderr}` };
  }
}

function runCli(home: string, env: Record<string, string>): Promise<{ failed: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'plan', '--repository', 'acme/ml'], {
      cwd: home,
      env: { PATH: process.env.PATH ?? '', HOME: home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    // 2: there are changes.
    child.on('close', (code) => resolve({ failed: code !== 2, output }));
  });
}
