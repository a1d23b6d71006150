import type { ActualSecret } from '../../src/domain/actual.ts';
import { kmsKey, kmsKeyProblem, sameKey } from '../../src/domain/kms-key.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  GROUP,
  granted,
  PLACE,
  planOf,
  policy,
  policyIn,
  roleIn,
  roleInAws,
  secretIn,
  settled,
} from '../helpers/plan/builders.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const ARN = `arn:aws:kms:us-west-2:123456789012:key/${ID}`;
const OTHER_ARN = 'arn:aws:kms:us-west-2:999999999999:key/mrk-0123456789abcdef0123456789abcdef';
const ALIAS_ARN = 'arn:aws:kms:us-west-2:123456789012:alias/ml';
const DEFAULT_ALIAS_ARN = 'arn:aws:kms:us-west-2:123456789012:alias/aws/secretsmanager';

describe('what a text names', () => {
  it.each([
    ['nothing', null, null],
    ['nothing in AWS', undefined, null],
    ['the managed key by its alias', 'alias/aws/secretsmanager', null],
    ['the managed key by its ARN', DEFAULT_ALIAS_ARN, null],
    ['an alias', 'alias/ml', { kind: 'alias', alias: 'alias/ml' }],
    ['an alias by its ARN', ALIAS_ARN, { kind: 'alias', alias: 'alias/ml' }],
    ['a key by its id', ID, { kind: 'key', arn: ARN }],
    ['a key by its ARN', ARN, { kind: 'key', arn: ARN }],
    ["another account's key", OTHER_ARN, { kind: 'key', arn: OTHER_ARN }],
  ])('%s', (_what, text, key) => {
    expect(kmsKey(text, PLACE)).toEqual(key);
  });

  it('an id and the ARN of it are the same key; an alias and the key behind it are not: it can move', () => {
    expect(sameKey(ID, ARN, PLACE)).toBe(true);
    expect(sameKey(undefined, 'alias/aws/secretsmanager', PLACE)).toBe(true);
    expect(sameKey('alias/ml', ARN, PLACE)).toBe(false);
  });

  it.each([
    ['an alias, an id', 'alias/ml', undefined],
    ['a key here', ARN, undefined],
    ['an alias here', ALIAS_ARN, undefined],
    ["another account's key", OTHER_ARN, undefined],
    ['another region', ARN.replace('us-west-2', 'eu-west-1'), 'is in eu-west-1, the secret in us-west-2'],
    ['another partition', ARN.replace('arn:aws:', 'arn:aws-cn:'), 'is in partition aws-cn, the secret in aws'],
    ['an ARN of something else', 'arn:aws:s3:::bucket', 'is not the ARN of a KMS key or alias'],
    ['an ARN with more after it', `${ARN}/more`, 'is not the ARN of a KMS key or alias'],
    ['an ARN with more before it', `arn:${ARN}`, 'is not the ARN of a KMS key or alias'],
  ])('can serve a secret or not: %s', (_what, text, problem) => {
    expect(kmsKeyProblem(text, PLACE)).toBe(problem);
  });
});

describe('the key of a declared secret', () => {
  it.each<[string, string | null, Partial<ActualSecret>, { from: string | null; to: string | null } | null]>([
    ['the default, as it is', null, {}, null],
    ['the default by its alias, as it is', 'alias/aws/secretsmanager', {}, null],
    ['a key by its id, as it is', ID, { kmsKeyId: ARN }, null],
    ['an alias by its ARN, as it is', ALIAS_ARN, { kmsKeyId: 'alias/ml' }, null],
    ['set', 'alias/ml', {}, { from: null, to: 'alias/ml' }],
    ['changed', ARN, { kmsKeyId: 'alias/ml' }, { from: 'alias/ml', to: ARN }],
    ['reset to the default', null, { kmsKeyId: ARN }, { from: ARN, to: null }],
  ])('%s', (_what, kmsKeyId, change, expected) => {
    const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId })] }), settled(existing('a', change)));
    expect(secretIn(plan, 'a').changes).toEqual(expected ? [{ kind: 'set-key', ...expected }] : []);
  });

  it('of a new secret is there from the start', () => {
    const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId: 'alias/ml' })] }), actualState());
    expect(secretIn(plan, 'a').changes).toMatchObject([{ kind: 'create', kmsKeyId: 'alias/ml' }]);
  });

  it.each([
    ['another region', ARN.replace('us-west-2', 'eu-west-1')],
    ['another partition', ARN.replace('arn:aws:', 'arn:aws-us-gov:')],
  ])('of %s is refused, for a new and for an existing secret', (_what, kmsKeyId) => {
    for (const actual of [actualState(), settled(existing('a'))]) {
      const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId })] }), actual);
      expect(plan.refusals).toMatchObject([{ code: 'kms-key', subject: { kind: 'secret', name: 'a' } }]);
      expect(secretIn(plan, 'a')).toMatchObject({ status: 'refused', changes: [] });
    }
  });
});

describe('what the policy says of keys', () => {
  const via = { 'kms:ViaService': 'secretsmanager.us-west-2.amazonaws.com' };
  const keyStatement = (...arns: string[]) => ({
    Sid: 'DecryptWithKeys',
    Effect: 'Allow',
    Action: ['kms:Decrypt'],
    Resource: arns,
    Condition: { StringEquals: via },
  });
  const aliasStatement = (...aliases: string[]) => ({
    Sid: 'DecryptWithAliases',
    Effect: 'Allow',
    Action: ['kms:Decrypt'],
    // An alias as a resource would grant nothing.
    Resource: ['arn:aws:kms:us-west-2:123456789012:key/*'],
    Condition: { StringEquals: via, 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': aliases } },
  });
  const decryptions = (...keys: (string | null)[]) => {
    const secrets = keys.map((kmsKeyId, index) => declared(`secret-${index}`, { kmsKeyId }));
    return policyIn(planOf(desiredState({ secrets }), actualState())).document?.Statement.slice(1);
  };

  it.each([
    ['the default key: nothing', [null], []],
    ['a key', [ARN], [keyStatement(ARN)]],
    ['a key by its id: as ARN', [ID], [keyStatement(ARN)]],
    ['one key for several secrets: once', [ARN, ID, ARN], [keyStatement(ARN)]],
    ['several keys: in order', [OTHER_ARN, ARN], [keyStatement(ARN, OTHER_ARN)]],
    ['an alias: by condition', ['alias/ml'], [aliasStatement('alias/ml')]],
    ['an alias by its ARN', [ALIAS_ARN], [aliasStatement('alias/ml')]],
    ['both', ['alias/z', ARN, 'alias/a', null], [keyStatement(ARN), aliasStatement('alias/a', 'alias/z')]],
  ])('%s', (_what, keys, expected) => {
    expect(decryptions(...keys)).toEqual(expected);
  });

  it.each([
    ['cn-north-1', 'aws-cn', 'secretsmanager.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'secretsmanager.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'secretsmanager.eusc-de-east-1.amazonaws.eu'],
  ])('in %s', (region, partition, service) => {
    const roles = [roleInAws(defaultRole, [], { arn: `arn:${partition}:iam::123456789012:role/acme-userflyterole` })];
    const secrets = [declared('a', { kmsKeyId: ID })];
    const statement = policyIn(planOf(desiredState({ region, secrets }), actualState({ roles }))).document
      ?.Statement[1];
    expect(statement).toMatchObject({
      Resource: [`arn:${partition}:kms:${region}:123456789012:key/${ID}`],
      Condition: { StringEquals: { 'kms:ViaService': service } },
    });
  });

  it("follows a granted secret's own key", () => {
    const shared = existing('shared', { tags: {}, kmsKeyId: OTHER_ARN });
    const plan = planOf(desiredState({ grants: [granted('shared')] }), actualState({ secrets: [shared] }));
    expect(policyIn(plan).document?.Statement[1]).toEqual(keyStatement(OTHER_ARN));
    expect(secretIn(plan, 'shared').changes).toEqual([]);
  });

  it('follows a changed key: no access is granted or revoked by it', () => {
    const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId: ARN })] }), settled(existing('a')));
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'secret', name: 'a' }, change: null, why: 'granted' }]);
    expect(policyIn(plan)).toMatchObject({ gains: [], loses: [], changes: [{ kind: 'update-policy' }] });
  });

  it.each<[string, object]>([
    ['a wider key', { ...keyStatement('*') }],
    ['a key without the condition', { ...keyStatement(ARN), Condition: {} }],
    ['another action', { ...keyStatement(ARN), Action: ['kms:*'] }],
  ])('is repaired where someone wrote %s', (_what, statement) => {
    const [reads] =
      policyIn(planOf(desiredState({ secrets: [declared('a')] }), actualState())).document?.Statement ?? [];
    const document = JSON.stringify({ Version: '2012-10-17', Statement: [reads, statement] });
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets'])],
      secrets: [existing('a', { kmsKeyId: ARN })],
      policies: [policy('ml-secrets', [], { document })],
    });
    const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId: ARN })] }), actual);
    expect(policyIn(plan).changes.map(({ kind }) => kind)).toEqual(['update-policy']);
  });

  it('names secrets beside keys', () => {
    const plan = planOf(desiredState({ secrets: [declared('a', { kmsKeyId: ARN })] }), actualState());
    expect(policyIn(plan).document?.Statement[0]?.Resource).toEqual([`${GROUP}a-??????`]);
  });
});
