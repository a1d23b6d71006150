import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../../src');

/** Functions that make a problem, and which of their arguments is its code. */
const MAKERS: Readonly<Record<string, number>> = {
  errorAt: 2,
  warningAt: 2,
  errorIn: 2,
  unreadable: 2,
  add: 1,
  '#refuse': 1,
  refuse: 0,
  warn: 0,
  report: 0,
  problem: 0,
  fails: 0,
  tooMany: 0,
};

/**
 * Every code of a problem, refusal or warning that stands in src, read from the text. Codes of the code check, which have
 * their own page, and those that are put together (`aws-...`, `github-...`) are not among them.
 */
export function codesInSource(): Set<string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/generated|^code-check\/|^report\//.test(path),
  );
  return new Set(files.flatMap((path) => codesOf(readFileSync(join(SRC, path), 'utf8'))));
}

function codesOf(text: string): string[] {
  const calls = [...text.matchAll(/(?<![\w#.])(?:this\.)?(#?\w+)\(/g)].flatMap(({ 1: name = '', index, 0: whole }) => {
    const position = MAKERS[name];
    return position === undefined ? [] : [argumentsFrom(text, index + whole.length)[position] ?? ''];
  });
  const members = [...text.matchAll(/\bcode:/g)].map(({ index }) => argumentsFrom(text, index + 5)[0] ?? '');
  return [...calls, ...members].flatMap(literals);
}

/** Codes are in lower case with hyphens; other literals of a condition are not, or stand behind a comparison. */
function literals(expression: string): string[] {
  const plain = expression.replace(/[!=]==\s*'[^']*'/g, '');
  if (!/^\s*('|[^'`]*\?)/.test(plain)) return [];
  return [...plain.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, code = '']) => code);
}

/** The arguments, or members, from an offset up to the bracket that closes them. */
function argumentsFrom(text: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === "'" || char === '`') at = endOfText(text, at, char);
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    if (depth < 0 || (depth === 0 && char === ',')) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
    if (depth < 0 || found.length > 3) break;
  }
  return found;
}

function endOfText(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}
