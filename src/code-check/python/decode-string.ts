import type { Expr, Span, StringLiteral } from './ast.ts';
import { parseField } from './parse.ts';
import { replacementEnd } from './string-end.ts';

/** A stretch of plain text, or a replacement field of an f-string (`plain`: without conversion and format). */
export type StringPart = string | { readonly expr: Expr | null; readonly plain: boolean };

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
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
};
const CODED_ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3}))/y;

/** The expressions in a field must be the same objects whoever asks: they are kept with their literal. */
const decoded = new WeakMap<StringLiteral, readonly StringPart[] | null>();

/** Parts of a string literal in order, or null for bytes, templates and escapes by Unicode name: no check needs those. */
export function decodeString(source: string, literal: StringLiteral): readonly StringPart[] | null {
  const known = decoded.get(literal);
  if (known !== undefined) return known;
  const parts = decode(source, literal);
  decoded.set(literal, parts);
  return parts;
}

function decode(source: string, literal: StringLiteral): StringPart[] | null {
  const parts: StringPart[] = [];
  for (const token of literal.tokens) {
    const { prefix, from, to } = openToken(source, token);
    if (/[bt]/i.test(prefix)) return null;
    if (!decodeToken(source, from, to, /r/i.test(prefix), /f/i.test(prefix), parts)) return null;
  }
  return parts;
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

function decodeToken(
  source: string,
  from: number,
  to: number,
  raw: boolean,
  format: boolean,
  parts: StringPart[],
): boolean {
  let text = '';
  let at = from;
  while (at < to) {
    const char = source.charAt(at);
    if (char === '\\' && !raw) {
      const meant = readEscape(source, at);
      if (meant === null) return false;
      text += meant.text;
      at = meant.end;
    } else if (format && char === '{' && source[at + 1] !== '{') {
      const end = replacementEnd(source, at + 1, 0);
      if (end === -1 || end > to) return false;
      if (text !== '') parts.push(text);
      text = '';
      parts.push(readField(source, at + 1, end - 1));
      at = end;
    } else if (format && (char === '{' || char === '}') && source[at + 1] === char) {
      text += char;
      at += 2;
    } else {
      text += char;
      at++;
    }
  }
  parts.push(text);
  return true;
}

function readEscape(source: string, at: number): { text: string; end: number } | null {
  const next = source.charAt(at + 1);
  if (next === '\r') return { text: '', end: source[at + 2] === '\n' ? at + 3 : at + 2 };
  const simple = SIMPLE_ESCAPES[next];
  if (simple !== undefined) return { text: simple, end: at + 2 };
  if (next === 'N') return null;
  CODED_ESCAPE.lastIndex = at;
  const match = CODED_ESCAPE.exec(source);
  if (match === null) return { text: `\\${next}`, end: at + 1 + next.length };
  const [all, two, four, eight, octal] = match;
  const code = octal === undefined ? Number.parseInt(two ?? four ?? eight ?? '', 16) : Number.parseInt(octal, 8);
  return code > 0x10ffff ? null : { text: String.fromCodePoint(code), end: at + all.length };
}

/** Cuts `expr!r:spec` or `expr=` down to its expression. */
function readField(source: string, from: number, to: number): StringPart {
  let nesting = 0;
  let at = from;
  for (; at < to; at++) {
    const char = source.charAt(at);
    if (char === '"' || char === "'") {
      const close = source.indexOf(char, at + 1);
      if (close === -1 || close >= to) break;
      at = close;
    } else if ('([{'.includes(char)) nesting++;
    else if (')]}'.includes(char)) nesting--;
    else if (nesting === 0 && (char === ':' || (char === '!' && source[at + 1] !== '='))) break;
  }
  const debug = /(?<![=!<>])=\s*$/.exec(source.slice(from, at));
  const end = debug === null ? at : from + debug.index;
  return { expr: parseField(source, from, end), plain: at === to && debug === null };
}
