import { startAws } from '../../../sandbox/aws/start.ts';
import { type Aws, connectAws } from '../../../src/aws/connect.ts';
import { CloudError } from '../../../src/domain/cloud.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { OURS, ROLE } from '../scenarios/world.ts';
import { type SpoilingProxy, startProxy } from './proxy.ts';
import { Random } from './random.ts';
import { spoil } from './spoil.ts';

const VALUE = 'Fuzz-Canary-4711-of-a-value';
const PLACE = { stack: OURS['union-secrets:stack'], dataPlane: OURS['union-secrets:data-plane'] };
const READ = 'secretsmanager:GetSecretValue' as const;
const LAMBDA = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';
/** Of any one call, waits not counted. */
const LONGEST_MS = 10_000;

/** The adapters of AWS, and services whose answers are spoiled. */
export interface AwsBench {
  /** One call whose answers are spoiled. @returns what is not as promised. */
  play(seed: number): Promise<string[]>;
  close(): Promise<void>;
}

export async function startAwsBench(): Promise<AwsBench> {
  const sandbox = await startAws({ seed: 'fuzz' });
  sandbox.createRole({ name: ROLE });
  const { arn } = sandbox.putSecret({ name: 'ml/a', value: VALUE, description: 'A', tags: OURS });
  const deleted = sandbox.putSecret({ name: 'ml/b', value: VALUE, tags: OURS });
  const document = { Version: '2012-10-17', Statement: [] };
  const policy = sandbox.createPolicy({ name: 'ml-platform@production@default', document, tags: OURS });
  sandbox.changeRole(ROLE, ({ attached }) => void attached.push(policy.arn));
  const restore = sandbox.save();
  const proxy = await startProxy(({ headers }) =>
    headers['x-amz-target'] ? sandbox.secretsManagerUrl : sandbox.iamUrl,
  );
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, sandbox.environment(), {
    AWS_ENDPOINT_URL_SECRETS_MANAGER: proxy.url,
    AWS_ENDPOINT_URL_IAM: proxy.url,
    AWS_MAX_ATTEMPTS: '1',
  });
  let time = 0;
  const wait = async (milliseconds: number) => {
    time += milliseconds;
  };
  const clock = { now: () => time, wait };
  const aws = connectAws({ region: sandbox.region, maxConcurrency: 4 }, clock);
  const known = { secret: arn, deleted: deleted.arn, policy: policy.arn, role: sandbox.role(ROLE)?.arn ?? '' };
  return {
    async play(seed) {
      restore();
      return play(aws, proxy, known, seed);
    },
    close: async () => {
      aws.close();
      await Promise.all([proxy.close(), sandbox.close()]);
    },
  };
}

interface Known {
  readonly secret: string;
  readonly deleted: string;
  readonly policy: string;
  readonly role: string;
}

function callsOf({ secrets, access }: Aws, of: Known): (() => Promise<unknown>)[] {
  const value = new SecretValue(`${VALUE} the other`);
  const versionId = `us0-${'0'.repeat(40)}`;
  const fresh = { name: 'ml/new', description: 'x', tags: OURS, kmsKeyId: null, initial: { value, versionId } };
  const made = { name: 'made', path: '/', arn: of.policy.replace(/[^/]+$/, 'made'), document: '{}', tags: OURS };
  const document = '{"Version":"2012-10-17","Statement":[]}';
  return [
    () => secrets.describe('ml/a'),
    () => secrets.describe('ml/none'),
    () => secrets.listOwned(PLACE),
    () => secrets.readValues([of.secret]),
    () => secrets.create(fresh),
    () => secrets.putValue(of.secret, value, versionId),
    () => secrets.setDescription(of.secret, 'y'),
    () => secrets.restore(of.deleted),
    () => secrets.scheduleDeletion(of.secret, 7),
    () => secrets.setRotation(of.secret, { lambdaArn: LAMBDA, schedule: 'rate(30 days)' }),
    () => secrets.tag(of.secret, { team: 'ml' }),
    () => secrets.untag(of.secret, ['team']),
    () => access.role(ROLE),
    () => access.attachedPolicies(ROLE),
    () => access.attachedPoliciesQuota(),
    () => access.localPolicies(),
    () => access.attachmentsOf(of.policy),
    () => access.policy(of.policy),
    () => access.simulateAccess(of.role, { action: READ, arns: [of.secret], context: {} }),
    () => access.createPolicy({ ...made, document }),
    () => access.updatePolicy(of.policy, document),
    () => access.tagPolicy(of.policy, { team: 'ml' }),
    () => access.attach(ROLE, of.policy),
    () => access.detach(ROLE, of.policy),
    () => access.deletePolicy(of.policy),
  ];
}

async function play(aws: Aws, proxy: SpoilingProxy, known: Known, seed: number): Promise<string[]> {
  const random = new Random(seed);
  const call = random.pick(callsOf(aws, known));
  // Of a call that makes several requests, some are answered well.
  const share = random.pick([0.3, 0.7, 1]);
  proxy.spoil = (answer) => (random.next() < share ? spoil(answer, random) : answer);
  const started = performance.now();
  const complaints: string[] = [];
  try {
    await call();
  } catch (error) {
    complaints.push(...judge(error));
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > LONGEST_MS) complaints.push(`it took ${Math.round(milliseconds)} ms`);
  return complaints.map((one) => `${String(call)}: ${one}`);
}

function judge(error: unknown): string[] {
  if (!(error instanceof CloudError)) return [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
  const text = `${error.message} ${error.fix}`;
  return [
    ...(error.fix === '' ? ['no fix'] : []),
    ...(text.length > 3_000 ? [`${text.length} characters`] : []),
    ...(/\n/.test(text) ? [`several lines: ${text}`] : []),
    ...(text.includes(VALUE.slice(0, 11)) ? [`a value: ${text}`] : []),
  ];
}
