import type { Span, StringField, StringLiteral } from './ast.ts';

/** A stretch of plain text, or a replacement field of an f-string. */
export type StringPart = string | StringField;

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
    '\r': '',
    '\r\n': '',
  }),
);
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|(\r\n|[\s\S]))/g;

/** Parts of a string literal in order, or null for bytes, templates and escapes by Unicode name: no check needs those. */
export function decodeString(source: string, literal: StringLiteral): readonly StringPart[] | null {
  const parts: (StringPart | null)[] = [];
  let next = 0;
  for (const token of literal.tokens) {
    const { prefix, from, to } = openToken(source, token);
    if (/[bt]/i.test(prefix)) return null;
    let at = from;
    for (let field = literal.fields[next]; field !== undefined && field.to <= to; field = literal.fields[++next]) {
      parts.push(decode(source.slice(at, field.from), prefix), field);
      at = field.to;
    }
    parts.push(decode(source.slice(at, to), prefix));
  }
  return parts.every((part) => part !== null) ? parts : null;
}

function decode(text: string, prefix: string): string | null {
  const plain = /f/i.test(prefix) ? text.replace(/([{}])\1/g, '$1') : text;
  if (/r/i.test(prefix)) return plain;
  let known = true;
  const decoded = plain.replace(ESCAPE, (all, two, four, eight, octal, other) => {
    if (other !== undefined) {
      known &&= other !== 'N';
      return SIMPLE_ESCAPES.get(other) ?? all;
    }
    const code = octal === undefined ? Number.parseInt(two ?? four ?? eight, 16) : Number.parseInt(octal, 8);
    known &&= code <= 0x10ffff;
    return known ? String.fromCodePoint(code) : '';
  });
  return known ? decoded : null;
}

/**
 * Where the text of a literal stands, if it is one plain token without escapes and fields: the only kind whose text can
 * be replaced in place.
 */
export function plainSpan(source: string, literal: StringLiteral): Span | null {
  const [token, second] = literal.tokens;
  if (token === undefined || second !== undefined) return null;
  const { prefix, from, to } = openToken(source, token);
  if (/[fbt]/i.test(prefix) || /[\\\n\r]/.test(source.slice(from, to))) return null;
  return { from, to };
}

function openToken(source: string, token: Span): { prefix: string; from: number; to: number } {
  let quoteAt = token.from;
  while (source[quoteAt] !== '"' && source[quoteAt] !== "'") quoteAt++;
  const quote = source.charAt(quoteAt);
  const width = token.to - quoteAt >= 6 && source.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
  return { prefix: source.slice(token.from, quoteAt), from: quoteAt + width, to: token.to - width };
}
