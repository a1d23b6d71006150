import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { config, POLICY, REGION } from '../scenarios/world.ts';

export const OTHER_ROLE = 'acme-second-flyterole';
export const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';
const ADOPTED = 'ml/legacy';
const DELETED = 'ml/legacy-deleted';
const LAMBDA = `arn:aws:lambda:${REGION}:123456789012:function:rotate-token`;

/** One change of the file, or of AWS behind our back, that is planned and then applied. */
export interface Chapter {
  readonly name: string;
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: (aws: AwsSandbox) => void;
}

const A = { 'ml/a': { value: { env: 'A' }, description: 'A', tags: { team: 'ml' } } };
const CHANGED = {
  'ml/a': { value: { env: 'A' }, description: 'The letter A', kmsKeyId: 'alias/ml', maxAgeDays: 180 },
};
const SALT = { 'ml/salt': { value: { generate: {} } } };
const TOKEN = { 'ml/token': { value: 'manual' } };
const TURNING = { 'ml/token': { value: 'manual', rotation: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' } } };
const GRANT = { grants: ['shared/datadog'] };
const LOSSES = { removal: { secrets: 'delete', maxDeletions: 100, maxRevocations: 100, unlessReadWithinDays: 0 } };
const MANY = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [
    `ml/${'x'.repeat(200)}/${'y'.repeat(200)}${index}`,
    { value: { env: 'A' } },
  ]),
);
/** Secrets of the repository. */
export const ENV = { A: 'value of a', LEGACY: 'value of legacy' };

/** What an apply may come upon in the years of a file, one after another. */
export const LIFE: readonly Chapter[] = [
  { name: 'nothing is there yet', file: config({ secrets: { ...A, ...SALT, ...TOKEN }, ...GRANT }) },
  {
    name: 'value, description, tags and key change; a rotation begins',
    file: config({ secrets: { ...CHANGED, ...SALT, ...TURNING }, ...GRANT }),
    env: { A: 'another value of a' },
    before: (aws) => {
      aws.changeSecret('ml/token', (secret) => {
        secret.versions.push({ id: 'by-people', stages: ['AWSCURRENT'], createdAt: 0, secretString: 'theirs' });
      });
      // Old, and changed lately: only its versions say how old the value is.
      aws.changeSecret('ml/a', (secret) => Object.assign(secret, { createdAt: secret.createdAt - 400 * 86_400_000 }));
    },
  },
  {
    name: 'secrets leave the file, and a rotation ends',
    file: config({ secrets: { ...CHANGED, ...TOKEN }, ...LOSSES }),
  },
  { name: 'one of them comes back before its day', file: config({ secrets: { ...CHANGED, ...SALT, ...TOKEN } }) },
  {
    name: 'more than one policy can hold',
    file: config({ secrets: { ...CHANGED, ...SALT, ...TOKEN, ...MANY } }),
  },
  {
    name: 'less again, and a secret of nobody is adopted',
    file: config({
      secrets: { ...CHANGED, ...SALT, ...TOKEN, [ADOPTED]: { value: { env: 'LEGACY' }, adopt: true } },
      ...LOSSES,
    }),
    before: (aws) => aws.putSecret({ name: ADOPTED, value: 'what it was' }),
  },
  {
    name: 'another one is adopted that somebody deleted',
    file: config({
      secrets: {
        ...CHANGED,
        ...SALT,
        ...TOKEN,
        [ADOPTED]: { value: { env: 'LEGACY' }, adopt: true },
        [DELETED]: { value: { env: 'LEGACY' }, adopt: true },
      },
      ...LOSSES,
    }),
    before: (aws) =>
      aws.putSecret({ name: DELETED, value: 'what it was', deletion: { askedAt: Date.now(), endsAt: 4e12 } }),
  },
  {
    name: 'policies get tags of the file',
    file: config({ secrets: { ...CHANGED, ...TOKEN }, ...LOSSES, policy: { tags: { CostCenter: 'ml-123' } } }),
  },
  {
    name: 'the policy has five versions, has lost a tag and those of the file, and hangs on a role it is not for',
    file: config({ secrets: { ...CHANGED, ...TOKEN }, ...LOSSES }),
    before: (aws) => {
      const arn = aws.policy(POLICY)?.arn ?? '';
      aws.changeRole(OTHER_ROLE, (role) => void role.attached.push(arn));
      aws.changePolicy(POLICY, (policy) => {
        policy.tags = policy.tags.filter(({ Key }) => Key !== 'union-secrets:source');
        const document = policy.versions.at(-1)?.document ?? '';
        policy.versions = ['v11', 'v12', 'v13', 'v14', 'v15'].map((id) => ({ id, createdAt: 0, document }));
        policy.defaultVersionId = 'v15';
        policy.nextVersion = 16;
      });
    },
  },
  {
    name: 'the policy gets another name, and another role reads, one that is nearly full',
    file: config({
      secrets: { ...CHANGED, ...TOKEN },
      ...LOSSES,
      policy: { name: 'ml-platform-secrets' },
      roles: { default: OTHER_ROLE },
    }),
    before: (aws) => {
      const empty = { Version: '2012-10-17', Statement: [] };
      const arns = Array.from({ length: 10 }, (_, index) =>
        aws.createPolicy({ name: `theirs-${index}`, document: empty }),
      ).map(({ arn }) => arn);
      aws.changeRole(OTHER_ROLE, (role) => void role.attached.push(...arns));
    },
  },
  {
    name: 'the file owns nothing any more',
    file: config({
      secrets: {},
      ...LOSSES,
      policy: { name: 'ml-platform-secrets' },
      roles: { default: OTHER_ROLE },
    }),
  },
];
