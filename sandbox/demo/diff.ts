/** One line of a difference. `line`: its number in the new text, or in the old one where it was removed. */
export interface DiffLine {
  readonly sign: '+' | '-' | ' ';
  readonly line: number;
  readonly text: string;
}

/** Difference of two texts, line by line, by their longest common subsequence. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const common = table(old, now);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      found.push({ sign: ' ', line: j + 1, text: now[j++] ?? '' });
      i++;
    } else if (i < old.length && (j >= now.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      found.push({ sign: '-', line: i + 1, text: old[i++] ?? '' });
    } else {
      found.push({ sign: '+', line: j + 1, text: now[j++] ?? '' });
    }
  }
  return found;
}

/** Only the changed lines and `context` lines around each. */
export function around(diff: readonly DiffLine[], context: number): DiffLine[] {
  return diff.filter((_, at) =>
    diff.slice(Math.max(0, at - context), at + context + 1).some(({ sign }) => sign !== ' '),
  );
}

/** `[i][j]`: length of the longest common subsequence of what follows line i of one and line j of the other. */
function table(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      row[j] = old[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
