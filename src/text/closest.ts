/** Longer texts are no slips of the pen, and comparing them costs time. */
const LONGEST = 64;
const MOST_CANDIDATES = 100;

/**
 * The candidate that was probably meant, or undefined. At most a third of the text may differ (one character in short
 * texts), or the text is a beginning of the candidate; letter case counts as no difference.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(text.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? candidates.find((candidate) => text.length >= 3 && candidate.startsWith(text));
}

/** Edits (insert, remove, replace, swap of neighbours) that lead from `a` to `b`: optimal string alignment. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let edits = Math.min(replace, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
