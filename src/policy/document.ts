import type { KmsKey } from '../domain/kms-key.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { type Place, viaSecretsManager } from '../domain/pair.ts';

/** A policy document as we write it: plain JSON, keys and lists in one fixed order. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/**
 * IAM's limit for a managed policy, in characters without white space.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 */
export const MAX_POLICY_CHARACTERS = 6144;

/** The wildcard that stands for the six random characters AWS appends to a secret's name: exactly six. */
const SUFFIX_PATTERN = '-??????';

/** What the policy names for a secret: known before the secret exists, and matches no other name of ours. */
export function resourceFor(group: string, secretName: string): string {
  return `${group}${secretName}${SUFFIX_PATTERN}`;
}

/** An ARN that a secret may have; without a name, of one that nobody declares: who may read that may read everything. */
export function exampleArn(group: string, secretName = 'union-secrets-probe/undeclared'): string {
  return resourceFor(group, secretName).replaceAll('?', 'A');
}

/** The secret a resource of our form names, or undefined for anything else. */
export function secretOfResource(group: string, resource: string): string | undefined {
  if (!resource.startsWith(group) || !resource.endsWith(SUFFIX_PATTERN)) return undefined;
  const name = resource.slice(group.length, -SUFFIX_PATTERN.length);
  return name === '' || /[*?$]/.test(name) ? undefined : name;
}

/** What a policy of ours lets its role read: one secret or, by our tags, every secret of the stack and data plane. */
export type ReadTarget = { readonly kind: 'secret'; readonly name: string } | { readonly kind: 'stack' };

/** A target with the customer keys it takes to read it: one for a secret, those of all its secrets for the stack. */
export type Readable = ReadTarget & { readonly keys: readonly KmsKey[] };

/** What a document's text depends on, apart from the secrets it names. */
export interface PolicyScope {
  readonly place: Place;
  readonly stack: string;
  readonly dataPlane: string;
}

/** The document that lets a role read exactly these secrets. `readables` must not be empty. */
export function policyDocument(
  { place, stack, dataPlane }: PolicyScope,
  readables: readonly Readable[],
): PolicyDocument {
  const { partition, region, accountId, group } = place;
  const names = readables.flatMap((readable) => (readable.kind === 'secret' ? [readable.name] : []));
  const keys = readables.flatMap((readable) => readable.keys);
  const arns = keys.flatMap((key) => (key.kind === 'key' ? [key.arn] : []));
  const aliases = keys.flatMap((key) => (key.kind === 'alias' ? [key.alias] : []));
  const ofTheStack = {
    [`aws:ResourceTag/${OWNERSHIP_TAGS.dataPlane}`]: dataPlane,
    [`aws:ResourceTag/${OWNERSHIP_TAGS.stack}`]: stack,
  };
  // A key may be used only where Secrets Manager of this region decrypts on the role's behalf.
  const via = { 'kms:ViaService': viaSecretsManager(place) };
  const secretArns = sorted(names).map((name) => resourceFor(group, name));
  const statements: (PolicyStatement | false)[] = [
    names.length > 0 && allow('ReadSecrets', READ, secretArns),
    // Everything that carries our ownership tags: what is created later is granted without a change of the policy.
    names.length < readables.length &&
      allow('ReadSecretsOfTheStack', READ, [`${group}*`], { StringEquals: ofTheStack }),
    arns.length > 0 && allow('DecryptWithKeys', DECRYPT, sorted(arns), { StringEquals: via }),
    aliases.length > 0 &&
      allow('DecryptWithAliases', DECRYPT, [`arn:${partition}:kms:${region}:${accountId}:key/*`], {
        StringEquals: via,
        'ForAnyValue:StringEquals': { 'kms:ResourceAliases': sorted(aliases) },
      }),
  ];
  return { Version: '2012-10-17', Statement: statements.filter((statement) => statement !== false) };
}

const READ = 'secretsmanager:GetSecretValue';
const DECRYPT = 'kms:Decrypt';

function allow(
  Sid: string,
  action: string,
  Resource: readonly string[],
  Condition?: PolicyStatement['Condition'],
): PolicyStatement {
  return { Sid, Effect: 'Allow', Action: [action], Resource, ...(Condition ? { Condition } : {}) };
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Size as IAM counts it. The text we send has no white space. */
export function policySize(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}
