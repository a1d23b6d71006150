/** Keys of the tags that say whose a secret or a policy is. */
export const OWNERSHIP_TAGS = {
  stack: 'union-secrets:stack',
  dataPlane: 'union-secrets:data-plane',
  source: 'union-secrets:source',
  /** Which repository this is, by what a rename does not change: see `repositoryIdTag`. */
  repositoryId: 'union-secrets:repository-id',
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
  /** Days after which its value counts as old, where the file says so: for the inventory, which reads no file. */
  maxAgeDays: 'union-secrets:max-age-days',
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
  /** `<host>/<id>` of the repository; absent where it is not known, as on the command line. */
  readonly repositoryId?: string;
}

/** An owner, and what its file says of other repositories. */
export interface Claimant extends Owner {
  /** `<owner>/<name>` of repositories whose secrets and policies this file takes over. */
  readonly formerly?: readonly string[];
  /** `<owner>/<name>` of the repository that may take over what this file has. */
  readonly movedTo?: string;
}

/** Characters that a tag's value may have in Secrets Manager and IAM. */
export const MAX_TAG_VALUE = 256;

/** AWS takes letters, digits, spaces and these: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Tag.html */
export const NOT_IN_A_TAG = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;

/** Tags that AWS allows on a secret and on a policy. */
export const MAX_TAGS = 50;

/** Every key with this prefix is ours: users may not set one, and others' tags never carry it. */
export const OWNERSHIP_PREFIX = 'union-secrets:';

/** All but the id: that follows from the run, and a plan without it is the same. */
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
  /** Another repository's, which the file names under `formerly`; where it has an id, that repository agrees. */
  | { readonly kind: 'old'; readonly source: string }
  | { readonly kind: 'foreign'; readonly owner: Partial<Owner> };

/**
 * Reads ownership from tags. Ours means: same stack, same data plane and same repository; the config file may have
 * moved within the repository. The same repository is the one of the same id, whatever its name; where the tags or the run
 * lack the id, the one of the same name.
 */
export function ownership(tags: Readonly<Record<string, string>>, us: Claimant): Ownership {
  const stack = tags[OWNERSHIP_TAGS.stack];
  const dataPlane = tags[OWNERSHIP_TAGS.dataPlane];
  const source = tags[OWNERSHIP_TAGS.source];
  // IAM compares the keys of tags without case, and would decide by another one than we.
  const twin = Object.keys(tags).find(
    (key) => key !== OWNERSHIP_TAGS.stack && key.toLowerCase() === OWNERSHIP_TAGS.stack,
  );
  if (twin !== undefined) return { kind: 'foreign', owner: { stack: tags[twin] ?? '' } };
  if (stack === undefined && dataPlane === undefined && source === undefined) return { kind: 'untagged' };
  const { repositoryId, movedTo } = readRepositoryId(tags);
  if (stack === us.stack && dataPlane === us.dataPlane) {
    const name = repositoryOf(us.source);
    const sameName = source === undefined || sameRepository(repositoryOf(source), name);
    const bothKnown = repositoryId !== undefined && us.repositoryId !== undefined;
    if (bothKnown ? repositoryId === us.repositoryId : sameName) return { kind: 'ours' };
    const named = source !== undefined && us.formerly?.some((one) => sameRepository(one, repositoryOf(source)));
    const agreed = bothKnown && movedTo !== undefined && sameRepository(movedTo, name);
    if (named && (repositoryId === undefined || agreed)) return { kind: 'old', source };
  }
  return {
    kind: 'foreign',
    owner: {
      ...(stack === undefined ? {} : { stack }),
      ...(dataPlane === undefined ? {} : { dataPlane }),
      ...(source === undefined ? {} : { source }),
      ...(repositoryId === undefined ? {} : { repositoryId }),
    },
  };
}

/** The tag that says which file owns something: `<owner>/<repository>:<path>`, in characters that a tag's value may hold. */
export function sourceText(repository: string, configPath: string): string {
  return `${repository}:${configPath}`.replace(NOT_IN_A_TAG, '_').slice(0, MAX_TAG_VALUE);
}

/** `<owner>/<name>` in the text of a source. */
export function repositoryOf(source: string): string {
  return source.split(':', 1)[0] ?? '';
}

/** The path of the file in the text of a source. */
export function pathOf(source: string): string {
  return source.slice(source.indexOf(':') + 1);
}

/** GitHub compares names without case. */
export function sameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** GitHub counts repositories on each of its servers: only with the host is an id unique. null for what is no id. */
export function repositoryIdOf(id: string, serverUrl: string): string | null {
  const host = URL.parse(serverUrl)?.hostname ?? '';
  return /^[1-9]\d{0,19}$/.test(id) && host !== '' ? `${host}/${id}` : null;
}

const TO = ' to ';

/** What the tag says: the id and, where the file has `movedTo`, who may take this over. */
export function repositoryIdTag(repositoryId: string, movedTo: string | undefined): Record<string, string> {
  return { [OWNERSHIP_TAGS.repositoryId]: movedTo === undefined ? repositoryId : `${repositoryId}${TO}${movedTo}` };
}

/**
 * Says in the tag with the id, where there is one, who may take this over by the file; empty where it says so already.
 * It is the owner's consent, and so a change that the plan shows.
 */
export function consentTag(tags: Readonly<Record<string, string>>, us: Claimant): Record<string, string> {
  const { repositoryId, movedTo } = readRepositoryId(tags);
  if (repositoryId === undefined || movedTo === us.movedTo || ownership(tags, us).kind !== 'ours') return {};
  return repositoryIdTag(repositoryId, us.movedTo);
}

export function readRepositoryId(tags: Readonly<Record<string, string>>): Pick<Claimant, 'repositoryId' | 'movedTo'> {
  const [repositoryId, movedTo] = tags[OWNERSHIP_TAGS.repositoryId]?.split(TO, 2) ?? [];
  return {
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}
