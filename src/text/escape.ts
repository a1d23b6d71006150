import { type Message, piecesOf } from '../domain/message.ts';

/**
 * Makes foreign text (names, descriptions, tags, texts of AWS errors) harmless in Markdown. It takes one of two
 * shapes: a code span, in which GitHub links, mentions and formats nothing, or prose, in which every word that is not
 * plainly a word becomes a code span. Backslashes would not do: GitHub looks for mentions and links after Markdown.
 */

/**
 * Characters that are not drawn, reorder the text around them or look like a space, and halves of surrogate pairs. Unicode has
 * properties for all but the last five, whose pictures are blank.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?! )\p{Zs}/gu;
/** A letter or digit that is drawn as one of ASCII is, such as those in full width. */
const LIKE_ASCII = /(?![ -~])[\p{L}\p{Nd}\p{So}]/gu;
/** A letter with marks that have a character of their own together. */
const DECOMPOSED = /(?<=\P{M})\p{M}+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written together with Latin letters: Unicode Technical Standard 39, "Highly Restrictive". */
const STRANGE_LETTER =
  /[\p{L}--[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}]]/gv;

const NAMED_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Shows what is not drawn, and what looks like another character, by its escape, such as `\n` and `\u202e`: what a
 * reviewer sees is what there is.
 */
export function visible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(WORDS, (word) => (/\p{Script=Latin}/u.test(word) ? word.replace(STRANGE_LETTER, escaped) : word))
    .replace(LIKE_ASCII, (letter) => (/^[A-Za-z0-9]$/.test(letter.normalize('NFKC')) ? escaped(letter) : letter))
    .replace(DECOMPOSED, (marks, at: number, whole: string) =>
      isComposable(whole, at, marks) ? escaped(marks) : marks,
    )
    .replace(UNSEEN, escaped);
}

function isComposable(text: string, at: number, marks: string): boolean {
  const letter = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  return (letter + marks).normalize('NFC') !== letter + marks;
}

function escaped(text: string): string {
  return Array.from(text, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return NAMED_ESCAPES[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
  }).join('');
}

/** Text as inline code, for sentences and table cells alike. Empty text shows as `(empty)`. */
export function code(text: string): string {
  if (text === '') return '(empty)';
  return visible(text)
    .split(/(\||<(?=!--))/)
    .filter((part) => part !== '')
    .map((part) => {
      // A bar would end a table's cell, and a comment's opening could pass for our marker: neither may stay as it is.
      if (part === '|') return '<code>&#124;</code>';
      if (part === '<') return '<code>&lt;</code>';
      return codeSpan(part);
    })
    .join('');
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  // Markdown strips one space from both ends, unless all is space.
  const pad = (/^`|`$/.test(text) || /^ .* $/.test(text)) && text.trim() !== '' ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** What opens and closes a code block with this text: longer than any run of backticks in it. */
export function fenceOf(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1));
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Letters and harmless punctuation, or an arrow. Colon and slash are not among them: they make links, emoji, paths and names. */
const WORD = /^(?:→|[\p{L}\p{N}][^\p{Cc}#$&*+/:<=>@[\\\]^_`{|}~]*)$/u;

/** Looks like a word, but GitHub would link it: `GH-1`, `CVE-2026-1`, a commit, `www.example.org`. */
const LINKED = /[a-z]-\d|www\.|[0-9a-f]{7}/i;

/** A sentence as Markdown: white space collapsed, everything that is not a plain word as code. */
export function prose(message: Message): string {
  return proseAt(message, true);
}

/** The same, to follow something else in its line. */
export function proseWithin(message: Message): string {
  return proseAt(message, false);
}

/** One word of a message: prose and code that no white space parts. */
type Word = { readonly text: string; readonly isCode: boolean }[];

function proseAt(message: Message, starts: boolean): string {
  const shown: string[] = [];
  let word: Word = [];
  const endWord = () => {
    const first = shown.length === 0 ? starts : shown.at(-1)?.endsWith('\n\n') === true;
    if (word.length > 0) shown.push(wordText(word, first));
    word = [];
  };
  for (const piece of piecesOf(message)) {
    if (typeof piece === 'string') {
      for (const [index, text] of piece.split(/\s+/).entries()) {
        if (index > 0) endWord();
        if (text !== '') word.push({ text, isCode: false });
      }
    } else if ('code' in piece) word.push({ text: piece.code, isCode: true });
    else {
      endWord();
      shown.push(`\n\n${codeBlock(piece.block, piece.language)}\n\n`);
    }
  }
  endWord();
  return shown
    .join(' ')
    .replace(/ ?(\n\n) ?/g, '$1')
    .trimEnd();
}

/** Code with punctuation around it stays apart from it; code spans that touch would be one that never ends. */
function wordText(word: Word, first: boolean): string {
  const [only, ...others] = word;
  if (only !== undefined && others.length === 0) return only.isCode ? code(only.text) : proseWord(only.text, first);
  const core = word.findIndex(({ isCode }) => isCode);
  const [before, after] = [word.slice(0, core), word.slice(core + 1)].map((texts) =>
    texts.map(({ text }) => text).join(''),
  );
  const apart =
    word.filter(({ isCode }) => isCode).length === 1 &&
    /^[("']*$/.test(before ?? '') &&
    /^[)"'.,;:!?]*$/.test(after ?? '');
  return apart ? `${before}${code(word[core]?.text ?? '')}${after}` : code(word.map(({ text }) => text).join(''));
}

function proseWord(word: string, first: boolean): string {
  let start = 0;
  let end = word.length;
  while (start < end && `"'(`.includes(word.charAt(start))) start++;
  while (end > start && `)"'.,;:!?`.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  if (core === '') return code(word);
  // A number with a full stop at the start of a line would be a list.
  const plain = WORD.test(core) && !LINKED.test(core) && visible(core) === core && !(first && /^\d+$/.test(core));
  return `${word.slice(0, start)}${plain ? core : code(core)}${word.slice(end)}`;
}

/** A fenced code block. */
export function codeBlock(text: string, language = ''): string {
  const fence = fenceOf(text);
  const lines = text.split('\n').map((line) => visible(line).replaceAll('<!--', '<\\!--'));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

/** Text within a line of a code block: in quotation marks unless it is one plain word. */
export function quoted(text: string): string {
  return /^[\w./:@=+-]+$/.test(text) ? text : `"${visible(text.replace(/["\\]/g, '\\$&'))}"`;
}

/** A link; anything but http(s) stays plain. `label` is Markdown already. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\/[^/\s]/.test(url)) return label;
  return `[${label}](${visible(url).replace(/[^\w:/?#&=%.+~-]/gu, percentEncoded)})`;
}

function percentEncoded(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}

/** A path of a file as part of an address. */
export function urlPath(path: string): string {
  return visible(path).replace(/[^\w./~-]/gu, percentEncoded);
}

/** Text of a node in a Mermaid drawing, quotes included: all but plain characters as Mermaid's own `#code;`. */
export function mermaidLabel(text: string): string {
  const safe = visible(text).replace(/[^A-Za-z0-9 /.=+-]/gu, (character) => `#${character.codePointAt(0)};`);
  return `"${safe}"`;
}

/** A string literal of Python, quotes included. */
export function pythonString(text: string): string {
  const escaped = text.replace(/[^ -~]|["\\<]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const point = character.codePointAt(0) ?? 0;
    if (point > 0xffff) return `\\U${point.toString(16).padStart(8, '0')}`;
    return point > 0xff ? `\\u${point.toString(16).padStart(4, '0')}` : `\\x${point.toString(16).padStart(2, '0')}`;
  });
  return `"${escaped}"`;
}

/** Part of a message as it is in a log or a line of a code block: code is in quotation marks unless it is one plain word. */
export function plainText(message: Message): string {
  return piecesOf(message)
    .map((piece) => (typeof piece === 'string' ? piece : 'code' in piece ? quoted(piece.code) : piece.block))
    .join('');
}
