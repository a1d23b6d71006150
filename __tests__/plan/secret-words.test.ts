import type { Unavailable, ValueSource } from '../../src/domain/value.ts';
import { accessWords, policyChangeWords } from '../../src/plan/access-words.ts';
import type { PolicyChange, SecretChange } from '../../src/plan/plan.ts';
import { notComparedWords, secretChangeWords, sourceWords, unavailableWords } from '../../src/plan/secret-words.ts';
import type { ForeignGrant } from '../../src/policy/grants.ts';
import { plainText } from '../../src/text/escape.ts';
import { ENV, foreign, GROUP, generatedSource, PLACE } from '../helpers/plan/builders.ts';

const lambdaArn = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';
const elsewhere = 'arn:aws:lambda:eu-west-1:123456789012:function:rotate';
const schedule = 'rate(30 days)';
const kmsArn = 'arn:aws:kms:us-west-2:123456789012:key/1111';
const CREATE = {
  kind: 'create',
  description: '',
  tags: {},
  source: ENV,
  kmsKeyId: null,
  keyWillChange: false,
} as const;
const tag = (set: Extract<SecretChange, { kind: 'tag' }>['set'], ...remove: string[]): SecretChange => ({
  kind: 'tag',
  set,
  remove,
});
const sixteen = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`tag-${index}`, 'x']));
const long = (end: string) => `${'a'.repeat(140)}${end}`;

describe('a change of a secret in words', () => {
  it.each<[string, string[], SecretChange]>([
    ['create secret ml/a', ['value from KEY'], CREATE],
    [
      'create secret ml/a without a value',
      ['value from people or a rotation'],
      { ...CREATE, source: { kind: 'manual' } },
    ],
    [
      'create secret ml/a',
      [
        'existed before and is gone: AWS gives it another SECRET_KEY',
        'value from a generator (9 characters hex, generation 2)',
        'KMS key key/1111',
      ],
      { ...CREATE, source: generatedSource(2), kmsKeyId: kmsArn, keyWillChange: true },
    ],
    [
      'restore secret ml/a',
      ['scheduled for deletion on 2026-01-02; keeps its SECRET_KEY'],
      { kind: 'restore', deletedAt: '2026-01-02T03:04:05Z' },
    ],
    [
      'adopt secret ml/a',
      ['exists and has no owner', 'has no tags now', 'value from KEY'],
      { kind: 'adopt', source: ENV, tags: {}, set: { x: 'y' } },
    ],
    [
      'adopt secret ml/a',
      ['exists and has no owner', 'its tags now: owner: "Ana B", team: ml', 'value from KEY'],
      { kind: 'adopt', source: ENV, tags: { team: 'ml', owner: 'Ana B' }, set: {} },
    ],
    [
      'adopt secret ml/a',
      [
        'exists and has no owner',
        `its tags now: ${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `tag-${index}: x`).join(', ')} and 2 more`,
        'value from KEY',
      ],
      { kind: 'adopt', source: ENV, tags: sixteen, set: {} },
    ],
    ['set the description of ml/a', ['description x added'], { kind: 'describe', from: '', to: 'x' }],
    ['set the description of ml/a', ['description "the old" removed'], { kind: 'describe', from: 'the old', to: '' }],
    ['set the description of ml/a', ['description x → y'], { kind: 'describe', from: 'x', to: 'y' }],
    [
      'set the description of ml/a',
      [`description "…${'a'.repeat(30)}x" → "…${'a'.repeat(30)}y"`],
      { kind: 'describe', from: long('x'), to: long('y') },
    ],
    [
      'set the KMS key of ml/a',
      ['KMS key: the AWS managed key → alias/ml'],
      { kind: 'set-key', from: null, to: 'alias/ml' },
    ],
    [
      'reset the KMS key of ml/a',
      ['KMS key: alias/ml → the AWS managed key'],
      { kind: 'set-key', from: 'alias/ml', to: null },
    ],
    [
      'set the tags of ml/a',
      ['tag owner: ana added', 'tag team: ml → data', 'tag old removed'],
      tag({ owner: { from: null, to: 'ana' }, team: { from: 'ml', to: 'data' } }, 'old', 'union-secrets:tags'),
    ],
    [
      'set the tags of ml/a',
      ['shared with stacks billing → "billing search"', 'when it leaves the file: delete'],
      tag({
        'union-secrets:share-with': { from: 'billing', to: 'billing search' },
        'union-secrets:on-removal': { from: null, to: 'delete' },
      }),
    ],
    [
      'set the tags of ml/a',
      ['no longer shared with other stacks', 'when it leaves the file: as removal.secrets says'],
      tag({}, 'union-secrets:share-with', 'union-secrets:on-removal'),
    ],
    [
      'create secret ml/a',
      ['value from KEY', 'shared with stacks billing'],
      { ...CREATE, source: ENV, tags: { 'union-secrets:share-with': 'billing' } },
    ],
    [
      'adopt secret ml/a',
      ['exists and has no owner', 'has no tags now', 'value from KEY', 'when it leaves the file: delete'],
      { kind: 'adopt', source: ENV, tags: {}, set: { 'union-secrets:on-removal': 'delete' } },
    ],
    [
      'set the tags of ml/a',
      ['ownership tags'],
      tag({ 'union-secrets:tags': { from: 'a', to: 'b' } }, 'union-secrets:rotation'),
    ],
    [
      'set the value of ml/a',
      ['value from KEY in place of a different one'],
      { kind: 'set-value', why: 'differs', source: ENV },
    ],
    [
      'generate the value of ml/a',
      ['value from a generator (9 characters hex, generation 2) in place of the old one'],
      { kind: 'set-value', why: 'generation', source: generatedSource(2) },
    ],
    [
      'configure the rotation of ml/a',
      ['rotation: "rate(30 days)" by rotate added'],
      { kind: 'set-rotation', from: null, to: { lambdaArn, schedule } },
    ],
    [
      'configure the rotation of ml/a',
      ['rotation: "rate(30 days)" → "rate(1 day)"', `rotation: by rotate → ${elsewhere}`],
      {
        kind: 'set-rotation',
        from: { lambdaArn, schedule },
        to: { lambdaArn: elsewhere, schedule: 'rate(1 day)' },
      },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from STRIPE instead of OPENAI'],
      { kind: 'set-source', from: 'env OPENAI', source: { kind: 'env', variable: 'STRIPE' } },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from member b of BUNDLE instead of member "a b" of BUNDLE'],
      { kind: 'set-source', from: 'env BUNDLE a b', source: { kind: 'env', variable: 'BUNDLE', jsonKey: 'b' } },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from file x.pem instead of OPENAI'],
      { kind: 'set-source', from: 'env OPENAI', source: { kind: 'file', path: 'x.pem' } },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from people or a rotation instead of file "a b.pem"'],
      { kind: 'set-source', from: 'file a b.pem', source: { kind: 'manual' } },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from STRIPE instead of people or a rotation'],
      { kind: 'set-source', from: 'manual', source: { kind: 'env', variable: 'STRIPE' } },
    ],
    [
      'record the value source of ml/a',
      ['takes its value from KEY instead of whatever'],
      { kind: 'set-source', from: 'whatever', source: ENV },
    ],
    [
      'record the value source of ml/a',
      ['value from KEY, recorded from now on'],
      { kind: 'set-source', from: null, source: ENV },
    ],
    [
      'record the value source of ml/a',
      [
        'takes its value from a generator (9 characters hex, generation 1) instead of a generator ("48 base64url")',
        'generated again only when its generation grows',
      ],
      { kind: 'set-source', from: 'generate 48 base64url', source: generatedSource(1) },
    ],
    ['cancel the rotation of ml/a', ['the file no longer configures its rotation'], { kind: 'cancel-rotation' }],
    [
      'schedule the deletion of ml/a',
      ['left the file', 'can be restored for 30 days'],
      { kind: 'delete', recoveryWindowDays: 30 },
    ],
  ])('%s: %j', (does, details, change) => {
    const words = secretChangeWords(PLACE, 'ml/a', change);
    expect([plainText(words.does), words.details.map(plainText)]).toEqual([does, details]);
  });
});

it.each<[ValueSource, string]>([
  [{ kind: 'env', variable: 'KEY' }, 'from KEY'],
  [{ kind: 'env', variable: 'BUNDLE', jsonKey: 'stripe' }, 'from member stripe of BUNDLE'],
  [{ kind: 'file', path: 'build/x.p8' }, 'from file build/x.p8'],
  [generatedSource(1), 'from a generator (9 characters hex, generation 1)'],
  [{ kind: 'manual' }, 'from people or a rotation'],
])('where a value comes from: %j', (source, words) => {
  expect(plainText(sourceWords(source))).toBe(words);
});

it.each<[Unavailable, ValueSource | null, string]>([
  ['variable-not-set', ENV, 'environment variable KEY is not set'],
  ['variable-empty', ENV, 'environment variable KEY is empty'],
  ['member-empty', { kind: 'env', variable: 'KEY', jsonKey: 'a' }, 'member a of KEY is empty'],
  ['file-missing', { kind: 'file', path: 'x' }, 'file x does not exist'],
  ['file-empty', { kind: 'file', path: 'x' }, 'file x is empty'],
])('why there is no value: %s', (why, source, words) => {
  expect(plainText(unavailableWords(source, why))).toBe(words);
});

it('why a value was not compared', () => {
  expect(
    ([{ kind: 'on-apply' }, { kind: 'source-error' }, { kind: 'read-failed', code: 'Denied' }] as const)
      .map(notComparedWords)
      .map(plainText),
  ).toEqual([
    'without a fingerprint key, only an apply compares values',
    'its source could not be read',
    'it could not be read: Denied',
  ]);
});

it('access in words, whatever it is to', () => {
  expect(plainText(accessWords('r', { kind: 'secret', name: 'a' }, 'grant'))).toBe('let role r read a');
  expect(plainText(accessWords('r', { kind: 'stack' }, 'grant'))).toBe(
    'let role r read every secret of this stack and data plane',
  );
});

it.each<[string, ForeignGrant]>([
  ['every secret', foreign('*')],
  ['every secret, and everything else there', foreign('*', { actions: ['*'] })],
  ['every secret, with "secretsmanager:*"', foreign('*', { actions: ['secretsmanager:*'] })],
  ['every secret, with every action except "iam:*"', foreign('*', { actions: ['iam:*'], exceptActions: true })],
  ['every secret except "payroll-*"', foreign(`${GROUP}payroll-*`, { exceptResources: true })],
  ['every secret, under a condition', foreign(`${GROUP}*`, { conditional: true })],
  ['secrets that match "ml/*"', foreign(`${GROUP}ml/*`, { reads: 'some' })],
  [
    's3:getobject, "s3:list*" on "arn:aws:s3:::b/*"',
    foreign('arn:aws:s3:::b/*', { reads: 'none', actions: ['s3:getobject', 's3:list*'] }),
  ],
])('what someone else wrote into our policy: %s', (words, target) => {
  expect(plainText(accessWords('r', target, 'revoke'))).toBe(
    `take from role r what someone else wrote into its policy: ${words}`,
  );
});

it.each<[PolicyChange, string]>([
  [{ kind: 'create-policy' }, 'create policy p'],
  [{ kind: 'update-policy' }, 'update policy p'],
  [{ kind: 'tag-policy', set: {}, remove: [] }, 'set the tags of policy p'],
  [{ kind: 'attach' }, 'attach policy p to role r'],
  [{ kind: 'detach', role: 'old' }, 'detach policy p from role old'],
  [{ kind: 'delete-policy' }, 'delete policy p'],
])('a change of a policy in words: %j', (change, words) => {
  expect(plainText(policyChangeWords({ name: 'p' }, 'r', change))).toBe(words);
});
