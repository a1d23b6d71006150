import type { Node, Span } from './syntax-tree.ts';

const CONTROLS: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
);
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|(\r\n|[\s\S]))/g;

/**
 * Parts of one or more adjacent string tokens in order, plain text and the replacement fields of f-strings, or null for bytes,
 * templates and escapes by Unicode name: no check needs those.
 */
export function decodeString(source: string, node: Node): readonly (string | Node)[] | null {
  const parts: (string | Node | null)[] = [];
  for (const token of node.type === 'string' ? [node] : node.parts) {
    const { prefix, from, to } = inside(token);
    if (/[bt]/i.test(prefix)) return null;
    let at = from;
    for (const field of token.parts.filter(({ type }) => type === 'interpolation')) {
      parts.push(decode(source.slice(at, field.from), prefix), field);
      at = field.to;
    }
    parts.push(decode(source.slice(at, to), prefix));
  }
  return parts.every((part) => part !== null) ? parts : null;
}

/** A field without conversion and format. */
export function isPlainField({ children }: Node): boolean {
  return !children.some(({ type }) => type === '=' || type === 'type_conversion' || type === 'format_specifier');
}

function decode(text: string, prefix: string): string | null {
  const plain = /f/i.test(prefix) ? text.replace(/([{}])\1/g, '$1') : text;
  if (/r/i.test(prefix)) return plain;
  let known = true;
  const decoded = plain.replace(ESCAPE, (all, two, four, eight, octal, other) => {
    if (other !== undefined) {
      known &&= other !== 'N';
      // A sign is itself, the end of a line is left out, and what is no escape keeps its backslash.
      return /['"\\]/.test(other) ? other : /[\r\n]/.test(other) ? '' : (CONTROLS.get(other) ?? all);
    }
    const code = octal === undefined ? Number.parseInt(two ?? four ?? eight, 16) : Number.parseInt(octal, 8);
    known &&= code <= 0x10ffff;
    return known ? String.fromCodePoint(code) : '';
  });
  return known ? decoded : null;
}

/**
 * Where the text of a literal is, if it is one plain token without escapes and fields: the only kind whose text can
 * be replaced in place.
 */
export function plainSpan(source: string, node: Node): Span | null {
  if (node.type !== 'string') return null;
  const { prefix, from, to } = inside(node);
  return /[fbt]/i.test(prefix) || /[\\\n\r]/.test(source.slice(from, to)) ? null : { from, to };
}

/** What is between the quotes of a token, and the letters before them. */
function inside({ children, from, to }: Node): Span & { readonly prefix: string } {
  const [start, end] = [children[0], children.at(-1)];
  return { prefix: start?.text.replace(/["']+$/, '') ?? '', from: start?.to ?? from, to: end?.from ?? to };
}
