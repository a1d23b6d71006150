import { MAX_POLICY_CHARACTERS, type PolicyDocument, policyDocument, resourceFor } from './document.ts';
import { type SplitItem, splitOverParts } from './split.ts';

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
 * The documents that let a role read `secrets`, one a part.
 *
 * @param previous secrets granted by each existing part, part 1 first.
 * @param maxParts policies that may be attached to the role for us.
 */
export function policyParts(
  group: string,
  secrets: readonly string[],
  previous: readonly (readonly string[])[],
  maxParts: number,
): PolicyDocument[] {
  const empty = JSON.stringify(policyDocument(group, [])).length;
  const items: SplitItem[] = secrets.map((name) => ({
    name,
    characters: JSON.stringify(resourceFor(group, name)).length + 1,
  }));
  // One separator less than items: counting one for each leaves a character of room, never one too few.
  const limits = { empty, max: MAX_POLICY_CHARACTERS, maxParts };
  return splitOverParts(items, previous, limits).map((names) => policyDocument(group, names));
}

/** Parts that these secrets need when distributed afresh. */
export function partsNeeded(group: string, secrets: readonly string[]): number {
  return policyParts(group, secrets, [], Number.POSITIVE_INFINITY).length;
}
