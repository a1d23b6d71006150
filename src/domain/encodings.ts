/** A text as a reader may take it, and for each of its characters the piece of the original text that it was read from. */
export interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The text as it is, and with its escapes undone: those of JSON, of HTML or of addresses, or all of them, also of one within
 * another. All in one form of Unicode: a letter and its accent are two characters, and a plus, which addresses write for a
 * space, is a space.
 */
export function readingsOf(text: string): Reading[] {
  if (!/[\\&%]/.test(text)) return [alike(whole(text))];
  const known = new Map([[text, whole(text)]]);
  let last = [...known.values()];
  for (const undo of [EACH_WAY, EACH_WAY, [unescapeAll]]) {
    const next = last.flatMap((reading) => undo.map((way) => way(reading))).filter((one) => !known.has(one.text));
    for (const reading of next) known.set(reading.text, reading);
    last = next;
  }
  return [...known.values()].map(alike);
}

/**
 * How a text is written in a {@link Reading}: as it is, in hexadecimal and in base64. What a text looks like in base64 depends
 * on how many bytes come before it and after it: given is what depends on the text alone.
 */
export function formsOf(text: string): string[] {
  const spellings = new Set([text, text.normalize('NFC'), text.normalize('NFD'), JSON.stringify(text).slice(1, -1)]);
  const encoded = [...spellings].flatMap((spelling) => {
    const bytes = Buffer.from(spelling, 'utf8');
    const hex = bytes.toString('hex');
    return [
      hex,
      hex.toUpperCase(),
      ...[0, 1, 2].flatMap((shift) => [inBase64(bytes, shift, 'base64'), inBase64(bytes, shift, 'base64url')]),
    ];
  });
  return [...new Set([text, ...encoded].map((form) => alike(whole(form)).text))];
}

/** A reading without the escape that its end has cut off. */
export function withoutCutEscape(text: string): string {
  return text.replace(/(?:\\u?[0-9a-fA-F]{0,3}|&#?\w{0,7}|%[0-9a-fA-F]?)$/, '');
}

/** The text with `***` for each of these pieces of it. */
export function blankedOut(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += `${text.slice(at, start)}***`;
    at = end;
  }
  return out + text.slice(at);
}

function whole(text: string): Reading {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

function inBase64(bytes: Buffer, shift: number, form: 'base64' | 'base64url'): string {
  const bits = (count: number) => (count * 8) / 6;
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString(form);
  return encoded.slice(Math.ceil(bits(shift)), Math.floor(bits(shift + bytes.length)));
}

/** A character with what is set upon it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

function alike(reading: Reading): Reading {
  if (!/[^\0-\x7f]/.test(reading.text)) return { ...reading, text: reading.text.replaceAll('+', ' ') };
  return replaced(reading, CLUSTER, (cluster) => cluster.normalize('NFD').replaceAll('+', ' '));
}

const JSON_ESCAPE =
  /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\x([0-9a-fA-F]{2})|\\([nrtbf"'/\\])/g;
const HTML_ESCAPE = /&#[xX]([0-9a-fA-F]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/g;
const URL_ESCAPE = /((?:%[0-9a-fA-F]{2})+)/g;

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const unescapeJson = undoing(JSON_ESCAPE, ([braced, unit, long, byte, short = '']) => {
  const code = braced ?? unit ?? long ?? byte;
  return code === undefined ? (SHORT[short] ?? short) : character(Number.parseInt(code, 16));
});
const unescapeHtml = undoing(HTML_ESCAPE, ([hex, decimal, entity = '']) => {
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  return decimal === undefined ? (ENTITIES[entity] ?? '') : character(Number(decimal));
});
const unescapeUrl = undoing(URL_ESCAPE, ([bytes = '']) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
const unescapeAll = (reading: Reading) => unescapeUrl(unescapeHtml(unescapeJson(reading)));
const EACH_WAY = [unescapeJson, unescapeHtml, unescapeUrl, unescapeAll];

function undoing(pattern: RegExp, read: (groups: readonly (string | undefined)[]) => string) {
  return (reading: Reading) => replaced(reading, pattern, (_, ...groups) => read(groups));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A new reading in which each match was replaced; what a replacement says was read from the whole of its match. */
function replaced(
  { text, starts, ends }: Reading,
  pattern: RegExp,
  replace: (match: string, ...groups: (string | undefined)[]) => string,
): Reading {
  let out = '';
  const from: number[] = [];
  const to: number[] = [];
  const copy = (start: number, end: number) => {
    out += text.slice(start, end);
    for (let at = start; at < end; at++) {
      from.push(starts[at] ?? 0);
      to.push(ends[at] ?? 0);
    }
  };
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match;
    copy(at, match.index);
    at = match.index + found.length;
    const replacement = replace(found, ...groups);
    if (replacement === found) {
      copy(match.index, at);
      continue;
    }
    out += replacement;
    for (let index = 0; index < replacement.length; index++) {
      from.push(starts[match.index] ?? 0);
      to.push(ends[at - 1] ?? 0);
    }
  }
  copy(at, text.length);
  return { text: out, starts: from, ends: to };
}
