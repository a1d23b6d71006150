import { stringEnd } from './string-end.ts';
import { PythonSyntaxError } from './syntax-error.ts';

export const TOKEN = { name: 1, number: 2, string: 3, operator: 4, newline: 5, indent: 6, dedent: 7, end: 8 } as const;

/** Tokens as parallel lists: one file has thousands, and objects for each would double the time. */
export interface Tokens {
  readonly kinds: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Text of names and operators; empty for the others. */
  readonly texts: string[];
  /** Of comments: where each begins and ends. */
  readonly comments: { readonly from: number; readonly to: number }[];
}

const NUMBER =
  /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y;
const PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i;
const THREE = new Set(['**=', '//=', '>>=', '<<=', '...']);
const TWO = new Set([
  '**',
  '//',
  '>>',
  '<<',
  '<=',
  '>=',
  '==',
  '!=',
  '->',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '@=',
  ':=',
]);
const ONE = '+-*/%@&|^~<>()[]{},:.;=';
/** By character code. */
const SINGLE: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return ONE.includes(char) ? char : undefined;
});
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** CPython's own limit on nested brackets. */
const MAX_NESTING = 200;

const EQUALS = 61;
const MINUS = 45;
const GREATER = 62;
const SPACE = 32;
const TAB = 9;
const FORM_FEED = 12;
const LF = 10;
const CR = 13;

/**
 * Cuts a file, or with `inline` the expression of an f-string (no lines, no indentation), into tokens, after
 * https://docs.python.org/3/reference/lexical_analysis.html.
 *
 * @throws PythonSyntaxError for unclosed brackets and strings, stray characters and inconsistent indentation.
 */
export function tokenize(source: string, from = 0, to = source.length, inline = false): Tokens {
  const tokens: Tokens = { kinds: [], starts: [], ends: [], texts: [], comments: [] };
  const { kinds, starts, ends, texts } = tokens;
  const push = (kind: number, start: number, end: number, text: string): void => {
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
    texts.push(text);
  };
  const indents = [0];
  const brackets: { readonly closer: string; readonly at: number }[] = [];
  let at = from;
  let lineStart = !inline;
  if (at === 0 && source.charCodeAt(0) === 0xfeff) at = 1;

  while (at < to) {
    if (lineStart) {
      let column = 0;
      for (; at < to; at++) {
        const code = source.charCodeAt(at);
        if (code === SPACE) column++;
        else if (code === TAB) column = (column >> 3) * 8 + 8;
        else if (code === FORM_FEED) column = 0;
        else break;
      }
      if (at >= to) break;
      const code = source.charCodeAt(at);
      lineStart = false;
      if (code !== LF && code !== CR && code !== 35 && code !== 92) indent(column);
      else if (code === LF || code === CR || code === 35) {
        at = skipBlankLine(at);
        lineStart = true;
        continue;
      }
    }
    const code = source.charCodeAt(at);
    if (code === SPACE || code === TAB || code === FORM_FEED) at++;
    else if (code === LF || code === CR) {
      const next = code === CR && source.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
      if (brackets.length === 0 && !inline) {
        push(TOKEN.newline, at, next, '');
        lineStart = true;
      }
      at = next;
    } else if (code === 35) at = skipComment(at);
    else if (code === 92) at = continuation(at);
    else if (isNameStart(code)) name();
    else if ((code >= 48 && code <= 57) || (code === 46 && isDigit(source.charCodeAt(at + 1)))) {
      NUMBER.lastIndex = at;
      NUMBER.test(source);
      push(TOKEN.number, at, NUMBER.lastIndex, '');
      at = NUMBER.lastIndex;
    } else if (code === 34 || code === 39) string(at, '');
    else operator();
  }

  const open = brackets.at(-1);
  if (open !== undefined) throw new PythonSyntaxError('this bracket is never closed', open.at);
  if (!inline && kinds.length > 0 && kinds[kinds.length - 1] !== TOKEN.newline) push(TOKEN.newline, to, to, '');
  for (let i = indents.length; i > 1; i--) push(TOKEN.dedent, to, to, '');
  push(TOKEN.end, to, to, '');
  return tokens;

  function indent(column: number): void {
    const top = indents[indents.length - 1] ?? 0;
    if (column > top) {
      indents.push(column);
      push(TOKEN.indent, at, at, '');
      return;
    }
    while (column < (indents[indents.length - 1] ?? 0)) {
      indents.pop();
      push(TOKEN.dedent, at, at, '');
    }
    if (column !== indents[indents.length - 1])
      throw new PythonSyntaxError('this line is indented like no block around it', at);
  }

  function skipComment(start: number): number {
    let end = start;
    while (end < to && source.charCodeAt(end) !== LF && source.charCodeAt(end) !== CR) end++;
    tokens.comments.push({ from: start, to: end });
    return end;
  }

  function skipBlankLine(start: number): number {
    const end = source.charCodeAt(start) === 35 ? skipComment(start) : start;
    if (end >= to) return end;
    return source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  function continuation(start: number): number {
    const next = source.charCodeAt(start + 1);
    if (next === LF) return start + 2;
    if (next === CR) return source.charCodeAt(start + 2) === LF ? start + 3 : start + 2;
    throw new PythonSyntaxError('a backslash stands in the middle of a line', start);
  }

  function name(): void {
    let end = at + 1;
    while (end < to && isNamePart(source.charCodeAt(end))) end++;
    const text = source.slice(at, end);
    const quote = source.charCodeAt(end);
    if ((quote === 34 || quote === 39) && end < to && PREFIX.test(text)) string(end, text);
    else {
      push(TOKEN.name, at, end, text);
      at = end;
    }
  }

  function string(quoteAt: number, prefix: string): void {
    const end = stringEnd(source, quoteAt, /[ft]/i.test(prefix));
    if (end === -1 || end > to) throw new PythonSyntaxError('this string is never closed', at);
    push(TOKEN.string, at, end, '');
    at = end;
  }

  function bracket(text: string): void {
    const closer = OPENERS[text];
    if (closer !== undefined) {
      if (brackets.length === MAX_NESTING) throw new PythonSyntaxError('brackets are nested too deeply', at);
      brackets.push({ closer, at });
    } else if (text === ')' || text === ']' || text === '}') {
      if (brackets.pop()?.closer !== text) throw new PythonSyntaxError('this bracket closes none that is open', at);
    }
  }

  function operator(): void {
    const code = source.charCodeAt(at);
    const next = source.charCodeAt(at + 1);
    // Most operators are one character: whatever follows that could not make it two.
    if (next !== EQUALS && next !== code && !(code === MINUS && next === GREATER)) {
      const single = SINGLE[code];
      if (single !== undefined) {
        bracket(single);
        push(TOKEN.operator, at, at + 1, single);
        at++;
        return;
      }
    }
    const three = source.slice(at, at + 3);
    const two = three.slice(0, 2);
    const one = three.slice(0, 1);
    const text = THREE.has(three) ? three : TWO.has(two) ? two : ONE.includes(one) ? one : null;
    if (text === null || at + text.length > to)
      throw new PythonSyntaxError('this character has no meaning in Python', at);
    bracket(text);
    push(TOKEN.operator, at, at + text.length, text);
    at += text.length;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}
