import { allowsReading } from '../../src/policy/reading.ts';
import {
  actualState,
  arnOf,
  declared,
  defaultRole,
  desiredState,
  existing,
  GROUP,
  planOf,
  policy,
  policyArn,
  roleInAws,
} from '../helpers/plan/builders.ts';

const READ = 'secretsmanager:GetSecretValue';
const document = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const allow = (action: unknown, resource: unknown, more: object = {}) =>
  document({ Effect: 'Allow', Action: action, Resource: resource, ...more });

describe('whether a document lets its holder read a secret', () => {
  it.each<[string, unknown, boolean]>([
    ['everything', allow('*', '*'), true],
    ['all of the service', allow('secretsmanager:*', '*'), true],
    ['reading, in other letters', allow('SecretsManager:getsecretvalue', '*'), true],
    ['any reading', allow(['s3:*', 'secretsmanager:Get*'], [`${GROUP}*`]), true],
    ['one character for another', allow('secretsmanager:GetSecretValu?', '*'), true],
    ['all actions but others', document({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), true],
    ['all resources but others', document({ Effect: 'Allow', Action: READ, NotResource: `${GROUP}x-*` }), true],
    ['one statement, not a list', { Statement: { Effect: 'Allow', Action: READ, Resource: '*' } }, true],
    ['one of several resources', allow(READ, ['arn:aws:s3:::bucket', '*']), true],
    ['an action with more stars than it takes', allow('s*:Get*Value**', '*'), true],
    ['another action', allow('secretsmanager:DescribeSecret', '*'), false],
    ['an action that is only its end', allow('GetSecretValue', '*'), false],
    ['all actions but several', document({ Effect: 'Allow', NotAction: ['iam:*', READ], Resource: '*' }), false],
    ['all resources but several', document({ Effect: 'Allow', Action: READ, NotResource: ['a', '*'] }), false],
    ['all actions but this', document({ Effect: 'Allow', NotAction: 'secretsmanager:*', Resource: '*' }), false],
    ['all resources but this', document({ Effect: 'Allow', Action: READ, NotResource: '*' }), false],
    ['another account', allow(READ, `${GROUP.replace('123456789012', '999999999999')}*`), false],
    ['another region', allow(READ, `${GROUP.replace('us-west-2', 'us-east-1')}*`), false],
    ['only ours', allow(READ, `${GROUP}ml/key-??????`), false],
    ['under a condition', allow(READ, '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), false],
    [
      'denied again',
      document({ Effect: 'Allow', Action: '*', Resource: '*' }, { Effect: 'Deny', Action: READ, Resource: '*' }),
      false,
    ],
    ['without an effect', document({ Action: '*', Resource: '*' }), false],
    ['without a resource', document({ Effect: 'Allow', Action: '*' }), false],
    ['nothing', document(), false],
    ['statements that are none', { Statement: ['Allow', null, [], 1] }, false],
    ['what is no document', 'not JSON', false],
    ['what is nothing', null, false],
  ])('%s', (_what, policy, expected) => {
    expect(allowsReading([policy], arnOf('someone/else'))).toBe(expected);
  });

  it('takes no time for a hostile pattern', () => {
    const started = performance.now();
    expect(allowsReading([allow(READ, `${'*a'.repeat(2000)}b`)], 'a'.repeat(2048))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const one = desiredState({ secrets: [declared('a')] });
const VENDOR = { name: 'userflyterole', path: '/', arn: policyArn('userflyterole', '/'), tags: {}, attachmentCount: 1 };
const wide = JSON.stringify(allow('secretsmanager:*', '*'));
const narrow = JSON.stringify(allow('s3:*', '*'));

/** The role with our policy and this one of others, attached or not. */
function withOther(text: string, attached: boolean) {
  const role = roleInAws(defaultRole, ['ml-secrets']);
  const attachedPolicies = attached ? [...role.attachedPolicies, VENDOR] : role.attachedPolicies;
  return actualState({
    roles: [{ ...role, attachedPolicies }],
    secrets: [existing('a')],
    policies: [policy('ml-secrets', ['a']), { ...VENDOR, document: text }],
  });
}

describe('another policy on the role that allows every secret makes ours void', () => {
  it('is reported, with the way to remove it, and never removed', () => {
    const plan = planOf(one, withOther(wide, true));
    expect(plan.warnings).toEqual([
      {
        code: 'scope-void',
        subject: { kind: 'role', name: 'acme-userflyterole' },
        message: expect.stringContaining(
          `aws iam detach-role-policy --role-name acme-userflyterole --policy-arn ${VENDOR.arn}`,
        ),
      },
    ]);
    expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
    expect(plan.refusals).toEqual([]);
  });

  it.each([
    ['that allows something else', narrow, true],
    ['that the role does not have', wide, false],
    ['that is no JSON', 'not JSON', true],
  ])('nothing is reported of one %s', (_what, text, attached) => {
    expect(planOf(one, withOther(text, attached)).warnings).toEqual([]);
  });
});

describe('a permissions boundary', () => {
  const ofStack = (stack: string) => ({
    Statement: {
      ...{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
      Condition: { StringEquals: { 'aws:ResourceTag/union-secrets:stack': stack } },
    },
  });
  const BOUNDARY = policyArn('boundary', '/');
  const bounded = (boundaries: Record<string, string>, unread: readonly string[] = []) =>
    planOf(
      one,
      actualState({
        roles: [roleInAws(defaultRole, [], { permissionsBoundaryArn: BOUNDARY })],
        secrets: [existing('a')],
        boundaries,
        unread,
      }),
    ).warnings.map(({ code, subject }) => [code, subject.name]);

  it.each<[string, string, string[][]]>([
    ['that allows all reads', wide, []],
    ['that allows everything', JSON.stringify(allow('*', '*')), []],
    ['that allows secrets of the stack', JSON.stringify(ofStack('ml')), []],
    [
      'that allows secrets of another stack',
      JSON.stringify(ofStack('other')),
      [['boundary-denies', 'acme-userflyterole']],
    ],
    ['that allows none', narrow, [['boundary-denies', 'acme-userflyterole']]],
    ['that cannot be understood', 'not JSON', [['boundary-denies', 'acme-userflyterole']]],
  ])('%s', (_what, text, warnings) => {
    expect(bounded({ [BOUNDARY]: text })).toEqual(warnings);
  });

  it('that could not be read is reported as such', () => {
    expect(bounded({}, [BOUNDARY])).toEqual([['policy-unread', BOUNDARY]]);
  });
});
