import { createHash } from 'node:crypto';
import type { DesiredRole } from '../domain/desired.ts';
import { canonicalJson } from '../domain/digest-text.ts';
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
import { fitsAlone, type SplitItem, type SplitLimits, splitOverParts } from './split.ts';

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
 * A short digest of all roles and policy names of a data plane. It is on the first part of each role's policy; where it
 * differs, something was renamed or left the file, and policies under old names are looked for.
 */
export function bindingDigest(roles: readonly DesiredRole[]): string {
  const content = roles.map(({ key, name, policyName, policyPath }) => [key, name, policyName, policyPath]);
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
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
  const { itemFor, limits } = measure(scope);
  const before = previous.map((targets) => targets.map(idOf));
  return splitOverParts(readables.map(itemFor), before, limits, maxParts).map((ids) =>
    policyDocument(
      scope,
      ids.flatMap((id) => byId.get(id) ?? []),
    ),
  );
}

/** Those that no policy can hold with their keys, as {@link policyParts} counts: a whole stack may have too many. */
export function tooLargeForAPart(scope: PolicyScope, readables: readonly Readable[]): Readable[] {
  const { itemFor, limits } = measure(scope);
  return readables.filter((readable) => !fitsAlone(itemFor(readable), limits));
}

/** Parts that these take when distributed afresh; what fits in none is not counted. */
export function partsNeeded(scope: PolicyScope, readables: readonly Readable[]): number {
  const { itemFor, limits } = measure(scope);
  const fitting = readables.map(itemFor).filter((item) => fitsAlone(item, limits));
  return splitOverParts(fitting, [], limits, Number.POSITIVE_INFINITY).length;
}

/** How much room readables take: each kind of statement once in a part, and each resource, key and alias in it. */
function measure(scope: PolicyScope): { itemFor: (readable: Readable) => SplitItem; limits: SplitLimits } {
  const size = (readables: readonly Readable[]) => policySize(policyDocument(scope, readables));
  // With the separator of every entry, the last one's too: a character too many, never one too few.
  const entry = (text: string) => JSON.stringify(text).length + 1;
  const empty = size([]);
  const stack = { kind: 'stack', keys: [] } as const;
  const one = { kind: 'secret', name: 'n', keys: [] } as const;
  const ofKey = (key: KmsKey) => size([{ ...stack, keys: [key] }]) - size([stack]) - entry('') + 2;
  const statements = {
    secret: size([one]) - empty - entry(resourceFor(scope.place.group, one.name)) + 2,
    stack: size([stack]) - empty + 1,
    key: ofKey({ kind: 'key', arn: '' }),
    alias: ofKey({ kind: 'alias', alias: '' }),
  };
  const itemFor = (readable: Readable): SplitItem => {
    const id = idOf(readable);
    const pieces = new Map([[`statement ${readable.kind}`, statements[readable.kind]]]);
    if (readable.kind === 'secret') pieces.set(id, entry(resourceFor(scope.place.group, readable.name)));
    for (const key of readable.keys) {
      const text = key.kind === 'key' ? key.arn : key.alias;
      pieces.set(`statement ${key.kind}`, statements[key.kind]).set(`${key.kind} ${text}`, entry(text));
    }
    return { id, pieces };
  };
  return { itemFor, limits: { empty, max: MAX_POLICY_CHARACTERS } };
}

/** No secret is called `*`. */
function idOf(target: ReadTarget): string {
  return target.kind === 'stack' ? '*' : target.name;
}
