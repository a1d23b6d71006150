/** A text in which something was left out, and where its offsets were before. */
export interface Shortened {
  readonly text: string;
  origin(offset: number): number;
}

const HEAD = /^([ \t]*)(?:async[ \t]+)?def[ \t]+\w+(?:\[.*?\])?\(/gm;

/**
 * Leaves out the parameters and bodies of functions that `wanted` does not match, most of most files: `def name():pass` is
 * left of them. Knows lines only, no Python: where a parser finds an error in the result, it may be one of this function's.
 */
export function shorten(source: string, wanted: RegExp): Shortened {
  const cuts = [{ at: 0, shift: 0 }];
  let text = '';
  let kept = 0;
  for (const { 0: head, 1: indent = '', index } of source.matchAll(HEAD)) {
    if (index < kept) continue;
    const open = index + head.length;
    // The first line that is no deeper, is not empty, and does not end the parameters.
    const outside = new RegExp(`\\n(?!${indent}[ \\t)]|[ \\t\\r]*(?:\\n|$))`, 'g');
    outside.lastIndex = open;
    const inside = source.slice(open - 1, outside.exec(source)?.index).trimEnd();
    if (wanted.test(inside) || !isWhole(inside)) continue;
    text += `${source.slice(kept, open)}):pass`;
    kept = open - 1 + inside.length;
    cuts.push({ at: text.length, shift: kept - text.length });
  }
  let near = 0;
  return {
    text: text + source.slice(kept),
    // A walk over a tree asks for one offset after the other.
    origin(offset) {
      while ((cuts[near + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) near++;
      while ((cuts[near]?.at ?? 0) > offset) near--;
      return offset + (cuts[near]?.shift ?? 0);
    },
  };
}

/** It looks like parameters and a body, and no string, bracket or line goes on behind it, as far as counting shows that. */
function isWhole(inside: string): boolean {
  const count = (sign: string): number => inside.split(sign).length;
  return (
    /\)[^()]*:\s*\S/.test(inside) &&
    !inside.endsWith('\\') &&
    ['"""', "'''"].every((quotes) => count(quotes) % 2 === 1) &&
    ['()', '[]', '{}'].every(([open = '', close = '']) => count(open) === count(close))
  );
}
