/**
 * Reads a Query protocol body: `Tags.member.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`. All leaves are text.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html
 */
export function parseQuery(body: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of new URLSearchParams(body)) {
    if (path === 'Action' || path === 'Version') continue;
    set(root, path.split('.'), value);
  }
  return lists(root) as Record<string, unknown>;
}

function set(target: Record<string, unknown>, path: readonly string[], value: string): void {
  const [head = '', ...rest] = path;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const next = (target[head] ?? {}) as Record<string, unknown>;
  target[head] = next;
  set(next, rest, value);
}

/** `{ member: { 1: a, 2: b } }` becomes `[a, b]`; a list sent as empty text becomes `[]`. */
function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = (value as Record<string, unknown>).member;
  if (typeof members === 'object' && members !== null) {
    return Object.entries(members)
      .toSorted(([left], [right]) => Number(left) - Number(right))
      .map(([, item]) => lists(item));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lists(item)]));
}
