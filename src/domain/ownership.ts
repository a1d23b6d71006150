/** Keys of the tags that say whose a secret or a policy is. */
export const OWNERSHIP_TAGS = {
  stack: 'union-secrets:stack',
  dataPlane: 'union-secrets:data-plane',
  source: 'union-secrets:source',
  /** Which of a secret's tags came from the file, so that others' tags are left alone: see secret-tags.ts. */
  managedTags: 'union-secrets:tags',
  /** How often the value was generated again: see the value source `generate`. */
  generation: 'union-secrets:generation',
  /** Where the value comes from, such as `env OPENAI_API_KEY`. */
  valueSource: 'union-secrets:value-source',
  /** What happens when the secret leaves the file, where it says so itself. */
  onRemoval: 'union-secrets:on-removal',
  /** Stacks that may grant the secret, where the file names any: their ids, with a space between them. */
  shareWith: 'union-secrets:share-with',
  /** Present on a secret whose rotation the file configured. */
  rotation: 'union-secrets:rotation',
  /** On the first part: digest of all roles and policy names of the data plane; another one means that some were renamed. */
  binding: 'union-secrets:binding',
  /** On the first part of a policy: how many parts there may be, attached or not. */
  parts: 'union-secrets:parts',
} as const;

/** Who a secret or policy belongs to. `source` is `<owner>/<repository>:<path of the config file>`. */
export interface Owner {
  readonly stack: string;
  readonly dataPlane: string;
  readonly source: string;
}

/** Characters that a tag's value may have in Secrets Manager and IAM. */
export const MAX_TAG_VALUE = 256;

/** Every key with this prefix is ours: users may not set one, and others' tags never carry it. */
export const OWNERSHIP_PREFIX = 'union-secrets:';

export function ownershipTags(owner: Owner): Record<string, string> {
  return {
    [OWNERSHIP_TAGS.stack]: owner.stack,
    [OWNERSHIP_TAGS.dataPlane]: owner.dataPlane,
    [OWNERSHIP_TAGS.source]: owner.source,
  };
}

/** What the tags of something in AWS say about its owner, seen from `us`. */
export type Ownership =
  | { readonly kind: 'ours' }
  | { readonly kind: 'untagged' }
  | { readonly kind: 'foreign'; readonly owner: Partial<Owner> };

/**
 * Reads ownership from tags. Ours means: same stack, same data plane and same repository; the config file may have
 * moved within the repository.
 */
export function ownership(tags: Readonly<Record<string, string>>, us: Owner): Ownership {
  const stack = tags[OWNERSHIP_TAGS.stack];
  const dataPlane = tags[OWNERSHIP_TAGS.dataPlane];
  const source = tags[OWNERSHIP_TAGS.source];
  if (stack === undefined && dataPlane === undefined && source === undefined) return { kind: 'untagged' };
  const sameRepository = source === undefined || repositoryOf(source) === repositoryOf(us.source);
  if (stack === us.stack && dataPlane === us.dataPlane && sameRepository) return { kind: 'ours' };
  return {
    kind: 'foreign',
    owner: {
      ...(stack === undefined ? {} : { stack }),
      ...(dataPlane === undefined ? {} : { dataPlane }),
      ...(source === undefined ? {} : { source }),
    },
  };
}

function repositoryOf(source: string): string {
  return (source.split(':', 1)[0] ?? '').toLowerCase();
}
