import fc from 'fast-check';
import type { ContextValues } from '../../sandbox/aws/conditions.ts';
import type { AccessRequest, PolicyDocument, PolicyStatement } from '../../sandbox/aws/evaluate.ts';
import { comparePolicies, type Grant, grantsOf } from '../../src/cli/doctor/compare-policies.ts';
import { documentedPolicies } from '../../src/cli/doctor/documented-policies.ts';
import { allows, listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { declared, defaultRole, desiredState } from '../helpers/plan/builders.ts';
import { ACCOUNT, ROLE } from '../helpers/scenarios/world.ts';

/** What the comparison says of policies is held against what the rules of IAM allow with them, request by request. */
const IAM = `arn:aws:iam::${ACCOUNT}`;
const SECRET = `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:`;
const STACK = 'union-secrets:stack';
const FILE = desiredState({
  stack: 'ml-platform',
  roles: [{ ...defaultRole, name: ROLE, policyPath: '/union-secrets/ml-platform/' }],
  secrets: [declared('ml/a', { onRemoval: 'delete', maxAgeDays: 90 })],
});
const { needed, allowed } = documentedPolicies(FILE, {
  work: 'apply',
  ownArn: `${IAM}:role/own`,
  roleArns: [`${IAM}:role/${ROLE}`],
});
const DOCUMENTS = [policyOf('apply-role.json'), policyOf('read-values.json')];

const inPlane = { 'union-secrets:data-plane': FILE.dataPlane, 'union-secrets:source': FILE.source };
const tags = (prefix: string, stack: string): ContextValues =>
  Object.fromEntries(
    Object.entries({ [STACK]: stack, ...inPlane }).map(([key, value]) => [`aws:${prefix}/${key}`, value]),
  );
const CONTEXTS: readonly ContextValues[] = [
  [{}, tags('ResourceTag', 'ml-platform'), tags('ResourceTag', 'ML-platform'), tags('ResourceTag', 'ml')],
  [{}, tags('RequestTag', 'ml-platform'), tags('RequestTag', 'billing')],
  [
    {},
    { 'secretsmanager:SecretId': 'x' },
    { 'secretsmanager:ForceDeleteWithoutRecovery': 'true' },
    { 'aws:TagKeys': [STACK] },
    { 'iam:PolicyARN': `${IAM}:policy/union-secrets/ml-platform/a` },
    { 'iam:PolicyARN': `${IAM}:policy/union-secrets/ml/a` },
  ],
].reduce<ContextValues[]>((all, more) => all.flatMap((one) => more.map((other) => ({ ...one, ...other }))), [{}]);
const RESOURCES = [
  ...['ml/a', 'ml/b', 'x', 'u__org'].map((name) => `${SECRET}${name}-AbCdEf`),
  ...['union-secrets/ml-platform/a', 'union-secrets/ml/a'].map((path) => `${IAM}:policy/${path}`),
  ...[ROLE, 'admin'].map((name) => `${IAM}:role/${name}`),
  '*',
];
const requestsOf = (action: string): AccessRequest[] =>
  RESOURCES.flatMap((resource) => CONTEXTS.map((context) => ({ action, resource, context })));

/** A pattern that is wider, narrower or beside. */
const bent = (pattern: string) =>
  fc.oneof(
    fc.constant(pattern),
    fc.constantFrom(
      '*',
      `${pattern}*`,
      `${pattern}x`,
      'arn:*',
      pattern.replace(/[^*]\*?$/, '?'),
      pattern.replace(/\w+\*$/, '*'),
    ),
    fc.nat(pattern.length).map((end) => `${pattern.slice(0, end)}*`),
    fc.nat(pattern.length).map((at) => `${pattern.slice(0, at)}?${pattern.slice(at + 1)}`),
  );
const bentAll = (patterns: readonly string[]) => fc.tuple(...patterns.map(bent)) as fc.Arbitrary<string[]>;

const OPERATORS = [
  'StringEquals',
  'StringLike',
  'StringEqualsIfExists',
  'StringEqualsIgnoreCase',
  'StringNotEquals',
  'StringNotLike',
];
type Test = readonly [operator: string, key: string, values: unknown];

function keysByOperator(tests: readonly Test[]): NonNullable<PolicyStatement['Condition']> {
  const byOperator = Object.entries(Object.groupBy(tests, ([operator]) => operator));
  const keysOf = (some: readonly Test[] = []) =>
    Object.fromEntries(some.map(([, key, values]) => [key, values as string[]]));
  return Object.fromEntries(byOperator.map(([operator, some]) => [operator, keysOf(some)]));
}

function bentCondition(condition: PolicyStatement['Condition'] = {}): fc.Arbitrary<PolicyStatement['Condition']> {
  const parts = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      fc.oneof(
        fc.constant([[operator, key, values] as const]),
        fc.constant([]),
        fc
          .tuple(
            /^String/.test(operator) ? fc.constantFrom(operator, ...OPERATORS) : fc.constant(operator),
            /^(String|Arn)/.test(operator) ? bentAll([values].flat().map(String)) : fc.constant(values),
          )
          .map(([other, some]) => [[other, key, some] as const]),
      ),
    ),
  );
  const more = fc.constantFrom(
    [],
    [],
    [['StringEquals', `aws:ResourceTag/${STACK}`, ['ml-platform']] as const],
    [['StringLikeIfExists', `aws:ResourceTag/${STACK}`, ['ml*']] as const],
  );
  return fc.tuple(...parts, more).map((some) => keysByOperator(some.flat()));
}

const bentStatement = ({ Action, Resource, Condition, ...rest }: PolicyStatement): fc.Arbitrary<PolicyStatement[]> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant([...listOf(Action)]) },
        fc.subarray([...listOf(Action)]),
        bentAll(listOf(Action)),
      ),
      fc.oneof({ weight: 4, arbitrary: fc.constant([...listOf(Resource)]) }, bentAll(listOf(Resource))),
      fc.oneof(fc.constant(Condition ?? {}), bentCondition(Condition)),
      fc.constantFrom(...Array(12).fill('plain'), 'not action', 'not resource', 'twice'),
    )
    .map(([actions, resources, condition, how]) => {
      const plain = { ...rest, Action: actions, Resource: resources, Condition: condition as never };
      if (how === 'not action')
        return [{ ...rest, NotAction: actions, Resource: resources, Condition: condition as never }];
      if (how === 'not resource')
        return [{ ...rest, Action: actions, NotResource: resources, Condition: condition as never }];
      return how === 'twice' ? [plain, { ...plain, Resource: '*' }] : [plain];
    });

/** The documents with one statement bent, and one of its actions. */
const all = DOCUMENTS.flatMap(statementsOf);
const found = fc.nat(all.length - 1).chain((at) => {
  const statement = all[at] as PolicyStatement;
  const document = bentStatement(statement).map(
    (bent): PolicyDocument => ({ Statement: all.toSpliced(at, 1, ...bent) }),
  );
  return fc.tuple(
    document,
    fc.constantFrom(...listOf(statement.Action).map((one) => one.replace('*', 'PutResourcePolicy'))),
  );
});

const asDocument = (grants: readonly Grant[]): PolicyDocument => ({
  Statement: grants.map(({ allow, actions, resources, conditions }) => ({
    Effect: allow ? 'Allow' : 'Deny',
    Action: actions.text,
    Resource: resources.text,
    Condition: keysByOperator(
      conditions.map(({ set, operator, ifExists, key, values }) => [
        `${set}${operator}${ifExists ? 'IfExists' : ''}`,
        key,
        values,
      ]),
    ),
  })),
});

const [documented, wanted] = [asDocument(allowed), asDocument(needed)];

/** Every policy that the comparison has nothing of this kind to say of, with requests. */
function hold(
  isQuiet: (said: ReturnType<typeof comparePolicies>) => boolean,
  wide: (one: PolicyDocument) => PolicyDocument,
  narrow: (one: PolicyDocument) => PolicyDocument,
) {
  fc.assert(
    fc.property(found, ([document, action]) => {
      fc.pre(isQuiet(comparePolicies(needed, allowed, grantsOf({ name: 'found', document }))));
      const [narrower, wider] = [[narrow(document)], [wide(document)]];
      const beyond = requestsOf(action).filter((one) => allows(one, narrower) && !allows(one, wider));
      expect(beyond).toEqual([]);
    }),
    { numRuns: 40 },
  );
}

test('where nothing is said to be broader, nothing is allowed that docs/iam does not allow', () => {
  const isQuiet = ({ broader, missing }: ReturnType<typeof comparePolicies>) =>
    broader.length === 0 && missing.every(({ grant }) => grant.allow);
  hold(
    isQuiet,
    () => documented,
    (one) => one,
  );
});

test('where nothing is said to be missing or denied, all that is needed is allowed', () => {
  // Of a denial that is wider than the documented one, what it denies in part is not said.
  const grants = (one: PolicyDocument) => ({ Statement: statementsOf(one).filter(({ Effect }) => Effect === 'Allow') });
  hold(
    ({ missing, denied }) => missing.length === 0 && denied.length === 0,
    grants,
    () => wanted,
  );
});
