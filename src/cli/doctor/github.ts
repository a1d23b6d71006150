import { createFetch } from '../../github/fetch.ts';
import { type Check, check } from './check.ts';

const TITLE = 'GitHub permissions';
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
): Promise<Check[]> {
  const token = env.GITHUB_TOKEN;
  if (!token)
    return [
      check(
        'github',
        TITLE,
        'skipped',
        'GITHUB_TOKEN is not set',
        'Set it to have this checked: `GITHUB_TOKEN=$(gh auth token)`.',
      ),
    ];
  if (repository === null) return [check('github', TITLE, 'skipped', 'Which repository this is is not known')];
  const base = `${(env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`;
  const fetch = createFetch(env);
  const statuses: { permission: string; status: number }[] = [];
  try {
    for (const { permission, path } of READS) {
      const { status } = await fetch(base + path, {
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/vnd.github+json',
          'user-agent': 'union-secrets',
        },
        signal: AbortSignal.timeout(WAIT_MS),
      });
      if (status === 401)
        return [
          check(
            'github',
            TITLE,
            'broken',
            'GitHub does not know the token in GITHUB_TOKEN',
            'Set a token that is valid.',
          ),
        ];
      statuses.push({ permission, status });
    }
  } catch {
    // What is said of a connection can quote the address.
    const fix = 'Check the network, and GITHUB_API_URL if it is set.';
    return [check('github', TITLE, 'warning', 'GitHub cannot be reached', fix)];
  }
  const denied = statuses.filter(({ status }) => status === 403 || status === 404).map(({ permission }) => permission);
  if (denied.length > 0)
    return [
      check(
        'github',
        TITLE,
        'broken',
        `${repository}: the token lacks ${denied.join(', ')}`,
        `Give the job "permissions:" ${denied.join(', ')}.`,
      ),
    ];
  const odd = statuses.find(({ status }) => status >= 400);
  if (odd) return [check('github', TITLE, 'warning', `GitHub answered ${odd.status}`, 'Try again later.')];
  return [
    check(
      'github',
      TITLE,
      'ok',
      `${repository}: contents, pull requests and checks can be read; writing is tried by the first run`,
    ),
  ];
}
