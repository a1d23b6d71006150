import type { Message } from '../domain/message.ts';
/** A member's text, or what is wrong, in words that complete "Environment variable X ...". */
export type JsonMember =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong'; readonly what: string; readonly fix: Message };

/** Takes string members out of a JSON object, which is parsed once. The messages never repeat any part of the text. */
export function jsonMembers(text: string): (key: string) => JsonMember {
  const whole = parse(text);
  return (key) => (whole.kind === 'object' ? member(whole.members, key) : whole);
}

type Whole =
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, unknown>> }
  | Extract<JsonMember, { kind: 'wrong' }>;

const FIX = 'Store a JSON object in it, or remove `jsonKey`.';

function parse(text: string): Whole {
  let parsed: unknown;
  try {
    // A byte order mark is no part of JSON, and parsers may ignore it (RFC 8259, section 8.1).
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const quoted = /^\s*(["'`])\s*\{.*\}\s*\1\s*$/s.test(text);
    return quoted
      ? { kind: 'wrong', what: 'holds JSON in quotes', fix: 'Store the JSON object without quotes around it.' }
      : { kind: 'wrong', what: 'does not hold JSON', fix: FIX };
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
    return { kind: 'wrong', what: 'holds JSON that is not an object', fix: FIX };
  return { kind: 'object', members: parsed as Record<string, unknown> };
}

function member(members: Readonly<Record<string, unknown>>, key: string): JsonMember {
  if (!Object.hasOwn(members, key)) {
    return { kind: 'wrong', what: `has no member "${key}"`, fix: 'Add the member, or correct `jsonKey`.' };
  }
  const text = members[key];
  if (typeof text !== 'string') {
    return {
      kind: 'wrong',
      what: `has a member "${key}" that is not a string`,
      fix: 'Quote it, so that its exact text is stored.',
    };
  }
  return { kind: 'text', text };
}
