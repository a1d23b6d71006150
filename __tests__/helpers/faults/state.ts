import { evaluate, type NamedPolicy, type PolicyDocument } from '../../../sandbox/aws/evaluate.ts';
import type { ManagedPolicy } from '../../../sandbox/aws/iam/state.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import type { Secret } from '../../../sandbox/aws/secrets-manager/state.ts';
import { GROUP } from '../scenarios/world.ts';

/** All of AWS that a run makes, without times, ids and random texts: two runs that did the same have the same. */
export function normalState(aws: AwsSandbox): Record<string, unknown> {
  const byName = <T extends { readonly name: string }>(list: readonly T[], show: (one: T) => unknown) =>
    list.map((one) => [one.name, show(one)] as const);
  return Object.fromEntries(
    [
      ...byName(aws.secrets(), shownSecret),
      ...byName(aws.policies(), shownPolicy),
      ...byName(aws.roles(), ({ attached }) => attached.toSorted()),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function shownSecret({ name, description = '', kmsKeyId, tags, deletion, rotation, versions }: Secret): unknown {
  const generated = name === 'ml/made';
  // Until it is restored nobody can read it, and so its value is written; a run that finds it restored reads, and need not.
  const shown = name === 'ml/restored' ? versions.filter(({ stages }) => stages.includes('AWSCURRENT')) : versions;
  return {
    description,
    kmsKeyId,
    tags: tagsOf(tags),
    deletedForDays: deletion && Math.round((deletion.endsAt - deletion.askedAt) / 86_400_000),
    rotation: rotation && { enabled: rotation.enabled, lambda: rotation.lambdaArn, rules: rotation.rules },
    // Every version there ever was: a value that is written twice shows.
    versions: shown.map(({ stages, secretString: text = '' }) => [
      stages.toSorted().join(),
      generated ? `${text.length} characters` : text,
    ]),
  };
}

function shownPolicy(policy: ManagedPolicy): unknown {
  return {
    path: policy.path,
    tags: tagsOf(policy.tags),
    document: defaultDocument(policy),
    versions: policy.versions.length,
  };
}

function tagsOf(tags: readonly { Key: string; Value: string }[]): string[] {
  return tags.map(({ Key, Value }) => `${Key}=${Value}`).sort();
}

function defaultDocument({ versions, defaultVersionId }: ManagedPolicy): string {
  return versions.find(({ id }) => id === defaultVersionId)?.document ?? '{}';
}

/** Where two states differ, in words that fit a line. */
export function differences(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const short = (what: unknown) => (JSON.stringify(what) ?? 'nothing').slice(0, 400);
  return [...names]
    .filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
    .map((name) => `${name.slice(0, 60)}: ${short(one[name])} is not ${short(other[name])}`);
}

/**
 * What each role may do with secrets, as IAM would judge it now: one text for each role and secret or key. Asked also for
 * names that nobody was ever given: the neighbours of each secret.
 */
export class Access {
  readonly #aws: AwsSandbox;
  readonly #names: readonly string[];
  readonly #judged = new Map<string, readonly string[]>();

  constructor(aws: AwsSandbox, names: readonly string[]) {
    this.#aws = aws;
    this.#names = [...new Set(names.flatMap((name) => [name, `${name}-x`, `${name}/x`, name.slice(0, -1)]))];
  }

  now(): ReadonlySet<string> {
    const policies = new Map(this.#aws.policies().map((policy) => [policy.arn, defaultDocument(policy)]));
    const tags = new Map(this.#aws.secrets().map((secret) => [secret.name, secret.tags]));
    return new Set(
      this.#aws.roles().flatMap(({ name, attached }) => {
        const documents = attached.map((arn) => policies.get(arn) ?? '{"Statement":[]}');
        return this.#may(documents, tags).map((what) => `${name} ${what}`);
      }),
    );
  }

  #may(documents: readonly string[], tags: ReadonlyMap<string, Secret['tags']>): readonly string[] {
    const asksTags = documents.some((document) => document.includes('ResourceTag'));
    const key = JSON.stringify([documents, asksTags ? [...tags] : []]);
    const known = this.#judged.get(key);
    if (known) return known;
    const policies = documents.map((text, index): NamedPolicy => {
      return { id: String(index), type: 'IAM Policy', document: JSON.parse(text) as PolicyDocument };
    });
    const allowed = (action: string, resource: string, context: Record<string, string>) =>
      evaluate({ action, resource, context }, policies).decision === 'allowed';
    const reads = this.#names.filter((name) => {
      const own = (tags.get(name) ?? []).map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]);
      return allowed('secretsmanager:GetSecretValue', `${GROUP}${name}-AbCdEf`, Object.fromEntries(own));
    });
    const decrypts = ['alias/ml', 'alias/other'].filter((alias) =>
      allowed('kms:Decrypt', 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab', {
        'kms:ResourceAliases': alias,
        'kms:ViaService': 'secretsmanager.us-west-2.amazonaws.com',
      }),
    );
    const result = [...reads.map((name) => `reads ${name}`), ...decrypts.map((alias) => `decrypts with ${alias}`)];
    this.#judged.set(key, result);
    return result;
  }
}
