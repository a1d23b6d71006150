/** Something that takes room in a policy document. */
export interface SplitItem {
  readonly id: string;
  /** Characters of each piece of text that it needs in its part, by the piece: what several need is there once. */
  readonly pieces: ReadonlyMap<string, number>;
}

export interface SplitLimits {
  /** Characters of a part that holds nothing. */
  readonly empty: number;
  readonly max: number;
}

/**
 * Distributes items over the parts of a policy so that little changes when one is added or removed: what is in a part stays
 * there, what is new goes to the first part with room, an emptied part is filled with the last one's.
 *
 * @param items in any order, with distinct ids.
 * @param previous ids in each part now; the first entry is part 1.
 * @param maxParts beyond this many parts, they are packed tighter where there is room.
 * @returns ids in each part, sorted, without an empty part; `[]` for no items.
 * @throws RangeError if an item alone does not fit.
 */
export function splitOverParts(
  items: readonly SplitItem[],
  previous: readonly (readonly string[])[],
  limits: SplitLimits,
  maxParts: number,
): string[][] {
  const open = new Map(items.map((item) => [item.id, item]));
  const parts = previous.map((ids) => {
    const part = new Part(limits);
    for (const id of [...ids].sort()) {
      const item = open.get(id);
      if (item && part.add(item)) open.delete(id);
    }
    return part;
  });
  for (const item of [...open.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (parts.some((part) => part.add(item))) continue;
    const part = new Part(limits);
    if (!part.add(item)) throw new RangeError(`"${item.id}" alone does not fit in a policy.`);
    parts.push(part);
  }
  closeGaps(parts);
  packTo(parts, limits, maxParts);
  return parts.map(({ items: held }) => held.map(({ id }) => id).sort());
}

/** Whether a part can hold the item. */
export function fitsAlone(item: SplitItem, limits: SplitLimits): boolean {
  return new Part(limits).add(item);
}

class Part {
  readonly items: SplitItem[] = [];
  readonly #pieces = new Set<string>();
  readonly #limits: SplitLimits;
  #size: number;

  constructor(limits: SplitLimits, items: readonly SplitItem[] = []) {
    this.#limits = limits;
    this.#size = limits.empty;
    for (const item of items) this.add(item);
  }

  /** Adds the item if there is room for it. */
  add(item: SplitItem): boolean {
    let size = this.#size;
    for (const [piece, characters] of item.pieces) if (!this.#pieces.has(piece)) size += characters;
    if (size > this.#limits.max) return false;
    this.#size = size;
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
function packTo(parts: Part[], limits: SplitLimits, maxParts: number): void {
  while (parts.length > maxParts) {
    const rest = parts.slice(0, -1).map(({ items }) => new Part(limits, items));
    const moved = parts.at(-1)?.items.every((item) => rest.some((part) => part.add(item))) ?? false;
    if (!moved) return;
    parts.splice(0, parts.length, ...rest);
  }
}
