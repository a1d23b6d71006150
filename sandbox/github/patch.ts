/** Unchanged lines around a change, as GitHub shows them. */
const CONTEXT = 3;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The `patch` of a changed file as GitHub's API gives it: hunks only. Quadratic: for the small files of tests. */
export function patchOf(before: string, after: string): string {
  const lines = diff(linesOf(before), linesOf(after));
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  const out: string[] = [];
  let [left, right] = [0, 0];
  for (let index = 0; index < lines.length; ) {
    const end = shown[index] ? endOf(shown, index) : index + 1;
    const part = lines.slice(index, end);
    const onLeft = part.filter(({ sign }) => sign !== '+').length;
    const onRight = part.filter(({ sign }) => sign !== '-').length;
    if (shown[index]) {
      out.push(`@@ -${range(left, onLeft)} +${range(right, onRight)} @@`);
      out.push(...part.map(({ sign, text }) => sign + text));
    }
    left += onLeft;
    right += onRight;
    index = end;
  }
  return out.join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function endOf(shown: readonly boolean[], start: number): number {
  const end = shown.indexOf(false, start);
  return end === -1 ? shown.length : end;
}

/** git's way: the line before where there are none, and no length where it is 1. */
function range(before: number, length: number): string {
  if (length === 0) return `${before},0`;
  return length === 1 ? String(before + 1) : `${before + 1},${length}`;
}

function diff(before: readonly string[], after: readonly string[]): Line[] {
  // common[i][j]: how many lines the rests from i and j share in order.
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: before[i] ?? '' });
      i += 1;
    } else {
      lines.push({ sign: '+', text: after[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}
