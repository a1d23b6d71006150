import apply from '../../../docs/iam/apply-role.json' with { type: 'json' };
import adopt from '../../../docs/iam/apply-role-adopt.json' with { type: 'json' };
import kms from '../../../docs/iam/apply-role-kms.json' with { type: 'json' };
import move from '../../../docs/iam/apply-role-move.json' with { type: 'json' };
import rotation from '../../../docs/iam/apply-role-rotation.json' with { type: 'json' };
import doctor from '../../../docs/iam/doctor.json' with { type: 'json' };
import plan from '../../../docs/iam/plan-role.json' with { type: 'json' };
import read from '../../../docs/iam/read-values.json' with { type: 'json' };
import readAdopted from '../../../docs/iam/read-values-adopt.json' with { type: 'json' };
import type { DesiredState } from '../../domain/desired.ts';
import { kmsKey } from '../../domain/kms-key.ts';
import { OWNERSHIP_TAGS } from '../../domain/ownership.ts';
import { partitionOf, viaSecretsManager } from '../../domain/pair.ts';
import { listOf } from '../../policy/reading.ts';
import { type Grant, grantsOf, type NamedDocument } from './compare-policies.ts';

/** Whose policies are compared, and what for. */
export interface RoleQuestion {
  readonly work: 'plan' | 'apply';
  readonly ownArn: string;
  /** Of the roles that read secrets. */
  readonly roleArns: readonly string[];
}

/** The documents of docs/iam as this file fills them in. */
export interface DocumentedPolicies {
  /** What a run needs, with only the names that the file has. */
  readonly needed: readonly Grant[];
  /** All that is documented, also what is only for a while or for another set-up, with the widest names that fit the file. */
  readonly allowed: readonly Grant[];
  /** Completes "not allowed": why a run can do without this one. undefined: it cannot. */
  reasonToDoWithout(grant: Grant): string | undefined;
}

type Values = Readonly<Record<string, readonly string[]>>;

export function documentedPolicies(desired: DesiredState, question: RoleQuestion): DocumentedPolicies {
  const { secrets, removal } = desired;
  const applies = question.work === 'apply';
  const adopts = secrets.some((secret) => secret.adopt);
  const rotates = secrets.some((secret) => secret.rotation !== null);
  const deletes = removal.secrets === 'delete' || secrets.some(({ onRemoval }) => onRemoval === 'delete');
  const named = (name: string, document: unknown, isOurs = true): NamedDocument[] =>
    isOurs ? [{ name: `docs/iam/${name}.json`, document }] : [];
  const parts = [
    ...(applies ? named('apply-role', apply) : named('plan-role', plan)),
    ...named('apply-role-kms', kms, applies),
    ...named('apply-role-adopt', adopt, applies && adopts),
    ...named('apply-role-rotation', rotation, applies && rotates),
    ...named('read-values', read, applies),
  ];
  const others = [
    ...named('read-values', read),
    ...named('read-values-adopt', readAdopted, adopts),
    ...named('apply-role-move', move, applies),
    ...named('doctor', doctor),
  ];
  const values = valuesFor(desired, question);
  const unused = [
    ...(deletes ? [] : ['secretsmanager:DeleteSecret']),
    ...(rotates ? [] : ['secretsmanager:CancelRotateSecret']),
    ...(secrets.some(({ maxAgeDays }) => maxAgeDays !== null) ? [] : ['secretsmanager:ListSecretVersionIds']),
    ...(secrets.some(({ kmsKeyId }) => kmsKeyId !== null) ? [] : ['kms:DescribeKey']),
  ];
  return {
    needed: parts
      .flatMap((part) => grantsOf(filled(part, values.needed, desired)))
      .filter(({ allow, actions }) => !allow || !unused.includes(actions.text)),
    allowed: [...parts, ...others].flatMap((part) => grantsOf(filled(part, values.allowed))),
    reasonToDoWithout: ({ policy, actions }) =>
      policy.endsWith('/apply-role-kms.json') && actions.text !== 'kms:DescribeKey'
        ? "the key's own policy, which is not seen here, may allow it"
        : REASONS.get(actions.text),
  };
}

const REASONS = new Map([
  ['secretsmanager:GetResourcePolicy', 'without it, a plan cannot say whether one denies reading or lets others read'],
  [
    'secretsmanager:ListSecretVersionIds',
    'without it, a plan cannot always say whether a value is older than maxAgeDays',
  ],
  ['secretsmanager:GetSecretValue', 'with a fingerprint key values are compared without being read'],
  ['secretsmanager:BatchGetSecretValue', 'without it, values are read one by one'],
  ['kms:DescribeKey', 'without it, a plan cannot say whether the key exists'],
  ['iam:SimulatePrincipalPolicy', 'without it, an apply cannot prove that the role reads its secrets'],
]);

/** What is written in place of each placeholder; several: the resource once for each. */
function valuesFor(desired: DesiredState, { ownArn, roleArns }: RoleQuestion): Record<'needed' | 'allowed', Values> {
  const { region, accountId, stack, dataPlane, roles, secrets } = desired;
  const partition = partitionOf(region);
  const keys = secrets.map(({ kmsKeyId }) => kmsKey(kmsKeyId, { partition, region, accountId }));
  const keyArns = [...new Set(keys.flatMap((key) => (key?.kind === 'key' ? [key.arn] : [])))];
  const adopted = secrets.filter((secret) => secret.adopt).map(({ name }) => name);
  const names = secrets.map(({ name }) => name);
  // Any beginning of a name is a prefix that somebody may have chosen.
  const prefixes = (some: readonly string[]) => [...new Set(some.map((name) => `${name.slice(0, 1)}*`))];
  const secretArns = (some: readonly string[]) => some.map((name) => `${name}-??????`);
  const common = {
    'arn:aws:': [`arn:${partition}:`],
    ACCOUNT_ID: [accountId],
    REGION: [region],
    'secretsmanager.REGION.amazonaws.com': [viaSecretsManager({ partition, region })],
    STACK: [stack],
    'policy/union-secrets/STACK/': [...new Set(roles.map(({ policyPath }) => `policy${policyPath}`))],
    'arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE': roleArns,
    'arn:aws:iam::ACCOUNT_ID:role/OWN_ROLE': [ownArn],
    // What builds from before 0.1.0 made, in one part or more.
    'policy/OLD_POLICY': roles
      .map(({ key }) => `policy/${stack}-${dataPlane}-${key}`)
      .flatMap((name) => [name, `${name}-?`]),
    'arn:aws:lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION': [
      ...new Set(secrets.flatMap(({ rotation: one }) => one?.lambdaArn ?? [])),
    ],
  };
  const anyKey = keys.some((key) => key?.kind === 'alias') ? [`arn:${partition}:kms:${region}:${accountId}:key/*`] : [];
  return {
    needed: {
      ...common,
      'SECRET_PREFIX*': secretArns(names),
      'ADOPTED_PREFIX*': secretArns(adopted),
      [KEY]: keyArns,
    },
    allowed: {
      ...common,
      'SECRET_PREFIX*': prefixes(names),
      'ADOPTED_PREFIX*': prefixes(adopted),
      [KEY]: [...keyArns, ...anyKey],
    },
  };
}

const KEY = 'arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID';
const PLACEHOLDER =
  /arn:aws:(?:iam::ACCOUNT_ID:role\/(?:FLYTE|OWN)_ROLE|kms:REGION:ACCOUNT_ID:key\/KEY_ID|lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION|)|policy\/(?:union-secrets\/STACK\/|OLD_POLICY)|\b(?:ACCOUNT_ID|secretsmanager\.REGION\.amazonaws\.com|REGION|STACK|(?:SECRET|ADOPTED)_PREFIX\*)/;

function fill(text: string, values: Values): string[] {
  const found = PLACEHOLDER.exec(text);
  if (found === null) return [text];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const rest = fill(after, values);
  return (values[found[0]] ?? []).flatMap((value) => rest.map((end) => `${before}${value}${end}`));
}

/** A document as a reader fills it in. @param owner also demand the other tags of what we make, so that narrower conditions are met. */
function filled({ name, document }: NamedDocument, values: Values, owner?: DesiredState): NamedDocument {
  const text = (value: unknown): unknown => (typeof value === 'string' ? fill(value, values) : value);
  const tests = (keys: object) =>
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, value]) => [
        [key, text(value)],
        ...(owner === undefined || !key.endsWith(`Tag/${OWNERSHIP_TAGS.stack}`) || value === 'true'
          ? []
          : (['dataPlane', 'source'] as const).map((tag) => [
              key.replace(OWNERSHIP_TAGS.stack, OWNERSHIP_TAGS[tag]),
              owner[tag],
            ])),
      ]),
    );
  const { Statement } = document as { Statement: { Resource: unknown; Condition?: Record<string, object> }[] };
  return {
    name,
    document: {
      Statement: Statement.map(({ Condition = {}, ...statement }) => ({
        ...statement,
        Resource: listOf(statement.Resource).flatMap((one) => fill(String(one), values)),
        Condition: Object.fromEntries(Object.entries(Condition).map(([operator, keys]) => [operator, tests(keys)])),
      })),
    },
  };
}
