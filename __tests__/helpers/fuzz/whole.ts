import { startAws } from '../../../sandbox/aws/start.ts';
import { startGitHub } from '../../../sandbox/github/start.ts';
import { runInside } from '../faults/inside.ts';
import { config, OURS, ROLE } from '../scenarios/world.ts';
import { startProxy } from './proxy.ts';
import { Random } from './random.ts';
import { spoil } from './spoil.ts';

const FILE = config({
  secrets: {
    'ml/a': { value: { env: 'A' }, description: 'A', tags: { team: 'ml' } },
    'ml/b': { value: { generate: {} } },
    'ml/c': {
      value: 'manual',
      rotation: { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:r', schedule: 'rate(30 days)' },
    },
  },
  grants: ['shared/one'],
  removal: { secrets: 'delete', unlessReadWithinDays: 0 },
});
const VALUE = 'Fuzz-Canary-0815-of-a-value';
const LONGEST_MS = 30_000;

/** A whole run of the action, of whose many answers a few are spoiled. */
export interface WholeBench {
  play(seed: number): Promise<string[]>;
  close(): Promise<void>;
}

/** Expects that time runs quickly. */
export async function startWholeBench(): Promise<WholeBench> {
  const [aws, github] = await Promise.all([startAws({ seed: 'whole' }), startGitHub()]);
  aws.createRole({ name: ROLE });
  for (const name of ['ml/a', 'ml/c', 'ml/gone']) aws.putSecret({ name, value: `${VALUE} of old`, tags: OURS });
  aws.putSecret({ name: 'shared/one', value: 'theirs' });
  const restore = aws.save();
  const repository = github.createRepository({ name: 'acme/ml', files: {} });
  repository.commit({ branch: 'change', files: { 'union-secrets.yaml': FILE, 'jobs.py': 'import flytekit\n' } });
  const number = repository.openPullRequest({ head: 'change' });
  const planned = repository.events.pullRequest(number);
  const applied = repository.events.push(repository.merge(number));
  const proxy = await startProxy(({ headers, url = '' }) => {
    if (headers['x-amz-target']) return aws.secretsManagerUrl;
    return url === '/' ? aws.iamUrl : github.apiUrl;
  });
  const spoiledGitHub = { ...github, apiUrl: proxy.url };
  const endpoints = { AWS_ENDPOINT_URL_SECRETS_MANAGER: proxy.url, AWS_ENDPOINT_URL_IAM: proxy.url };
  const environment = { ...aws.environment(), ...endpoints, AWS_MAX_ATTEMPTS: '2' };
  return {
    async play(seed) {
      const random = new Random(seed);
      restore();
      repository.data.comments.length = 0;
      const share = random.pick([0.02, 0.1, 0.4]);
      proxy.spoil = (answer) => (random.next() < share ? spoil(answer, random) : answer);
      const key = random.next() < 0.5 ? { 'fingerprint-key': 'a fingerprint key of more than 32 characters' } : {};
      const started = performance.now();
      const run = await runInside(
        { aws, github: spoiledGitHub },
        {
          event: random.next() < 0.4 ? planned : applied,
          repository,
          with: { ...key, 'read-values': 'true' },
          env: { A: `${VALUE} of new` },
          aws: environment,
        },
      );
      const said = `${run.log}\n${run.summary}\n${JSON.stringify(run.annotations)}`;
      const milliseconds = performance.now() - started;
      return [
        ...(/\n\s+at .+:\d+:\d+/.test(said) ? [`a stack trace: ${said.slice(-500)}`] : []),
        ...(/.*report it (with this message|as a bug)/.exec(said)?.slice(0, 1) ?? []),
        ...(/^.*(failed: [^\n]*Cannot |is not a function|undefined \(reading)/m.exec(said)?.slice(0, 1) ?? []),
        ...(said.includes(VALUE) ? ['a value'] : []),
        ...(run.exitCode === 1 && !/error|FAILED/.test(said) ? ['it fails and does not say why'] : []),
        ...(milliseconds > LONGEST_MS ? [`it took ${Math.round(milliseconds)} ms`] : []),
      ];
    },
    close: async () => {
      await Promise.all([proxy.close(), aws.close(), github.close()]);
    },
  };
}
