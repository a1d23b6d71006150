/** A member's text, or what is wrong, in words that complete "Environment variable X ...". */
export type JsonMember =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong'; readonly what: string; readonly mend: string };

/** One string member of a JSON object. The messages never repeat any part of the text. */
export function jsonMember(text: string, key: string): JsonMember {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'wrong', what: 'does not hold JSON', mend: 'Store a JSON object in it, or remove `jsonKey`.' };
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    return {
      kind: 'wrong',
      what: 'holds JSON that is not an object',
      mend: 'Store a JSON object in it, or remove `jsonKey`.',
    };
  }
  if (!Object.hasOwn(parsed, key)) {
    return { kind: 'wrong', what: `has no member "${key}"`, mend: 'Add the member, or correct `jsonKey`.' };
  }
  const member: unknown = (parsed as Record<string, unknown>)[key];
  if (typeof member !== 'string') {
    return {
      kind: 'wrong',
      what: `has a member "${key}" that is not a string`,
      mend: 'Quote it, so that its exact text is stored.',
    };
  }
  return { kind: 'text', text: member };
}
