import { findFiles } from '../../code-check/find-files.ts';
import { dropsGroup, MAX_BYTES, REQUIREMENT_FILES, requirementsIn } from '../../code-check/sdk/requirements.ts';
import type { DesiredState } from '../../domain/desired.ts';
import { say } from '../../domain/message.ts';
import { partitionOf, viaSecretsManager } from '../../domain/pair.ts';
import { createFetch } from '../../github/octokit.ts';
import { type CheckResult, step } from '../answer.ts';

/** Looks through the files that say which Python packages are installed. */
export async function checkFlytekit(workspace: string): Promise<CheckResult> {
  const flytekit = step('flytekit', 'Version of flytekit');
  const { files, skipped } = await findFiles(workspace, REQUIREMENT_FILES, MAX_BYTES);
  const all = files.flatMap(({ path, text }) => requirementsIn(path, text).map((one) => ({ ...one, path })));
  const found = all.filter(({ name }) => name === 'flytekit');
  const withUnion = all.some(({ name }) => name === 'union');
  const wrong = found.filter(({ specifiers }) => dropsGroup(specifiers));
  const unread = skipped.length === 0 ? '' : ` (${skipped.join(' ')})`;
  const list = (some: typeof found) =>
    [...new Set(some.map(({ path, specifiers }) => `${path}: ${specifiers || 'any'}`))].join('; ');
  if (wrong.length > 0) {
    const why = withUnion ? '' : say` (only where \`union\` is installed too, which was not seen here)`;
    const detail = say`flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${list(wrong)}`;
    const files = [...new Set(wrong.map(({ path }) => path))].join(', ');
    return flytekit[withUnion ? 'broken' : 'warning'](detail, `Install flytekit 1.15.2 or newer: change ${files}.`);
  }
  return flytekit.ok(found.length === 0 ? `No file here says which one is installed${unread}` : list(found) + unread);
}

const WAIT_MS = 10_000;

const READS = [
  { permission: 'contents: read', path: '' },
  { permission: 'pull-requests: write', path: '/pulls?per_page=1' },
  { permission: 'checks: write', path: '/commits/HEAD/check-runs?per_page=1' },
] as const;

/** Reads with the token what the action writes to: whether it may write cannot be seen without writing. */
export async function checkGitHub(
  repository: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CheckResult> {
  const github = step('github', 'GitHub permissions');
  const token = env.GITHUB_TOKEN;
  if (!token)
    return github.skipped(
      'GITHUB_TOKEN is not set',
      say`Set it to have this checked: \`GITHUB_TOKEN=$(gh auth token)\`.`,
    );
  if (repository === null) return github.skipped('The repository is not known');
  const base = `${(env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'user-agent': 'union-secrets',
  };
  const fetch = createFetch(env);
  const statuses: { readonly permission: string; readonly status: number }[] = [];
  try {
    for (const { permission, path } of READS) {
      const { status } = await fetch(base + path, { headers, signal: AbortSignal.timeout(WAIT_MS) });
      statuses.push({ permission, status });
    }
  } catch {
    // What is said of a connection can quote the address.
    return github.warning('GitHub cannot be reached', 'Check the network, and GITHUB_API_URL if it is set.');
  }
  if (statuses.some(({ status }) => status === 401))
    return github.broken('GitHub does not know the token in GITHUB_TOKEN', 'Set a token that is valid.');
  const denied = statuses.filter(({ status }) => status === 403 || status === 404).map(({ permission }) => permission);
  if (denied.length > 0) {
    const list = denied.join(', ');
    return github.broken(`${repository}: the token lacks ${list}`, say`Give the job \`permissions:\` ${list}.`);
  }
  const odd = statuses.find(({ status }) => status >= 400);
  if (odd) return github.warning(`GitHub answered ${odd.status}`, 'Try again later.');
  return github.ok(`${repository}: contents, pull requests and checks can be read; writing is tried by the first run`);
}

/** What no call from here can show. */
export function checkByHand(desired: DesiredState | null): CheckResult[] {
  const region = desired?.region ?? '<region>';
  const keys = [...new Set((desired?.secrets ?? []).flatMap(({ kmsKeyId }) => kmsKeyId ?? []))].sort();
  const roles = (desired?.roles ?? []).map(({ name }) => name).join(', ') || 'the User Flyte Role';
  const all = [
    step('union-webhook', 'Union has switched on Secrets Manager').byHand(
      'The first secret manager type of the Flyte webhook that accepts a secret wins; K8s accepts every one, and [Embedded, K8s] is the default',
      say`Ask Union to put \`AWS\` before \`K8s\` for this data plane, such as \`[Embedded, AWS, K8s]\`. Otherwise the pod is refused (\`must be no more than 63 characters\`) or the task fails with "Unable to find secret". Existing Kubernetes file secrets that have a group are then looked for in AWS: move those first.`,
    ),
    step('private-endpoint', 'Private data plane: an endpoint for Secrets Manager').byHand(
      'Tasks read secrets from inside the data plane',
      `Where its subnets have no way to the internet, make an interface VPC endpoint for com.amazonaws.${region}.secretsmanager with private DNS, and let its policy and security group admit the tasks.`,
    ),
    step('private-image', 'Private data plane: the image of the sidecar').byHand(
      'An init container with docker.io/amazon/aws-secrets-manager-secret-sidecar:v0.1.4 runs in each task that asks for a secret',
      'Where nodes cannot pull from Docker Hub, mirror the image and ask Union to set the mirror.',
    ),
  ];
  if (keys.length === 0) return all;
  const keyPolicy = step('key-policy', 'Key policy of the KMS keys').byHand(
    `The file names ${keys.join(', ')}`,
    `Each key's policy must let IAM policies of the account count, or name ${roles}, for kms:Decrypt through ${viaSecretsManager({ partition: partitionOf(region), region })}.`,
  );
  return [...all, keyPolicy];
}
