/**
 * The lines of a file that a pull request's diff shows on its right side, by their numbers: what a review may comment on.
 *
 * @param patch of `GET /pulls/{number}/files`: hunks of a unified diff, without a header.
 */
export function rightSide(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
      lines.set(next, line.slice(1).replace(/\r$/, ''));
      next += 1;
    }
  }
  return lines;
}

/** Whether the diff shows these lines, from a number on, with this text. */
export function shows(lines: ReadonlyMap<number, string>, start: number, text: string): boolean {
  return text.split('\n').every((line, index) => lines.get(start + index) === line.replace(/\r$/, ''));
}
