/** Where a statement is in a policy's text, as AWS reports it: just after its braces. Lines and columns count from 1. */
export interface StatementSpan {
  readonly StartPosition: { readonly Line: number; readonly Column: number };
  readonly EndPosition: { readonly Line: number; readonly Column: number };
}

/** Finds the `index`th object of the document's `Statement`: the objects one level below it, in their order. */
export function statementSpan(text: string, index: number): StatementSpan {
  const from = text.search(/"Statement"\s*:/);
  let depth = 0;
  let start = 0;
  let seen = 0;
  let inText = false;
  for (let at = Math.max(from, 0) + '"Statement"'.length; at < text.length; at += 1) {
    const char = text[at];
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
      continue;
    }
    if (char === '"') inText = true;
    else if (char === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}') {
      depth -= 1;
      if (depth !== 0) continue;
      if (seen === index) return { StartPosition: position(text, start + 1), EndPosition: position(text, at + 1) };
      seen += 1;
    }
  }
  return { StartPosition: { Line: 1, Column: 1 }, EndPosition: { Line: 1, Column: 1 } };
}

function position(text: string, offset: number): { Line: number; Column: number } {
  const before = text.slice(0, offset).split('\n');
  return { Line: before.length, Column: (before.at(-1)?.length ?? 0) + 1 };
}
