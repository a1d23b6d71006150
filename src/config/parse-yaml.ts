import { Composer, type CST, type Document, Lexer, type LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Finding } from './finding.ts';
import { explainYamlError } from './yaml-errors.ts';

/** Deeper than any config, and far from what would exhaust the stack. */
export const DEEPEST = 64;
/** After so many things that are no YAML at all, the rest says nothing new. */
const MOST_STRAY_TOKENS = 20;

export interface ParsedYaml {
  /** null: the file holds nothing but comments. */
  readonly root: ParsedNode | null;
  /** Any of them means that the root is not to be relied on. */
  readonly findings: readonly Finding[];
}

/** Reads YAML 1.2. What a duplicate key, a tag or an alias means is left to the caller. */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  const { tokens, findings } = tokenize(text, lines);
  if (findings.length > 0) return { root: null, findings };
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors.map((error) => explainYamlError(error)));
  return { root: first?.contents ?? null, findings: [...errors, ...versionFindings(first), ...secondDocument(second)] };
}

/** Stops where the nesting is too deep: composing goes down recursively. */
function tokenize(text: string, lines: LineCounter): { tokens: CST.Token[]; findings: Finding[] } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') stray++;
    }
    if (parser.stack.length > DEEPEST) return { tokens, findings: [tooDeep(parser.offset)] };
    if (stray > MOST_STRAY_TOKENS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, findings: [] };
}

/** What is nested too deep at this offset. */
export function tooDeep(offset: number): Finding {
  return {
    severity: 'error',
    code: 'yaml-too-deep',
    message: `The file is nested more than ${DEEPEST} levels deep.`,
    fix: 'A config needs eight levels at most: look for brackets that are not closed.',
    where: { start: offset, end: offset },
  };
}

function versionFindings(document: Document | undefined): Finding[] {
  const yaml = document?.directives?.yaml;
  if (!yaml?.explicit || yaml.version === '1.2') return [];
  return [
    {
      severity: 'error',
      code: 'yaml-version',
      message: 'The file asks for another version of YAML than 1.2.',
      fix: 'Remove the line that begins with %YAML.',
      where: { start: 0, end: 0 },
    },
  ];
}

function secondDocument(document: Document | undefined): Finding[] {
  if (document === undefined) return [];
  const offset = document.range?.[0] ?? 0;
  return [
    {
      severity: 'error',
      code: 'yaml-several-documents',
      message: 'The file holds more than one YAML document.',
      fix: 'Keep one document: remove the line "---" between them, or make a file of each.',
      where: { start: offset, end: offset },
    },
  ];
}
