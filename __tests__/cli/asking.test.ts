import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { CliHost } from '../../src/cli/terminal.ts';
import { config, ROLE } from '../helpers/scenarios/world.ts';

// At a terminal, where someone can be asked: in this process, since a test has none.

const VALUE = 'a-value-of-some-length ';
const before = { ...process.env };
let aws: AwsSandbox;
let directory: string;

beforeEach(async () => {
  aws = await startAws();
  aws.createRole({ name: ROLE });
  Object.assign(process.env, aws.environment());
  directory = mkdtempSync(join(tmpdir(), 'union-secrets-asking-'));
  mkdirSync(join(directory, '.git'));
  writeFileSync(join(directory, 'union-secrets.yaml'), config({ secrets: { 'ml/a': { value: { env: 'A' } } } }));
});

afterEach(async () => {
  process.env = { ...before };
  rmSync(directory, { recursive: true, force: true });
  await aws.close();
});

/** What was shown when the question came, all that was shown, and the exit code. */
async function apply(reply: string | null, ...args: string[]) {
  const shown: string[] = [];
  let seen = '';
  const host: CliHost = {
    env: { A: VALUE },
    directory,
    terminal: {
      out: (line) => void shown.push(line),
      note: (line) => void shown.push(line),
      progress: () => undefined,
      canAsk: true,
      ask: async (question) => {
        seen = shown.join('\n') + question;
        return reply;
      },
      paint: (_colour, text) => text,
    },
    finishing: (work) => work(() => false),
  };
  const exitCode = await runCli(['apply', '--repository', 'acme/ml', ...args], host);
  return { exitCode, seen, all: shown.join('\n') };
}

it('shows plan, warnings, account and region before it asks', async () => {
  const { seen } = await apply('no');
  expect(seen).toContain('create: ml/a (value from A)');
  expect(seen).toContain('warning: The value of ml/a has white space around it');
  expect(seen).toMatch(/Apply this to data plane production \(account 123456789012, us-west-2\)\?/);
});

it.each(['no', 'y', '', 'YES', null])('changes nothing for the answer %j, and ends with 2', async (reply) => {
  const { exitCode, all } = await apply(reply);
  expect([exitCode, aws.secrets(), aws.policies()]).toEqual([2, [], []]);
  expect(all).toContain(
    reply === null || reply === ''
      ? 'Nothing was changed: there was no answer.'
      : `Nothing was changed: the answer was ${JSON.stringify(reply)}, and only "yes" applies.`,
  );
});

it('applies for "yes", reports each step and each warning once, and no value', async () => {
  const { exitCode, all } = await apply(' yes ');
  expect([exitCode, aws.secret('ml/a')?.name]).toEqual([0, 'ml/a']);
  expect(all).toContain('1/3 done: create secret ml/a');
  expect(all).toMatch(
    /^Applied: 1 secret created.*\nThe pairs for your tasks: `union-secrets pairs --repository acme\/ml`\.$/m,
  );
  expect(all.match(/white space around it/g)).toHaveLength(1);
  expect(all).not.toContain(VALUE.trim());
});

it('does not ask with --yes, nor where there is nothing to do', async () => {
  expect(await apply(null, '--yes')).toMatchObject({ exitCode: 0, seen: '' });
  expect(await apply(null)).toMatchObject({ exitCode: 0, seen: '', all: expect.stringContaining('No changes') });
});

it('reports once what is the same for many secrets', async () => {
  const names = ['ml/a', 'ml/b', 'ml/c'];
  writeFileSync(
    join(directory, 'union-secrets.yaml'),
    config({ secrets: Object.fromEntries(names.map((name) => [name, { value: { generate: {} } }])) }),
  );
  aws.inject({ operation: 'SimulatePrincipalPolicy', times: 9, fault: { kind: 'accessDenied' } });
  const { exitCode, all } = await apply('yes');
  expect(exitCode).toBe(0);
  expect(all.match(/was not proven to read .*/g)).toEqual([
    expect.stringMatching(/^was not proven to read ml\/a and 2 other secrets: /),
  ]);
});
