import { isDeepStrictEqual } from 'node:util';
import type { PolicyStatement } from '../../sandbox/aws/evaluate.ts';
import { allows as allowsInSandbox, listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { allows, type Context } from '../helpers/policy/iam.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

/** What someone with a role of stack `ml` may try. Each request is whole, as AWS would see it. */
type Attempt = [what: string, action: string, resource: string, context?: Context];

const IAM = `arn:aws:iam::${ACCOUNT}`;
const EVE = '210987654321';
const FUNCTION = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:`;
const KEYS = `arn:aws:kms:${REGION}:${ACCOUNT}:key/`;
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';
const TAG = 'union-secrets:stack';

const FILLED = {
  STACK: 'ml',
  KEY_ID: KEY,
  ROTATION_FUNCTION: 'rotate-token',
  OLD_POLICY: 'ml-production-default',
  ADOPTED_PREFIX: 'legacy/',
  OWN_ROLE: 'union-secrets',
};
const documents = (...files: string[]) => files.map((file) => policyOf(`${file}.json`, FILLED));
const MORE = ['kms', 'rotation', 'adopt', 'move'].map((name) => `apply-role-${name}`);

const secret = (name: string) => `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${name}-AbCdEf`;
const of = (owner: string): Context => ({ [`aws:ResourceTag/${TAG}`]: owner });
const on = (name: string, owner?: string): Context => ({
  'secretsmanager:SecretId': secret(name),
  ...(owner === undefined ? {} : of(owner)),
});
const asks = (tags: Readonly<Record<string, string>>): Context => ({
  ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  'aws:TagKeys': Object.keys(tags),
});
const removes = (...keys: string[]): Context => ({ 'aws:TagKeys': keys });
const claim = asks({ [TAG]: 'ml' });
const onSecret = (what: string, operation: string, name: string, context: Context): Attempt => [
  what,
  `secretsmanager:${operation}`,
  secret(name),
  context,
];
const ours = on('ml/a', 'ml');
const theirs = on('ml/b', 'ml-platform');

const TAGS: readonly Attempt[] = [
  onSecret('become the owner by tag', 'TagResource', 'ml/b', { ...theirs, ...claim }),
  onSecret('... in another case', 'TagResource', 'ml/b', { ...theirs, ...asks({ 'Union-Secrets:Stack': 'ml' }) }),
  onSecret('... with another tag beside', 'TagResource', 'ml/b', { ...theirs, ...asks({ [TAG]: 'ml', team: 'x' }) }),
  onSecret('... of nobody', 'TagResource', 'ml/c', { ...on('ml/c'), ...claim }),
  onSecret('... of nobody, by its name', 'TagResource', 'ml/c', { 'secretsmanager:SecretId': 'ml/c', ...claim }),
  onSecret('... of an empty owner', 'TagResource', 'ml/c', { ...on('ml/c', ''), ...claim }),
  // Should AWS send no SecretId: then SECRET_PREFIX is the bound.
  onSecret('... without SecretId', 'TagResource', 'ml/b', { ...of('ml-platform'), ...claim }),
  onSecret('... of nobody, outside of SECRET_PREFIX, without SecretId', 'TagResource', 'other/c', claim),
  onSecret("... of Union's, without SecretId", 'TagResource', 'u__org', claim),
  onSecret("adopt another stack's", 'TagResource', 'legacy/b', { ...on('legacy/b', 'ml-platform'), ...claim }),
  onSecret('... and restore it', 'RestoreSecret', 'legacy/b', on('legacy/b', 'ml-platform')),
  onSecret('adopt for another stack', 'TagResource', 'legacy/c', {
    ...on('legacy/c'),
    ...asks({ [TAG]: 'ml-platform' }),
  }),
  onSecret("tag another stack's otherwise", 'TagResource', 'ml/b', { ...theirs, ...asks({ team: 'x' }) }),
  onSecret("untag another stack's", 'UntagResource', 'ml/b', { ...theirs, ...removes('team') }),
  onSecret('give it to another stack', 'TagResource', 'ml/a', { ...ours, ...asks({ [TAG]: 'ml-platform' }) }),
  ...['stack', 'data-plane', 'source', 'repository-id'].map((name) =>
    onSecret(`remove ${name}`, 'UntagResource', 'ml/a', { ...ours, ...removes('team', `union-secrets:${name}`) }),
  ),
  onSecret('remove stack in another case', 'UntagResource', 'ml/a', { ...ours, ...removes('Union-Secrets:Stack') }),
];

const NOT_THEIRS: readonly Attempt[] = [
  ...['GetSecretValue', 'PutSecretValue', 'UpdateSecret', 'UpdateSecretVersionStage', 'DeleteSecret', 'RestoreSecret'],
  ...['RotateSecret', 'CancelRotateSecret', 'PutResourcePolicy', 'DeleteResourcePolicy', 'ReplicateSecretToRegions'],
  ...['RemoveRegionsFromReplication', 'StopReplicationToReplica'],
].flatMap((operation): Attempt[] => {
  const rotation = { 'secretsmanager:RotationLambdaARN': `${FUNCTION}rotate-token` };
  const attempt = (what: string, name: string, context: Context) =>
    onSecret(`${operation} on ${what}`, operation, name, { ...context, ...(/^Rot/.test(operation) ? rotation : {}) });
  const [, action, arn, context = {}] = attempt('', 'ml/a', ours);
  return [
    attempt("another stack's", 'ml/b', theirs),
    attempt("another stack's, of the same name in another case", 'ml/b', on('ml/b', 'ML')),
    attempt("nobody's", 'ml/c', on('ml/c')),
    attempt("Union's, tagged", 'u__org', on('u__org', 'ml')),
    [`${operation} in another region`, action, arn.replace(REGION, 'eu-west-1'), context],
    [`${operation} in another account`, action, arn.replace(ACCOUNT, EVE), context],
  ];
});

const OUT: readonly Attempt[] = [
  onSecret(
    "read another stack's under the prefix of adoption",
    'GetSecretValue',
    'legacy/b',
    on('legacy/b', 'ml-platform'),
  ),
  [
    'look at secrets of another region',
    'secretsmanager:DescribeSecret',
    secret('ml/a').replace(REGION, 'eu-west-1'),
    ours,
  ],
  ['look at a key of another account', 'kms:DescribeKey', `${KEYS}${KEY}`.replace(ACCOUNT, EVE)],
  onSecret('hand a value over by a resource policy', 'PutResourcePolicy', 'ml/a', ours),
  onSecret('hand a value over by a replica', 'ReplicateSecretToRegions', 'ml/a', {
    ...ours,
    'secretsmanager:AddReplicaRegions': ['eu-west-1'],
  }),
  onSecret('overwrite the secret of another region by a replica of a new one', 'CreateSecret', 'ml/new', {
    ...claim,
    'secretsmanager:AddReplicaRegions': ['eu-west-1'],
    'secretsmanager:ForceOverwriteReplicaSecret': 'true',
  }),
  onSecret('make one with the tag in another case', 'CreateSecret', 'ml/new', asks({ 'Union-Secrets:Stack': 'ml' })),
  onSecret('make one for another stack', 'CreateSecret', 'ml/new', asks({ [TAG]: 'ml-platform' })),
  onSecret('make one of nobody', 'CreateSecret', 'ml/new', {}),
  onSecret("make one in Union's names", 'CreateSecret', 'u__new', claim),
  onSecret('bring an old value back by its stage', 'UpdateSecretVersionStage', 'ml/a', ours),
  onSecret('delete for good', 'DeleteSecret', 'ml/a', { ...ours, 'secretsmanager:ForceDeleteWithoutRecovery': 'true' }),
  ...[`${FUNCTION}eve`, `${FUNCTION}rotate-token-eve`, `${FUNCTION}rotate-token`.replace(ACCOUNT, EVE)].map((arn) =>
    onSecret(`rotate by ${arn}`, 'RotateSecret', 'ml/a', { ...ours, 'secretsmanager:RotationLambdaARN': arn }),
  ),
  onSecret('rotate at once', 'RotateSecret', 'ml/a', { ...ours, 'secretsmanager:RotateImmediately': 'true' }),
  onSecret('rotate through a role', 'RotateSecret', 'ml/a', {
    ...ours,
    'secretsmanager:ExternalSecretRotationRoleArn': `${IAM}:role/${ROLE}`,
  }),
  ['call a function', 'lambda:InvokeFunction', `${FUNCTION}eve`],
  ['use the key without Secrets Manager', 'kms:Decrypt', `${KEYS}${KEY}`],
  ...(
    [
      ['the key through another service', `${KEYS}${KEY}`, `s3.${REGION}.amazonaws.com`],
      ['the key through another region', `${KEYS}${KEY}`, 'secretsmanager.eu-west-1.amazonaws.com'],
      ['another key', `${KEYS}eve`, `secretsmanager.${REGION}.amazonaws.com`],
      ['a key of another account', `${KEYS}${KEY}`.replace(ACCOUNT, EVE), `secretsmanager.${REGION}.amazonaws.com`],
    ] as const
  ).map(([what, arn, via]): Attempt => [`use ${what}`, 'kms:GenerateDataKey', arn, { 'kms:ViaService': via }]),
];

const policy = (path: string) => `${IAM}:policy/${path}`;
const role = (name: string) => `${IAM}:role/${name}`;
const OWN = policy('union-secrets/ml/ml@production@default');
const OLD = policy(FILLED.OLD_POLICY);
const THEIRS = policy('union-secrets/ml-platform/ml-platform@production@default');
const AWS_OWN = 'arn:aws:iam::aws:policy/AdministratorAccess';

const POLICIES: readonly Attempt[] = [
  ...['CreatePolicyVersion', 'SetDefaultPolicyVersion', 'DeletePolicyVersion', 'DeletePolicy', 'TagPolicy'],
  'UntagPolicy',
].flatMap((operation): Attempt[] =>
  (
    [
      ["another stack's", THEIRS, of('ml-platform')],
      ["another's in the stack's folder", policy('union-secrets/ml/x'), of('ml-platform')],
      ["one with the stack's tag elsewhere", policy('union-secrets/ml-platform/x'), of('ml')],
      ['the folder in another case', policy('union-secrets/ML/x'), of('ML')],
      ['a path that goes up', policy('union-secrets/../union-secrets/ml/x'), of('ml')],
      ['the boundary', policy('flyte-boundary'), {}],
      ["the vendor's", policy('userflyterole'), {}],
      ["another stack's old name", policy('ml-platform-production-default'), of('ml-platform')],
      ["AWS's", AWS_OWN, {}],
    ] as const
  ).map(([what, arn, tags]): Attempt => [`${operation} on ${what}`, `iam:${operation}`, arn, { ...tags, ...claim }]),
);

const ROLES: readonly Attempt[] = [
  ['take the tag from its own policy', 'iam:UntagPolicy', OWN, { ...of('ml'), ...removes(TAG) }],
  ['make one without the tag', 'iam:CreatePolicy', OWN],
  ['make one for another stack', 'iam:CreatePolicy', OWN, asks({ [TAG]: 'ml-platform' })],
  ['give its own to another stack', 'iam:TagPolicy', OWN, { ...of('ml'), ...asks({ [TAG]: 'ml-platform' }) }],
  ["delete another stack's of its old name", 'iam:DeletePolicy', OLD, of('ml-platform')],
  ['detach its old one from another role', 'iam:DetachRolePolicy', role('admin'), { 'iam:PolicyARN': OLD }],
  ['read a policy of another account', 'iam:GetPolicyVersion', OWN.replace(ACCOUNT, EVE)],
  ["see who holds another stack's", 'iam:ListEntitiesForPolicy', THEIRS],
  ['read another role', 'iam:GetRole', role('admin')],
  ['make one with the tag in another case', 'iam:CreatePolicy', OWN, asks({ 'Union-Secrets:Stack': 'ml' })],
  ['make an old version the default', 'iam:SetDefaultPolicyVersion', OWN, of('ml')],
  ...['AttachRolePolicy', 'DetachRolePolicy'].flatMap((operation) =>
    [
      THEIRS,
      ...['flyte-boundary', 'ml-admins', 'ml-platform-production-default', 'union-secrets/ml'].map(policy),
      ...['union-secrets/mlx/x', 'union-secrets/ML/x', 'x/union-secrets/ml/x'].map(policy),
      AWS_OWN,
      OWN.replace(ACCOUNT, EVE),
    ].map((arn): Attempt => [`${operation} ${arn}`, `iam:${operation}`, role(ROLE), { 'iam:PolicyARN': arn }]),
  ),
  ...['admin', 'union-secrets-apply', `${ROLE}-admin`, `x/${ROLE}`].map(
    (name): Attempt => [`attach to ${name}`, 'iam:AttachRolePolicy', role(name), { 'iam:PolicyARN': OWN }],
  ),
  ['attach to a user', 'iam:AttachUserPolicy', `${IAM}:user/eve`, { 'iam:PolicyARN': OWN }],
  ['attach to a group', 'iam:AttachGroupPolicy', `${IAM}:group/all`, { 'iam:PolicyARN': OWN }],
  ...['PutRolePolicy', 'DeleteRolePolicy', 'UpdateAssumeRolePolicy', 'PutRolePermissionsBoundary', 'PassRole'].map(
    (operation): Attempt => [`${operation} on the Flyte role`, `iam:${operation}`, role(ROLE)],
  ),
  ['take the boundary away', 'iam:DeleteRolePermissionsBoundary', role(ROLE)],
  ['become the Flyte role', 'sts:AssumeRole', role(ROLE)],
  ['make a role', 'iam:CreateRole', role('eve')],
  ['make a key for a user', 'iam:CreateAccessKey', `${IAM}:user/eve`],
  ['trust another issuer', 'iam:CreateOpenIDConnectProvider', `${IAM}:oidc-provider/eve.example.com`],
];

describe.each([
  ['the apply role', documents('apply-role')],
  ['the apply role with every document', documents('apply-role', ...MORE, 'read-values', 'read-values-adopt')],
  ['the plan role that reads values and runs the doctor', documents('plan-role', 'read-values', 'doctor')],
])('%s', (_who, role_) => {
  test.each([...TAGS, ...NOT_THEIRS, ...OUT, ...POLICIES, ...ROLES])(
    'denied: %s',
    async (...[, action, resource, context]) => {
      expect(await allows(role_, `${IAM}:role/union-secrets`, action, resource, context)).toBe(false);
      // Two programs that read IAM's rules have the same opinion.
      expect(allowsInSandbox({ action, resource, context: context ?? {} }, role_)).toBe(false);
    },
  );
});

describe('AWS asks for TagResource on a creation with tags, and does not document whether it sends SecretId then', () => {
  const apply = policyOf('apply-role.json', FILLED);
  const without = {
    ...apply,
    Statement: statementsOf(apply).map((one) =>
      one.Sid === 'CreateAndTagSecretsOfTheStack' ? { ...one, Condition: { ...one.Condition, Null: {} } } : one,
    ),
  };
  const may = (document: unknown, name: string, context: Context) =>
    allows([document], `${IAM}:role/union-secrets`, 'secretsmanager:TagResource', secret(name), {
      ...claim,
      ...context,
    });

  test('it does not: the creation is tagged', async () => {
    expect(await may(apply, 'ml/new', {})).toBe(true);
  });

  test('it does: the creation is tagged without the condition, as docs/iam says, and nothing outside of SECRET_PREFIX', async () => {
    expect(await may(apply, 'ml/new', on('ml/new'))).toBe(false);
    expect(await may(without, 'ml/new', on('ml/new'))).toBe(true);
    expect(await may(without, 'ml/b', theirs)).toBe(false);
    expect(await may(without, 'other/c', on('other/c'))).toBe(false);
    expect(await may(without, 'u__org', on('u__org'))).toBe(false);
  });
});

describe('each bound of the documents stops one of these attempts', () => {
  const attempts = [...TAGS, ...NOT_THEIRS, ...OUT, ...POLICIES, ...ROLES];
  const files = ['apply-role', ...MORE, 'read-values', 'read-values-adopt'];
  const all = documents(...files).map((document) => statementsOf(document));
  const weaker = all.flatMap((statements, at) =>
    statements.flatMap((statement) =>
      weakened(statement).map(([what, instead]) => ({
        name: `${files[at]} ${statement.Sid}: ${what}`,
        // What several documents say is left out of all.
        role: all.map((some) => ({
          Statement: some.flatMap((one) => (isDeepStrictEqual(one, statement) ? instead : [one])),
        })),
      })),
    ),
  );

  test.each(weaker)('$name', ({ role: weak }) => {
    const allowed = attempts.filter(([, action, resource, context = {}]) =>
      allowsInSandbox({ action, resource, context }, weak),
    );
    expect(allowed).not.toEqual([]);
  });
});

/** The statement without one of its bounds, each in turn. */
function weakened(statement: PolicyStatement): [what: string, instead: PolicyStatement[]][] {
  const { Effect, Resource, Condition = {} } = statement;
  if (Effect === 'Deny') return [['left out', []]];
  const wider: [string, PolicyStatement[]][] = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => {
      const { [key]: _, ...others } = keys;
      return [`without ${operator} ${key}`, [{ ...statement, Condition: { ...Condition, [operator]: others } }]];
    }),
  );
  const [text, folder] = [JSON.stringify(statement), 'policy/union-secrets/ml/'];
  if (text.includes(folder))
    wider.push(['for all folders that begin so', [JSON.parse(text.replaceAll(folder, folder.slice(0, -1)))]]);
  const isAny = listOf(Resource).every((one) => one === '*');
  return isAny ? wider : [...wider, ['on everything', [{ ...statement, Resource: '*' }]]];
}
