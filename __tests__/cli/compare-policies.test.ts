import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { PolicyDocument, PolicyStatement } from '../../sandbox/aws/evaluate.ts';
import { comparePolicies, type Grant, grantsOf } from '../../src/cli/doctor/compare-policies.ts';
import { documentedPolicies } from '../../src/cli/doctor/documented-policies.ts';
import { listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { declared, defaultRole, desiredState } from '../helpers/plan/builders.ts';
import { ACCOUNT, ROLE } from '../helpers/scenarios/world.ts';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const IAM = `arn:aws:iam::${ACCOUNT}`;
const SECRET = `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:`;
const OWN_ROLE = 'ci/union-secrets-apply';
const LAMBDA = `arn:aws:lambda:us-west-2:${ACCOUNT}:function:rotate`;

/** Uses everything that docs/iam has a document for. */
const FILE = desiredState({
  stack: 'ml-platform',
  roles: [{ ...defaultRole, name: ROLE, policyPath: '/union-secrets/ml-platform/' }],
  secrets: [
    declared('ml/a', { kmsKeyId: KEY_ID, maxAgeDays: 90, onRemoval: 'delete' }),
    declared('ml/old', { adopt: true, rotation: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' } }),
  ],
});
const DOCUMENTS = {
  plan: ['plan-role.json', 'doctor.json'],
  apply: [
    'apply-role.json',
    'apply-role-adopt.json',
    'apply-role-kms.json',
    'apply-role-move.json',
    'apply-role-rotation.json',
    'doctor.json',
    'read-values.json',
    'read-values-adopt.json',
  ],
} as const;
type Work = keyof typeof DOCUMENTS;

const FILLED = {
  ADOPTED_PREFIX: 'ml/',
  KEY_ID,
  ROTATION_FUNCTION: 'rotate',
  OLD_POLICY: 'ml-platform-production-default',
  OWN_ROLE,
};

/** As a reader fills them in. The apply role may ask about the Flyte role anyway. */
const documentsFor = (work: Work): PolicyDocument[] =>
  DOCUMENTS[work].map((file) => {
    const filled = policyOf(file, FILLED);
    const twice = work === 'apply' ? 'AskWhatTheFlyteRoleMayRead' : undefined;
    return { ...filled, Statement: statementsOf(filled).filter(({ Sid }) => Sid !== twice) };
  });

function compare(work: Work, documents: readonly unknown[], file = FILE) {
  const question = { work, ownArn: `${IAM}:role/${OWN_ROLE}`, roleArns: [`${IAM}:role/${ROLE}`] };
  const { needed, allowed } = documentedPolicies(file, question);
  const found = documents.flatMap((document, index) => grantsOf({ name: `policy-${index}`, document }));
  const { missing, denied, broader } = comparePolicies(needed, allowed, found);
  const named = (word: string, { statement, actions }: Grant) => `${word} ${statement} ${actions.text}`;
  return [
    ...new Set([
      ...missing.map(({ grant }) => named('missing', grant)),
      ...denied.map((one) => named(one.conditionally ? 'perhaps denied' : 'denied', one.grant)),
      ...broader.map(({ grant }) => named('broader', grant)),
    ]),
  ];
}

const each = (documents: readonly PolicyDocument[], change: (one: PolicyStatement) => PolicyStatement[]) =>
  documents.map((document) => ({ ...document, Statement: statementsOf(document).flatMap(change) }));

describe.each(['plan', 'apply'] as const)('the documents of docs/iam for the %s role', (work) => {
  const documents = documentsFor(work);

  test.each<[string, readonly unknown[]]>([
    ['as they are', documents],
    ['as one policy', [{ Version: '2012-10-17', Statement: documents.flatMap(statementsOf) }]],
    ['in another order', documents.toReversed().map((one) => ({ Statement: statementsOf(one).toReversed() }))],
    [
      'with one statement for each action and each resource, without a Sid',
      each(documents, ({ Sid: _sid, Action, Resource, ...rest }) =>
        listOf(Action).flatMap((one) => listOf(Resource).map((other) => ({ ...rest, Action: one, Resource: other }))),
      ),
    ],
    ['each statement a policy of its own', documents.flatMap(statementsOf).map((one) => ({ Statement: one }))],
    [
      'texts as lists, and actions in another case and order, twice',
      each(documents, ({ Action, Resource, ...rest }) => [
        {
          ...rest,
          Action: [...listOf(Action), ...listOf(Action)].map((one) => one.toUpperCase()).toReversed(),
          Resource: [...listOf(Resource)],
        },
      ]),
    ],
    [
      'with keys of conditions in another case, and values as lists',
      each(documents, ({ Condition = {}, ...rest }) => {
        const inAnotherForm = (keys: object) =>
          Object.fromEntries(
            Object.entries(keys).map(([key, value]) => [key.toUpperCase(), [value].flat().map(String)]),
          );
        const entries = Object.entries(Condition).map(([operator, keys]) => [operator, inAnotherForm(keys)]);
        return [{ ...rest, Condition: Object.fromEntries(entries) }];
      }),
    ],
    [
      'with a statement for each value of a condition',
      each(documents, (one) => {
        const test = Object.entries(one.Condition ?? {}).find(([operator]) => /^ForAny/.test(operator));
        const [key = '', values = []] = Object.entries(test?.[1] ?? {})[0] ?? [];
        if (test === undefined) return [one];
        return [values].flat().map((value) => ({ ...one, Condition: { [test[0]]: { [key]: String(value) } } }));
      }),
    ],
    [
      'with ArnEquals, StringLike, and the tags as each service calls them',
      documents.map((one) =>
        JSON.parse(
          JSON.stringify(one)
            .replaceAll('"ArnLike"', '"ArnEquals"')
            .replaceAll('"StringEquals":', '"StringLike":')
            .replaceAll('aws:ResourceTag/', 'secretsmanager:ResourceTag/'),
        ),
      ),
    ],
    [
      'with a denial of something else',
      [
        ...documents,
        { Statement: { Effect: 'Deny', Action: 's3:*', Resource: '*' } },
        { Statement: { Effect: 'Deny', Action: 'secretsmanager:*', Resource: `${SECRET}payroll/*` } },
        { Statement: { Effect: 'Deny', NotAction: ['secretsmanager:*', 'iam:*', 'kms:*', 'lambda:*'], Resource: '*' } },
      ],
    ],
    [
      'with a grant that a denial takes back',
      [
        ...documents,
        { Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] },
        { Statement: [{ Effect: 'Deny', Action: 'iam:Pass*', Resource: '*' }] },
      ],
    ],
    ['beside what is no policy', [...documents, null, 'text', [], { Statement: 1 }, { Statement: [null, {}] }]],
  ])('are what is needed, %s', (_name, found) => {
    expect(compare(work, found)).toEqual([]);
  });

  const actions = documents.flatMap((document, at) =>
    statementsOf(document).flatMap((statement, index) =>
      listOf(statement.Action).map((action) => ({ at, index, statement, action })),
    ),
  );
  /** What may be left out without a word. */
  const optional = /^(ReadItsOwnPolicies|AskWhatTheFlyteRole|ReadValuesThatAreAdopted|DetachPolicies|DeletePolicies)/;

  test.each(
    actions
      .filter(({ statement: { Sid = '' } }) => !optional.test(Sid))
      .map((one) => [`${one.statement.Sid} ${one.action}`, one] as const),
  )('%s: it is reported as missing where it is left out', (name, { at, index, action }) => {
    const without = documents.map((document, position) => ({
      Statement: statementsOf(document).map((one, place) =>
        (position === at && place === index) || one.Sid === name.split(' ')[0]
          ? { ...one, Action: listOf(one.Action).filter((other) => other !== action) }
          : one,
      ),
    }));
    expect(compare(work, without)).toEqual([`missing ${name}`]);
  });

  test('each statement is reported as broader without any of its conditions', () => {
    for (const { Sid, Effect, Condition = {} } of documents.flatMap(statementsOf))
      for (const operator of Effect === 'Allow' ? Object.keys(Condition) : []) {
        const wide = each(documents, (one) => {
          if (one.Sid !== Sid) return [one];
          const { [operator]: _dropped, ...rest } = one.Condition ?? {};
          return [{ ...one, Condition: rest }];
        });
        const words = compare(work, wide);
        expect([Sid, operator, words.length]).not.toEqual([Sid, operator, 0]);
        for (const word of words) expect(word).toMatch(new RegExp(`^broader ${Sid} `));
      }
  });

  test.each(
    [...new Set(actions.filter(({ statement }) => statement.Effect === 'Allow').map(({ statement }) => statement.Sid))]
      .filter((sid) =>
        documents.flatMap(statementsOf).some((one) => one.Sid === sid && !listOf(one.Resource).includes('*')),
      )
      .map((sid) => [sid ?? '']),
  )('%s: it is reported as broader on every resource', (sid) => {
    const wide = each(documents, (one) => [one.Sid === sid ? { ...one, Resource: '*' } : one]);
    const words = compare(work, wide);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).toMatch(new RegExp(`^broader ${sid} `));
  });
});

describe('for a file that needs less', () => {
  const file = desiredState({ ...FILE, secrets: [declared('ml/a')] });

  test('nothing is missing that it does not use, and the documents of what it does not use are broader', () => {
    const less = each([policyOf('apply-role.json'), policyOf('read-values.json')], ({ Action, ...rest }) => [
      {
        ...rest,
        Action: listOf(Action).filter((one) => rest.Effect === 'Deny' || !/Rotate|DeleteSecret|VersionIds/.test(one)),
      },
    ]);
    expect(compare('apply', less, file)).toEqual([]);
    expect(compare('apply', [...less, policyOf('apply-role-adopt.json', { ADOPTED_PREFIX: 'ml/' })], file)).toEqual([
      'broader TagSecretsThatAreAdopted secretsmanager:TagResource',
      'broader RestoreSecretsThatAreAdopted secretsmanager:RestoreSecret',
    ]);
    expect(compare('apply', [...less, policyOf('apply-role-kms.json', { KEY_ID })], file)).toEqual([
      'broader UseTheKeyThroughSecretsManager kms:Decrypt',
      'broader UseTheKeyThroughSecretsManager kms:Encrypt',
      'broader UseTheKeyThroughSecretsManager kms:GenerateDataKey',
      'broader SeeWhetherTheKeyExists kms:DescribeKey',
    ]);
  });

  test.each<[string, string[]]>([
    ['ml/', []],
    ['m', []],
    ['ml/a', []],
    [
      '',
      [
        'broader CreateAndTagSecretsOfTheStack secretsmanager:CreateSecret',
        'broader CreateAndTagSecretsOfTheStack secretsmanager:TagResource',
      ],
    ],
    [
      'other/',
      [
        'missing CreateAndTagSecretsOfTheStack secretsmanager:CreateSecret',
        'missing CreateAndTagSecretsOfTheStack secretsmanager:TagResource',
        'broader CreateAndTagSecretsOfTheStack secretsmanager:CreateSecret',
        'broader CreateAndTagSecretsOfTheStack secretsmanager:TagResource',
      ],
    ],
  ])('with SECRET_PREFIX %j', (prefix, words) => {
    const documents = [policyOf('apply-role.json', { SECRET_PREFIX: prefix }), policyOf('read-values.json')];
    expect(compare('apply', documents, file)).toEqual(words);
  });
});

describe('single statements', () => {
  const plan = documentsFor('plan');
  const more = (statement: object) => compare('plan', [...plan, { Statement: [{ Sid: 'Theirs', ...statement }] }]);
  const tag = (operator: string, value: unknown, key = 'aws:ResourceTag/union-secrets:stack') => ({
    Condition: { [operator]: { [key]: value } },
  });
  const ours = `${IAM}:policy/union-secrets/ml-platform/`;

  test.each<[string, object, string[]]>([
    ['everything', { Effect: 'Allow', Action: '*', Resource: '*' }, ['broader Theirs *']],
    [
      'a whole service',
      { Effect: 'Allow', Action: 'SecretsManager:*', Resource: '*' },
      ['broader Theirs SecretsManager:*'],
    ],
    [
      'a wildcard, which also covers what AWS adds',
      { Effect: 'Allow', Action: 'iam:GetPolicy*', Resource: `${ours}*` },
      ['broader Theirs iam:GetPolicy*'],
    ],
    ['all but some', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, ['broader Theirs all but iam:*']],
    [
      'all resources but some',
      { Effect: 'Allow', Action: 'iam:GetRole', NotResource: `${IAM}:role/x` },
      ['broader Theirs iam:GetRole'],
    ],
    [
      'another region',
      { Effect: 'Allow', Action: 'secretsmanager:DescribeSecret', Resource: `${SECRET.replace('us-west-2', '*')}*` },
      ['broader Theirs secretsmanager:DescribeSecret'],
    ],
    [
      'one secret of many',
      { Effect: 'Allow', Action: 'secretsmanager:DescribeSecret', Resource: `${SECRET}payroll/?-*` },
      [],
    ],
    [
      'values of the stack',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}ml/*`,
        ...tag('StringEquals', 'ml-platform'),
      },
      [],
    ],
    [
      'values of two stacks',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}ml/*`,
        ...tag('StringEquals', ['ml-platform', 'billing']),
      },
      ['broader Theirs secretsmanager:GetSecretValue'],
    ],
    [
      'values of stacks that begin so',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}*`,
        ...tag('StringLike', 'ml-*'),
      },
      ['broader Theirs secretsmanager:GetSecretValue'],
    ],
    [
      'values where there is no tag',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}*`,
        ...tag('StringEqualsIfExists', 'ml-platform'),
      },
      ['broader Theirs secretsmanager:GetSecretValue'],
    ],
    [
      'values by another tag',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}*`,
        ...tag('StringEquals', 'ml-platform', 'aws:ResourceTag/team'),
      },
      ['broader Theirs secretsmanager:GetSecretValue'],
    ],
    [
      'another condition too',
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${SECRET}*`,
        Condition: {
          StringEquals: { 'aws:ResourceTag/union-secrets:stack': 'ml-platform' },
          Bool: { 'aws:SecureTransport': 'true' },
        },
      },
      [],
    ],
    [
      'its own role, changed',
      { Effect: 'Allow', Action: 'iam:PutRolePolicy', Resource: `${IAM}:role/${OWN_ROLE}` },
      ['broader Theirs iam:PutRolePolicy'],
    ],
    [
      'another role, read',
      { Effect: 'Allow', Action: 'iam:GetRole', Resource: `${IAM}:role/*` },
      ['broader Theirs iam:GetRole'],
    ],
    [
      'the folder of a stack with a longer name',
      { Effect: 'Allow', Action: 'iam:ListEntitiesForPolicy', Resource: `${IAM}:policy/union-secrets/ml-platform*` },
      ['broader Theirs iam:ListEntitiesForPolicy'],
    ],
    [
      'hostile names',
      { Effect: 'Allow', Action: ['__proto__', 'constructor'], Resource: ['toString', ''] },
      ['broader Theirs __proto__', 'broader Theirs constructor'],
    ],
    [
      'a denial of what is needed',
      { Effect: 'Deny', Action: 'secretsmanager:Desc*', Resource: '*' },
      ['denied DescribeSecretsWithoutTheirValues secretsmanager:DescribeSecret'],
    ],
    [
      'a denial outside of a network',
      {
        Effect: 'Deny',
        Action: 'secretsmanager:ListSecrets',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
      },
      ['perhaps denied ListSecretsOfTheStack secretsmanager:ListSecrets'],
    ],
    [
      'a denial of all but one service',
      { Effect: 'Deny', NotAction: ['iam:*', 'secretsmanager:*'], Resource: '*' },
      ['denied SeeWhetherCustomerKeysExist kms:DescribeKey'],
    ],
  ])('%s', (_name, statement, words) => {
    expect(more(statement)).toEqual(words);
  });
});

test('whatever JSON a document is, it is compared', () => {
  const part = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom({ toString: 1 }, { __proto__: 1 }, '*', 'iam:*'));
  const statement = fc.record(
    {
      Sid: part,
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: part,
      NotAction: part,
      Resource: part,
      Condition: part,
    },
    { requiredKeys: ['Effect'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ Statement: fc.array(statement) })), (document) => {
      expect(() => compare('apply', [JSON.parse(JSON.stringify(document))])).not.toThrow();
    }),
  );
});

test('every document of docs/iam is compared, but those of other roles and of trust', () => {
  const compared = new Set<string>([...DOCUMENTS.plan, ...DOCUMENTS.apply]);
  const all = readdirSync(join(import.meta.dirname, '../../docs/iam')).filter((name) => name.endsWith('.json'));
  expect(all.filter((name) => !compared.has(name))).toEqual([
    'flyte-role-boundary.json',
    'inventory-role.json',
    'trust-apply.json',
    'trust-plan.json',
  ]);
});

test.each([
  ['China', 'cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
  ['GovCloud', 'us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
  ['the European Sovereign Cloud', 'eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
])('the partition is that of the region: %s', (_name, region, partition, domain) => {
  const file = { ...FILE, region };
  const { needed, allowed } = documentedPolicies(file, { work: 'apply', ownArn: 'own', roleArns: ['flyte'] });
  const resources = [...needed, ...allowed].flatMap(({ resources: { list } }) => list);
  expect(resources.filter((one) => /\barn:aws:(?!iam::aws|kms|lambda)|[A-Z]+_[A-Z]+/.test(one))).toEqual([]);
  expect(resources).toContain(`arn:${partition}:secretsmanager:${region}:${ACCOUNT}:secret:*`);
  const via = allowed.flatMap(({ conditions }) => conditions.filter(({ key }) => key === 'kms:ViaService'));
  expect([...new Set(via.flatMap(({ values }) => values))]).toEqual([`secretsmanager.${region}.${domain}`]);
});
