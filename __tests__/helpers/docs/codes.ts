import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../../src');

/** Types that name all codes of their part: the compiler holds each code there to them. */
const UNIONS: readonly (readonly [file: string, type: string])[] = [
  ['config/finding.ts', 'ConfigCode'],
  ['values/inspect.ts', 'ValueCode'],
  ['plan/findings.ts', 'RefusalCode'],
  ['plan/findings.ts', 'WarningCode'],
];

/** Functions of the other parts that make a problem, and which of their arguments is its code. */
const MAKERS: Readonly<Record<string, number>> = { add: 1, warn: 0, report: 0, problem: 0 };

/**
 * Every code of a problem, refusal or warning in src: of the unions, and read from the text of the other parts. Codes of the code
 * check, which have their own page, and those that are put together (`aws-...`, `github-...`) are not among them.
 */
export function codesInSource(): Set<string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      path.endsWith('.ts') && !/generated|^(code-check|config|report|values)\/|^engine\/code-context/.test(path),
  );
  const unions = UNIONS.flatMap(([file, type]) => literalsOf(file, type));
  return new Set([...unions, ...files.flatMap((path) => codesOf(readFileSync(join(SRC, path), 'utf8')))]);
}

/** Codes of the unions that nothing outside of the union makes: the report only reads them. */
export function codesNotMade(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/generated|^report\//.test(path),
  );
  const text = files.map((path) => readFileSync(join(SRC, path), 'utf8')).join('\n');
  const made = text.replace(/export type \w+Code =[^;]+;/g, '');
  return UNIONS.flatMap(([file, type]) => literalsOf(file, type)).filter((code) => !made.includes(`'${code}'`));
}

/** Members of a union of literals, such as the kinds of a failure. */
export function literalsOf(file: string, type: string): string[] {
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(readFileSync(join(SRC, file), 'utf8'))?.[1] ?? '';
  return [...union.replace(/\/\/.*/g, '').matchAll(/'([a-z0-9-]+)'/g)].map(([, literal = '']) => literal);
}

function codesOf(text: string): string[] {
  const calls = [...text.matchAll(/(?<![\w#.])(\w+)\(/g)].flatMap(({ 1: name = '', index, 0: whole }) => {
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
