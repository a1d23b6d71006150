export interface Pair {
  readonly group: string;
  readonly key: string;
}

/** The pairs that a person finds in the comment: the group once, in a block of its own, the keys in a table. */
export function readPairs(comment: string): Record<string, Pair> {
  const group = /^(arn:[^`\n]*:secret:)$/m.exec(comment)?.[1];
  const section = comment.slice(comment.indexOf('### Pairs for your tasks'));
  const rows = section.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm);
  if (group === undefined) return {};
  return Object.fromEntries([...rows].map(([, name = '', key = '']) => [name, { group, key }]));
}
