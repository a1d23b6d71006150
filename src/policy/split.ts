/** A secret as something that takes room in a policy document. */
export interface SplitItem {
  readonly name: string;
  /** Characters that its own resource takes, separator included. */
  readonly characters: number;
  /** What it shares with others of the same part, such as the statement for its key: each counted once in a part. */
  readonly shared: readonly { readonly id: string; readonly characters: number }[];
}

export interface SplitLimits {
  /** Characters of a part that names nothing. */
  readonly empty: number;
  readonly max: number;
  /** Beyond this many parts, they are packed tighter where there is room. */
  readonly maxParts: number;
}

/**
 * Distributes secrets over the parts of a policy so that little changes when one is added or removed: what stands in a
 * part stays there, what is new goes to the first part with room, an emptied part is filled with the last one's.
 *
 * @param items in any order, distinct names.
 * @param previous names in each part now; the first entry is part 1.
 * @returns names of each part, sorted, without an empty part; `[]` for no items.
 * @throws RangeError if an item alone does not fit.
 */
export function splitOverParts(
  items: readonly SplitItem[],
  previous: readonly (readonly string[])[],
  limits: SplitLimits,
): string[][] {
  const open = new Map(items.map((item) => [item.name, item]));
  const parts = previous.map((names) => {
    const part = new Part(limits);
    for (const name of [...names].sort()) {
      const item = open.get(name);
      if (item && part.add(item)) open.delete(name);
    }
    return part;
  });
  for (const item of [...open.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (parts.some((part) => part.add(item))) continue;
    const part = new Part(limits);
    if (!part.add(item)) throw new RangeError(`"${item.name}" alone does not fit in a policy.`);
    parts.push(part);
  }
  closeGaps(parts);
  packTo(parts, limits);
  return parts.map((part) => part.names());
}

/** Whether a part can hold the item. */
export function fitsAlone(item: SplitItem, limits: Pick<SplitLimits, 'empty' | 'max'>): boolean {
  return new Part(limits).add(item);
}

class Part {
  readonly #items: SplitItem[] = [];
  readonly #shared = new Set<string>();
  readonly #max: number;
  #size: number;

  constructor(limits: Pick<SplitLimits, 'empty' | 'max'>) {
    this.#size = limits.empty;
    this.#max = limits.max;
  }

  /** Adds the item if there is room for it. */
  add(item: SplitItem): boolean {
    const shared = new Map(
      item.shared.filter(({ id }) => !this.#shared.has(id)).map((one) => [one.id, one.characters]),
    );
    const grown = [...shared.values()].reduce((sum, characters) => sum + characters, this.#size + item.characters);
    if (grown > this.#max) return false;
    this.#size = grown;
    this.#items.push(item);
    for (const id of shared.keys()) this.#shared.add(id);
    return true;
  }

  get items(): readonly SplitItem[] {
    return this.#items;
  }

  names(): string[] {
    return this.#items.map((item) => item.name).sort();
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
function packTo(parts: Part[], limits: SplitLimits): void {
  while (parts.length > limits.maxParts) {
    const rest = parts.slice(0, -1).map((part) => {
      const copy = new Part(limits);
      for (const item of part.items) copy.add(item);
      return copy;
    });
    const moved = parts.at(-1)?.items.every((item) => rest.some((part) => part.add(item))) ?? false;
    if (!moved) return;
    parts.splice(0, parts.length, ...rest);
  }
}
