import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from '../../__tests__/helpers/examples/example.ts';
import { policyOf } from '../../__tests__/helpers/iam/policies.ts';
import { ACCOUNT, ROLE } from '../../__tests__/helpers/scenarios/world.ts';
import type { RoleSeed } from '../../sandbox/aws/options.ts';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import type { WorkflowEvent } from '../../sandbox/github/events.ts';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../../sandbox/github/start.ts';

const root = join(import.meta.dirname, '../..');
const actions = join(import.meta.dirname, 'actions');
const VERSION = 'v0.2.89';
const ACT = `github.com/nektos/act@${VERSION}`;
const bin = join(root, 'build/act', VERSION);
/** Of the account's two roles. */
const ROLES = `arn:aws:iam::${ACCOUNT}:role/union-secrets`;

/** Builds act where it is not yet. @returns why it cannot be; null where it is there. */
export function installAct(): string | null {
  if (existsSync(join(bin, 'act'))) return null;
  try {
    execFileSync('go', ['install', ACT], {
      env: { ...process.env, GOBIN: bin },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 170_000,
    });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'there is no Go on this machine';
    return `Go could not install ${ACT}: ${String((error as { stderr?: unknown }).stderr)
      .trim()
      .split('\n')
      .at(-1)}`;
  }
}

/** What runs instead of others' actions; what is checked out by itself, act copies. */
const INSTEAD: Readonly<Record<string, string>> = {
  checkout: join(actions, 'checkout'),
  'configure-aws-credentials': join(actions, 'keys'),
  'load-secrets-action': join(actions, 'values'),
  'vault-action': join(actions, 'values'),
};

/** Secrets of the repository. */
export const SECRETS = {
  OPENAI_API_KEY: 'sk-of-openai-1',
  WAREHOUSE_PASSWORD: 'of-the-warehouse-1',
  PAGERDUTY_KEY: 'of-pagerduty-1',
  RANKING_API_KEY: 'of-ranking-1',
  BILLING_API_KEY: 'of-billing-1',
  UNION_VALUES: '{"openai":"sk-of-openai-1","warehouse":"of-the-warehouse-1"}',
  SECRETS_FINGERPRINT_KEY: 'a key of more than thirty-two characters',
};

export interface Stage {
  readonly aws: AwsSandbox;
  readonly github: GitHubSandbox;
  readonly repository: RepositorySandbox;
  /** Of the example. */
  readonly files: Readonly<Record<string, string>>;
  /** A pull request with all files of the example. */
  propose(): number;
  /** Runs a workflow of the event's commit, all of its jobs. */
  run(workflow: string, event: WorkflowEvent, secrets?: Readonly<Record<string, string>>): Promise<Ended>;
  close(): Promise<void>;
}

export interface Ended {
  readonly failed: boolean;
  readonly log: string;
}

export interface StageOptions {
  /** Roles of tasks. Default: the one of the quick start. */
  readonly roles?: readonly RoleSeed[];
  /** The stack of a workflow's AWS roles. Default: ml-platform. */
  readonly stacks?: Readonly<Record<string, string>>;
  /** The default branch, in the workflows too. Default: main. */
  readonly branch?: string;
  /** The example that this one is copied over. */
  readonly over?: string;
}

/** An AWS account with the roles, and an empty repository. */
export async function stage(
  example: string,
  { roles = [{ name: ROLE }], stacks = {}, over, branch = 'main' }: StageOptions = {},
): Promise<Stage> {
  const enterprise = example === 'github-enterprise-server';
  const [aws, github] = await Promise.all([startAws(), startGitHub({ enterprise })]);
  for (const role of roles) aws.createRole(role);
  const all = [...(over === undefined ? [] : filesOf(over)), ...filesOf(example)];
  const files = Object.fromEntries(
    all.map(({ path, text }) => [path, text.replaceAll('branches: [main]', `branches: [${branch}]`)]),
  );
  const repository = github.createRepository({ name: 'acme/ml', files: {}, defaultBranch: branch });
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-act-'));
  const ours = join(home, 'union-secrets');
  cpSync(join(root, 'dist'), join(ours, 'dist'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(ours, 'action.yml'));
  let runs = 0;

  /** Keys of each role that a workflow assumes: it may do what docs/iam says, and nothing else. */
  const keysOf = (workflow: string) => {
    const stack = stacks[workflow];
    const written = Object.values(files).flatMap((text) => text.match(/arn:aws:iam::[^:]*:role\/\S+$/gm) ?? []);
    const arns = [...written, `${ROLES}-plan`, `${ROLES}-apply`].flatMap((arn) =>
      arn.includes('matrix.account')
        ? ['210987654321', ACCOUNT].map((id) => arn.replace(/\$\{\{[^}]*\}\}/, id))
        : [arn],
    );
    return Object.fromEntries(
      [...new Set(arns)].map((arn) => {
        const [, accountId = '', kind] = /iam::(\d+):.*-(\w+)$/.exec(arn) ?? [];
        const names = roles.map(({ name }) => name);
        const more = {
          roles: names,
          ACCOUNT_ID: accountId,
          STACK: stack ?? 'ml-platform',
          SECRET_PREFIX: `${stack ?? 'ml'}/`,
        };
        const policies = ['plan', 'apply'].includes(String(kind)) ? [policyOf(`${kind}-role.json`, more)] : [];
        const session = `arn:aws:sts::${accountId}:assumed-role/${arn.split('/').at(-1)}/GitHubActions`;
        const {
          accessKeyId,
          secretAccessKey,
          sessionToken = '',
        } = aws.addCaller({ accountId, arn: session, policies });
        return [
          arn,
          { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken },
        ];
      }),
    );
  };

  const filesAt = (sha: string) => Object.entries(repository.data.commits[sha]?.files ?? {});

  async function run(
    workflow: string,
    event: WorkflowEvent,
    secrets: Readonly<Record<string, string>> = SECRETS,
  ): Promise<Ended> {
    runs += 1;
    const place = join(home, `run-${runs}`);
    const workspace = join(place, 'workspace');
    put(join(workspace, '.keep'), '');
    for (const [path, text] of filesAt(event.sha)) put(join(workspace, path), text);
    const [pull] = event.name === 'issue_comment' ? repository.data.pulls : [];
    for (const [path, text] of filesAt(pull?.mergeCommitSha ?? event.sha)) put(join(place, 'checkout', path), text);
    put(join(place, 'event.json'), JSON.stringify(event.payload));
    put(join(place, 'secrets'), lines({ ...secrets, GITHUB_TOKEN: github.token }));
    const {
      AWS_ACCESS_KEY_ID: _id,
      AWS_SECRET_ACCESS_KEY: _key,
      AWS_SESSION_TOKEN: _token,
      ...endpoints
    } = aws.environment();
    const env = {
      ...endpoints,
      SHA_REF: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(900 + runs),
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      SANDBOX_KEYS: JSON.stringify(keysOf(workflow)),
      SANDBOX_CHECKOUT: join(place, 'checkout'),
      SANDBOX_VALUES: JSON.stringify(SECRETS),
    };
    put(join(place, 'env'), lines(env));
    const file = join(workspace, '.github/workflows', workflow);
    const texts = Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('.github/workflows/') ? [text] : [],
    );
    const uses = [...texts.join('\n').matchAll(/uses: ([\w.-]+\/([\w.-]+)@[\w.-]+)/g)];
    const local = uses.map(([, reference = '', name = '']) => `${reference}=${INSTEAD[name] ?? ours}`);
    const args = [
      ...[event.name, '--directory', workspace, '--workflows', file, '--eventpath', join(place, 'event.json')],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted', '--actor', event.actor],
      ...['--secret-file', join(place, 'secrets'), '--env-file', join(place, 'env')],
      ...[...new Set(local)].flatMap((one) => ['--local-repository', one]),
    ];
    const path = [join(import.meta.dirname, 'bin'), dirname(process.execPath), process.env.PATH].join(':');
    return await new Promise((resolve, reject) => {
      const child = spawn(join(bin, 'act'), args, {
        cwd: workspace,
        env: { PATH: path, HOME: home },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          log += text;
        });
      child.on('error', reject);
      child.on('close', (code) => resolve({ failed: code !== 0, log }));
    });
  }

  return {
    aws,
    github,
    repository,
    files,
    run,
    propose() {
      repository.commit({ branch: 'change', files });
      return repository.openPullRequest({ head: 'change' });
    },
    close: async () => {
      rmSync(home, { recursive: true, force: true });
      await Promise.all([aws.close(), github.close()]);
    },
  };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** As act reads files of variables. */
function lines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}
