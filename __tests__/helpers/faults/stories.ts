import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { config, OURS, REGION, ROLE } from '../scenarios/world.ts';

/** An account as it was, and a file that changes it. */
export interface Story {
  readonly name: string;
  /** Roles of the account. */
  readonly roles: readonly string[];
  /** What is there before anyone of us. */
  readonly seed?: (aws: AwsSandbox) => void;
  /** Applied without faults first; absent: the account is new. */
  readonly before?: { readonly file: string; readonly env: Readonly<Record<string, string>> };
  /** What people did in AWS between. */
  readonly meanwhile?: (aws: AwsSandbox) => void;
  /** The apply that is looked at. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Policies that may be someone else's by their names: to be denied a look at them is only worth a warning. */
  readonly strange?: RegExp;
  /** Steps that it must have, so that the story stays the one it is. */
  readonly steps: readonly RegExp[];
}

const FORMER = 'acme-ranking-former';
const RANKING = 'acme-ranking';
const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const OTHER_KEY_ID = 'ffffabcd-12ab-34cd-56ef-1234567890ab';
const LAMBDA = `arn:aws:lambda:${REGION}:123456789012:function:rotate`;
const ROTATION = { lambdaArn: LAMBDA, schedule: 'rate(30 days)' };
const REMOVAL = { secrets: 'delete', maxDeletions: 99, maxRevocations: 99, unlessReadWithinDays: 0 };
const value = { env: 'A' };
const A = { A: 'the value of a' };

/** Names so long that a dozen of them fill a policy. */
function longNames(count: number): Record<string, unknown> {
  const names = Array.from({ length: count }, (_, index) => `ml/${'n'.repeat(240)}/${'m'.repeat(220)}${10 + index}`);
  return Object.fromEntries(names.map((name) => [name, { value: 'manual' }]));
}

const shared = (aws: AwsSandbox) => {
  for (const name of ['shared/one', 'shared/two']) aws.putSecret({ name, value: `of others: ${name}` });
};

const created: Story = {
  name: 'everything is new',
  roles: [ROLE, RANKING],
  seed: shared,
  file: config({
    roles: { default: ROLE, ranking: RANKING },
    secrets: {
      'ml/a': { value, description: 'A', tags: { team: 'ml' }, roles: ['default', 'ranking'] },
      'ml/made': { value: { generate: { length: 40 } } },
      'ml/later': { value: 'manual', roles: ['ranking'] },
    },
    grants: ['shared/one'],
  }),
  env: A,
  steps: [/create secret ml\/later without/, /create policy/, /attach policy/],
};

const changed: Story = {
  name: 'every kind of change',
  roles: [ROLE, FORMER, RANKING],
  seed(aws) {
    shared(aws);
    aws.createKey({ keyId: KEY_ID, aliases: ['alias/ml'] });
    aws.createKey({ keyId: OTHER_KEY_ID, aliases: ['alias/other'] });
    aws.putSecret({ name: 'ml/adopted', value: 'what it was', description: 'of nobody' });
  },
  before: {
    env: A,
    file: config({
      roles: { default: ROLE, ranking: FORMER },
      secrets: {
        ...longNames(7),
        'ml/described': { value, description: 'before' },
        'ml/gone': { value },
        'ml/key': { value },
        'ml/made': { value: { generate: { length: 40 } } },
        'ml/moved': { value, roles: ['ranking'] },
        'ml/rekeyed': { value, kmsKeyId: 'alias/ml' },
        'ml/restored': { value },
        'ml/retained': { value, onRemoval: 'retain' },
        'ml/still': { value: 'manual', rotation: ROTATION },
        'ml/tagged': { value, tags: { team: 'ml', old: 'x' } },
        'ml/turned': { value: 'manual' },
        'ml/valued': { value: { env: 'B' } },
      },
      grants: ['shared/one'],
    }).replaceAll('env: B', 'env: A'),
  },
  meanwhile(aws) {
    const version = { id: 'made-by-people-0000000000000000000', stages: ['AWSCURRENT'], createdAt: 1 };
    for (const name of ['ml/turned', 'ml/still'])
      aws.changeSecret(name, ({ versions }) => void versions.push({ ...version, secretString: 'of people' }));
    aws.changeSecret('ml/still', (secret) => {
      secret.rotation = { enabled: true, lambdaArn: LAMBDA, rules: { ScheduleExpression: ROTATION.schedule } };
    });
    aws.changeSecret('ml/restored', (secret) => {
      secret.deletion = { askedAt: aws.now(), endsAt: aws.now() + 7 * 86_400_000 };
    });
  },
  file: config({
    roles: { default: ROLE, ranking: RANKING },
    removal: REMOVAL,
    secrets: {
      ...longNames(10),
      'ml/adopted': { value, adopt: true },
      'ml/created': { value, roles: ['default', 'ranking'] },
      'ml/described': { value, description: 'after' },
      'ml/key': { value, kmsKeyId: 'alias/ml' },
      'ml/made': { value: { generate: { length: 40, generation: 2 } } },
      'ml/moved': { value },
      'ml/rekeyed': { value, kmsKeyId: 'alias/other' },
      'ml/restored': { value },
      'ml/still': { value: 'manual' },
      'ml/tagged': { value, tags: { team: 'data', new: 'y' } },
      'ml/turned': { value: 'manual', rotation: ROTATION },
      'ml/valued': { value: { env: 'B' } },
    },
    grants: ['shared/two'],
  }),
  env: { ...A, B: 'the new value of b' },
  steps: [
    ...[
      /create secret ml\/created$/,
      /set the description/,
      /set the tags of ml\/tagged/,
      /set the value of ml\/valued/,
    ],
    ...[/adopt secret/, /restore secret/, /configure the rotation/, /cancel the rotation/],
    ...[/set the KMS key of ml\/key/, /set the KMS key of ml\/rekeyed/],
    ...[/generate the value/, /schedule the deletion of ml\/gone/, /update policy/, /create policy \S+-2$/],
    ...[/detach policy \S+ from role acme-ranking-former/, /set the tags of policy/],
  ],
};

const renamed: Story = {
  name: 'the policies get other names, and fewer parts',
  roles: [ROLE, RANKING],
  seed: shared,
  before: {
    env: A,
    file: config({
      roles: { default: ROLE, ranking: RANKING },
      secrets: { ...longNames(13), 'ml/a': { value, roles: ['default', 'ranking'] } },
    }),
  },
  file: config({
    roles: { default: ROLE, ranking: RANKING },
    policy: { name: 'ml-secrets' },
    removal: { ...REMOVAL, secrets: 'retain' },
    secrets: { ...longNames(1), 'ml/a': { value, roles: ['default', 'ranking'] } },
    grants: ['shared/one'],
  }),
  env: A,
  strange: /^ml-platform@production@/,
  steps: [/create policy ml-secrets/, /attach policy/, /detach policy \S+-2 /, /delete policy \S+-2$/, /delete policy/],
};

const byTags: Story = {
  name: 'access by name becomes access by tags',
  roles: [ROLE],
  seed: shared,
  before: { env: A, file: config({ secrets: { ...longNames(13), 'ml/a': { value } }, grants: ['shared/one'] }) },
  meanwhile(aws) {
    // As someone left it: an old version for each that there can be.
    const [policy] = aws.policies();
    aws.changePolicy(policy?.arn ?? '', ({ versions, ...rest }) => {
      const document = versions.at(-1)?.document ?? '{}';
      versions.unshift(...[101, 102, 103, 104].map((id) => ({ id: `v${id}`, createdAt: 0, document })));
      void rest;
    });
    aws.putSecret({ name: 'ml/of-another-stack', value: 'x', tags: { ...OURS, 'union-secrets:stack': 'search' } });
  },
  file: config({
    policy: { match: 'tags' },
    removal: REMOVAL,
    secrets: { ...longNames(12), 'ml/a': { value }, 'ml/b': { value } },
    grants: ['shared/one'],
  }),
  env: A,
  steps: [/update policy/, /delete policy \S+-2$/, /schedule the deletion/, /create secret ml\/b/],
};

export const STORIES: readonly Story[] = [created, changed, renamed, byTags];
