/**
 * Where the string that opens at `quoteAt` ends (exclusive), or -1 if it never does. In an f-string quotes of the same
 * kind may stand inside `{...}` (PEP 701); older Python never has them there, so one rule serves both.
 */
export function stringEnd(source: string, quoteAt: number, format: boolean): number {
  const quote = source.charAt(quoteAt);
  const closing = source.startsWith(quote.repeat(3), quoteAt) ? quote.repeat(3) : quote;
  let at = quoteAt + closing.length;
  while (at < source.length) {
    const char = source[at];
    if (char === '\\')
      at += format && source[at + 1] === '{' ? 1 : source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 2;
    else if (char === quote && (closing.length === 1 || source.startsWith(closing, at))) return at + closing.length;
    else if (closing.length === 1 && (char === '\n' || char === '\r')) return -1;
    else if (format && char === '{') {
      if (source[at + 1] === '{') at += 2;
      else {
        at = replacementEnd(source, at + 1, 0);
        if (at === -1) return -1;
      }
    } else at++;
  }
  return -1;
}

/** Deeper than anybody nests; hostile input must not exhaust the stack. */
const MAX_DEPTH = 50;

/** Where the replacement field whose `{` ends at `start` is over: just after its `}`, or -1. */
export function replacementEnd(source: string, start: number, depth: number): number {
  if (depth > MAX_DEPTH) return -1;
  let nesting = 0;
  let at = start;
  while (at < source.length) {
    const char = source[at];
    if (char === '"' || char === "'") {
      at = stringEnd(
        source,
        at,
        /(?<![A-Za-z0-9_])(?:[ft]|[ft]r|r[ft])$/i.test(source.slice(Math.max(start, at - 3), at)),
      );
      if (at === -1) return -1;
    } else if (char === '(' || char === '[' || char === '{') {
      nesting++;
      at++;
    } else if (char === ')' || char === ']' || char === '}') {
      if (nesting === 0) return char === '}' ? at + 1 : -1;
      nesting--;
      at++;
    } else if (char === ':' && nesting === 0) return formatSpecEnd(source, at + 1, depth);
    else if (char === '#') while (at < source.length && source[at] !== '\n') at++;
    else at++;
  }
  return -1;
}

/** A format specification is plain text up to `}`, with fields of its own. */
function formatSpecEnd(source: string, start: number, depth: number): number {
  let at = start;
  while (at < source.length) {
    const char = source[at];
    if (char === '}') return at + 1;
    if (char === '{') {
      at = replacementEnd(source, at + 1, depth + 1);
      if (at === -1) return -1;
    } else at++;
  }
  return -1;
}
