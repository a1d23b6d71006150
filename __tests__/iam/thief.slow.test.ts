import * as iam from '@aws-sdk/client-iam';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import fc from 'fast-check';
import { iamOperations } from '../../sandbox/aws/iam/operations.ts';
import type { CallerSeed } from '../../sandbox/aws/options.ts';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { secretsManagerOperations } from '../../sandbox/aws/secrets-manager/operations.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import { policyOf } from '../helpers/iam/policies.ts';
import { clients } from '../helpers/sandbox/aws/clients.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

/**
 * Somebody with the credentials of a role of stack `ml`, and without our program, in an account that it shares with others: any
 * calls that the sandbox knows, on anything, one after another.
 */
const TAG = 'union-secrets:stack';
const IAM = `arn:aws:iam::${ACCOUNT}`;
const FOREIGN_VALUE = 'a value of somebody else';
const ALLOW = { Effect: 'Allow', Resource: '*' } as const;
const EVERYTHING = { Version: '2012-10-17', Statement: [{ ...ALLOW, Action: '*' }] };
const READS = { Version: '2012-10-17', Statement: [{ ...ALLOW, Action: 'secretsmanager:Get*' }] };

const filled = {
  STACK: 'ml',
  ROTATION_FUNCTION: 'rotate-token',
  ADOPTED_PREFIX: 'legacy/',
  OLD_POLICY: 'ml-production-default',
};
const documents = (...files: string[]) => files.map((file) => policyOf(`${file}.json`, filled));
const APPLY = documents(
  ...['apply-role', 'apply-role-rotation', 'apply-role-adopt', 'apply-role-move', 'read-values', 'read-values-adopt'],
);
const PLAN = documents('plan-role', 'read-values');
/** Of whoever holds the Flyte role, whatever the policies on it say. */
const BOUNDARY = policyOf('flyte-role-boundary.json', filled);

function settle(aws: AwsSandbox): void {
  const value = FOREIGN_VALUE;
  aws.putSecret({ name: 'ml/a', value: 'of ml', tags: { [TAG]: 'ml', team: 'ml' } });
  aws.putSecret({ name: 'ml/b', value, tags: { [TAG]: 'ml-platform', team: 'platform' } });
  aws.putSecret({ name: 'ml/c', value });
  aws.putSecret({ name: 'ml/d', value, tags: { [TAG]: 'ml-platform' }, deletion: { askedAt: 0, endsAt: 4e12 } });
  aws.putSecret({ name: 'u__org', value, tags: { [TAG]: 'ml' } });
  const boundary = aws.createPolicy({ name: 'flyte-boundary', document: BOUNDARY });
  const theirs = (name: string, path: string) =>
    aws.createPolicy({ name, path, document: READS, olderVersions: [EVERYTHING], tags: { [TAG]: 'ml-platform' } }).arn;
  const of = [
    theirs('ml-platform@production@default', '/union-secrets/ml-platform/'),
    theirs('ml-platform-production-default', '/'),
  ];
  aws.createPolicy({
    name: 'ml@production@default',
    path: '/union-secrets/ml/',
    document: READS,
    tags: { [TAG]: 'ml' },
  });
  aws.createRole({ name: ROLE, attached: of, permissionsBoundary: boundary.arn });
  aws.createRole({ name: 'admin', inline: { all: EVERYTHING } });
}

const SECRETS = ['ml/a', 'ml/b', 'ml/c', 'ml/d', 'ml/new', 'u__org', 'u__new', 'legacy/new', 'new'];
const POLICIES = [
  ...['union-secrets/ml/ml@production@default', 'union-secrets/ml/new', 'ml-platform-production-default'],
  ...['union-secrets/ml-platform/ml-platform@production@default', 'flyte-boundary', 'new'],
];
const tags = fc.constantFrom(
  ...[{ [TAG]: 'ml' }, { [TAG]: 'ml-platform' }, { team: 'ml' }, { 'Union-Secrets:Stack': 'ml' }, {}].map((one) =>
    Object.entries(one).map(([Key, Value]) => ({ Key, Value })),
  ),
);
const text = (...all: (string | undefined)[]) => fc.constantFrom(...all);
const policyArn = text(
  ...POLICIES.map((path) => `${IAM}:policy/${path}`),
  'arn:aws:iam::aws:policy/AdministratorAccess',
);
/** Every parameter that an operation may have: the SDK sends those that it knows. */
const input = fc.record({
  SecretId: text(...SECRETS),
  SecretIdList: fc.subarray(SECRETS, { minLength: 1 }),
  Name: text(...SECRETS),
  SecretString: text('stolen', undefined),
  Description: text('stolen', undefined),
  VersionStage: text('AWSCURRENT', undefined),
  ForceDeleteWithoutRecovery: fc.constantFrom(true, undefined),
  RotationLambdaARN: text(
    ...['rotate-token', 'eve'].map((name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`),
  ),
  RotateImmediately: fc.boolean(),
  ResourcePolicy: fc.constant(JSON.stringify(EVERYTHING)),
  Tags: tags,
  TagKeys: fc.subarray([TAG, 'team', 'union-secrets:source', 'Union-Secrets:Stack'], { minLength: 1, maxLength: 1 }),
  PolicyArn: policyArn,
  PolicyName: text('new', 'ml@production@default', 'flyte-boundary'),
  Path: text('/', '/union-secrets/ml/', '/union-secrets/ml-platform/', undefined),
  PolicyDocument: fc.constant(JSON.stringify(EVERYTHING)),
  SetAsDefault: fc.boolean(),
  VersionId: text('v1', 'v2'),
  RoleName: text(ROLE, 'admin', 'new'),
  AssumeRolePolicyDocument: fc.constant(JSON.stringify(EVERYTHING)),
  PolicySourceArn: text(`${IAM}:role/${ROLE}`, `${IAM}:role/admin`),
  ActionNames: fc.constant(['secretsmanager:GetSecretValue']),
});
type Clients = ReturnType<typeof clients>;
type Send = (command: never) => Promise<unknown>;
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;
interface Command {
  readonly name: string;
  readonly send: (thief: Clients, wanted: Input) => Promise<unknown>;
}
/** The SDK's commands for what the sandbox knows. */
function commandsOf(sdk: object, operations: object, client: keyof Clients): Command[] {
  const made = new Map<string, new (wanted: Input) => never>(Object.entries(sdk));
  return Object.keys(operations).flatMap((name): Command[] => {
    const Make = made.get(`${name}Command`);
    return Make === undefined
      ? []
      : [{ name, send: (thief, wanted) => (thief[client].send as Send).call(thief[client], new Make(wanted)) }];
  });
}
const call = fc.record({
  command: fc.oneof(
    fc.constantFrom(...commandsOf(secretsManager, secretsManagerOperations, 'secrets')),
    fc.constantFrom(...commandsOf(iam, iamOperations, 'iam')),
  ),
  input,
});

const ownerOf = (one: { readonly tags: readonly { Key: string; Value: string }[] }) =>
  one.tags.find(({ Key }) => Key === TAG)?.Value;
const namesOf = (aws: AwsSandbox) => aws.secrets().flatMap((secret) => (ownerOf(secret) === 'ml' ? [secret.name] : []));
/** What is not of stack `ml`. Union's secrets are nobody's, whatever their tags say. */
function ofOthers(aws: AwsSandbox) {
  const isOwn = (path: string) => path.startsWith('/union-secrets/ml/');
  return {
    secrets: aws.secrets().filter((secret) => ownerOf(secret) !== 'ml' || secret.name.startsWith('u__')),
    policies: aws.policies().filter(({ path }) => !isOwn(path)),
    roles: aws.roles().map(({ attached, ...role }) => ({
      ...role,
      attached: attached.filter((arn) => !arn.includes(':policy/union-secrets/ml/')),
    })),
  };
}

const running: AwsSandbox[] = [];
afterAll(async () => void (await Promise.all(running.map((aws) => aws.close()))));

describe.each<[string, CallerSeed, number]>([
  ['apply', { policies: APPLY }, 60],
  ['plan', { policies: PLAN }, 30],
  ['Flyte', { policies: [EVERYTHING], permissionsBoundary: BOUNDARY }, 3],
])('the %s role in the hands of a thief', (kind, seeded, least) => {
  test.each([1, 2, 3])('changes nothing of others, and reads no value of theirs: attempts by seed %d', async (seed) => {
    const aws = await startAws();
    running.push(aws);
    settle(aws);
    const before = ofOthers(aws);
    const own = namesOf(aws);
    const thief = clients(aws, aws.addCaller(seeded));
    let done = 0;
    for (const { command, input: wanted } of fc.sample(call, { numRuns: 400, seed })) {
      const said = `${command.name} ${JSON.stringify(wanted)}`;
      const answer = await command.send(thief, wanted).catch(() => undefined);
      if (answer === undefined) continue;
      done += 1;
      expect([said, ofOthers(aws)]).toEqual([said, before]);
      expect(JSON.stringify([said, answer])).not.toContain(FOREIGN_VALUE);
    }
    // It is no proof if everything fails.
    expect(done).toBeGreaterThan(least);
    // What was the stack's still is, and what was made is under its prefixes.
    expect(namesOf(aws)).toEqual(kind !== 'apply' ? own : expect.arrayContaining(own));
    expect(namesOf(aws).filter((name) => !/^(ml|legacy)\//.test(name))).toEqual(['u__org']);
    // Whatever its policies say now, the Flyte role reads no more than its boundary lets it.
    for (const name of ['ml/b', 'ml/c', 'u__org']) expect(aws.readAs(ROLE, name).allowed).toBe(false);
  });
});
