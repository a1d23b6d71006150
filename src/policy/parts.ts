import { createHash } from 'node:crypto';
import type { DesiredRole } from '../domain/desired.ts';
import { canonicalJson } from '../domain/json.ts';
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
  const { itemFor, room } = measure(scope);
  const before = previous.map((targets) => targets.map(idOf));
  const parts = splitOverParts(readables.map(itemFor), before, room, maxParts);
  return parts.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])).map((part) => policyDocument(scope, part));
}

/** Those that no policy can hold with their keys, as {@link policyParts} counts: a whole stack may have too many. */
export function tooLargeForAPart(scope: PolicyScope, readables: readonly Readable[]): Readable[] {
  const { itemFor, room } = measure(scope);
  return readables.filter((readable) => !new Part(room).add(itemFor(readable)));
}

/** Parts that these take when distributed afresh; what fits in none is not counted. */
export function partsNeeded(scope: PolicyScope, readables: readonly Readable[]): number {
  const { itemFor, room } = measure(scope);
  const fitting = readables.map(itemFor).filter((item) => new Part(room).add(item));
  return splitOverParts(fitting, [], room, Number.POSITIVE_INFINITY).length;
}

/** How much room readables take: each kind of statement once in a part, and each resource, key and alias in it. */
function measure(scope: PolicyScope): { itemFor: (readable: Readable) => SplitItem; room: number } {
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
  return { itemFor, room: MAX_POLICY_CHARACTERS - empty };
}

/** No secret is called `*`. */
function idOf(target: ReadTarget): string {
  return target.kind === 'stack' ? '*' : target.name;
}

/** Something that takes room in a policy document. */
export interface SplitItem {
  readonly id: string;
  /** Characters of each piece of text that it needs in its part, by the piece: what several need is there once. */
  readonly pieces: ReadonlyMap<string, number>;
}

/**
 * Distributes items over the parts of a policy so that little changes when one is added or removed: what is in a part stays
 * there, what is new goes to the first part with room, an emptied part is filled with the last one's.
 *
 * @param items in any order, with distinct ids.
 * @param previous ids in each part now; the first entry is part 1.
 * @param room characters that a part has for them.
 * @param maxParts beyond this many parts, they are packed tighter where there is room.
 * @returns ids in each part, sorted, without an empty part; `[]` for no items.
 * @throws RangeError if an item alone does not fit.
 */
export function splitOverParts(
  items: readonly SplitItem[],
  previous: readonly (readonly string[])[],
  room: number,
  maxParts: number,
): string[][] {
  const open = new Map(items.map((item) => [item.id, item]));
  const parts = previous.map((ids) => {
    const part = new Part(room);
    for (const id of [...ids].sort()) {
      const item = open.get(id);
      if (item && part.add(item)) open.delete(id);
    }
    return part;
  });
  for (const item of [...open.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (parts.some((part) => part.add(item))) continue;
    const part = new Part(room);
    if (!part.add(item)) throw new RangeError(`"${item.id}" alone does not fit in a policy.`);
    parts.push(part);
  }
  closeGaps(parts);
  packTo(parts, room, maxParts);
  return parts.map(({ items: held }) => held.map(({ id }) => id).sort());
}

class Part {
  readonly items: SplitItem[] = [];
  readonly #pieces = new Set<string>();
  #room: number;

  constructor(room: number, items: readonly SplitItem[] = []) {
    this.#room = room;
    for (const item of items) this.add(item);
  }

  /** Adds the item if there is room for it. */
  add(item: SplitItem): boolean {
    let left = this.#room;
    for (const [piece, characters] of item.pieces) if (!this.#pieces.has(piece)) left -= characters;
    if (left < 0) return false;
    this.#room = left;
    this.items.push(item);
    for (const piece of item.pieces.keys()) this.#pieces.add(piece);
    return true;
  }
}

/** Part numbers stay without holes: a hole is filled by the last part, which then is no longer needed. */
function closeGaps(parts: Part[]): void {
  for (let index = 0; index < parts.length; index++) {
    while (parts.length > index && parts.at(-1)?.items.length === 0) parts.pop();
    const last = parts.at(-1);
    if (last && parts[index]?.items.length === 0) {
      parts[index] = last;
      parts.pop();
    }
  }
}

/** Moves only from the last part into earlier ones: a grant can then be added before it is removed. */
function packTo(parts: Part[], room: number, maxParts: number): void {
  while (parts.length > maxParts) {
    const rest = parts.slice(0, -1).map(({ items }) => new Part(room, items));
    const moved = parts.at(-1)?.items.every((item) => rest.some((part) => part.add(item))) ?? false;
    if (!moved) return;
    parts.splice(0, parts.length, ...rest);
  }
}
