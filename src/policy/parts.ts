import type { KmsKey } from '../domain/kms-key.ts';
import {
  MAX_POLICY_CHARACTERS,
  type PolicyDocument,
  type PolicyScope,
  policyDocument,
  policySize,
  type Readable,
  type ReadTarget,
  resourceFor,
} from './document.ts';
import { fitsAlone, type SplitItem, splitOverParts } from './split.ts';

/** `<base>`, `<base>-2`, `<base>-3`, ... */
export function partName(base: string, part: number): string {
  return part === 1 ? base : `${base}-${part}`;
}

/** Number of the part with this name, or undefined if the name is not one of `base`'s parts. IAM ignores case. */
export function partNumber(base: string, name: string): number | undefined {
  if (name.toLowerCase() === base.toLowerCase()) return 1;
  if (!name.toLowerCase().startsWith(`${base.toLowerCase()}-`)) return undefined;
  const digits = name.slice(base.length + 1);
  return /^([2-9]|[1-9]\d+)$/.test(digits) ? Number(digits) : undefined;
}

/**
 * The documents that let a role read `readables`, one a part.
 *
 * @param previous what each existing part grants, part 1 first.
 * @param maxParts policies that may be attached to the role for us.
 * @throws RangeError if one alone does not fit in a policy.
 */
export function policyParts(
  scope: PolicyScope,
  readables: readonly Readable[],
  previous: readonly (readonly ReadTarget[])[],
  maxParts: number,
): PolicyDocument[] {
  const byId = new Map(readables.map((readable) => [idOf(readable), readable]));
  const sizes = sizesIn(scope);
  const items = readables.map((readable) => itemFor(scope, readable, sizes));
  const limits = { empty: sizes.empty, max: MAX_POLICY_CHARACTERS, maxParts };
  const parts = splitOverParts(
    items,
    previous.map((targets) => targets.map(idOf)),
    limits,
  );
  return parts.map((ids) =>
    policyDocument(
      scope,
      ids.flatMap((id) => byId.get(id) ?? []),
    ),
  );
}

/** Those that no policy can hold with their keys, as {@link policyParts} counts: a whole stack may have too many. */
export function tooLargeForAPart(scope: PolicyScope, readables: readonly Readable[]): Readable[] {
  const sizes = sizesIn(scope);
  const limits = { empty: sizes.empty, max: MAX_POLICY_CHARACTERS };
  return readables.filter((readable) => !fitsAlone(itemFor(scope, readable, sizes), limits));
}

/** Parts that these take when distributed afresh; what fits in none is not counted. */
export function partsNeeded(scope: PolicyScope, readables: readonly Readable[]): number {
  const tooLarge = new Set(tooLargeForAPart(scope, readables));
  const fitting = readables.filter((readable) => !tooLarge.has(readable));
  return policyParts(scope, fitting, [], Number.POSITIVE_INFINITY).length;
}

interface Sizes {
  readonly empty: number;
  readonly names: number;
  readonly stack: number;
  readonly keys: number;
  readonly aliases: number;
}

/** Characters that each kind of statement takes by itself, with a separator and without what it lists. */
function sizesIn(scope: PolicyScope): Sizes {
  const size = (readables: readonly Readable[]) => policySize(policyDocument(scope, readables));
  const empty = size([]);
  const nothing = JSON.stringify('').length;
  const statement = (readable: Readable, listed: number) => size([readable]) - empty - listed + 1;
  const stack = { kind: 'stack', keys: [] } as const;
  const one = { kind: 'secret', name: 'n', keys: [] } as const;
  const withKey = (key: KmsKey) => size([{ ...stack, keys: [key] }]) - size([stack]) - nothing + 1;
  return {
    empty,
    names: statement(one, JSON.stringify(resourceFor(scope.place.group, 'n')).length),
    stack: statement(stack, 0),
    keys: withKey({ kind: 'key', arn: '' }),
    aliases: withKey({ kind: 'alias', alias: '' }),
  };
}

/** Counts a separator with every entry, the last one's too: a character too many, never one too few. */
function itemFor(scope: PolicyScope, readable: Readable, sizes: Sizes): SplitItem {
  const entry = (text: string) => JSON.stringify(text).length + 1;
  const ofKeys = readable.keys.flatMap((key) =>
    key.kind === 'key'
      ? [
          { id: 'keys', characters: sizes.keys },
          { id: key.arn, characters: entry(key.arn) },
        ]
      : [
          { id: 'aliases', characters: sizes.aliases },
          { id: key.alias, characters: entry(key.alias) },
        ],
  );
  const name = idOf(readable);
  if (readable.kind === 'stack') return { name, characters: sizes.stack, shared: ofKeys };
  return {
    name,
    characters: entry(resourceFor(scope.place.group, readable.name)),
    shared: [{ id: 'names', characters: sizes.names }, ...ofKeys],
  };
}

/** No secret is called `*`. */
function idOf(target: ReadTarget): string {
  return target.kind === 'stack' ? '*' : target.name;
}
