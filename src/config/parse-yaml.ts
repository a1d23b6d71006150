import { Composer, type CST, Lexer, type LineCounter, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { type ConfigFinding, errorIn } from './finding.ts';

/** Deeper than any config, and far from what would exhaust the stack. */
export const DEEPEST = 64;
/** After so many things that are no YAML at all, the rest says nothing new. */
const MOST_STRAY_TOKENS = 20;

/**
 * Reads YAML 1.2. What a duplicate key, a tag or an alias means is left to the caller.
 *
 * @returns the root, null where the file holds nothing but comments, and findings: any of them means that it is not to be relied on.
 */
export function parseYaml(
  text: string,
  lines: LineCounter,
): { readonly root: ParsedNode | null; readonly findings: readonly ConfigFinding[] } {
  const { tokens, findings } = tokenize(text, lines);
  if (findings.length > 0) return { root: null, findings };
  const options = { version: '1.2', schema: 'core', merge: false, strict: true } as const;
  const composer = new Composer({ ...options, stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors.map((error) => explainYamlError(error)));
  const yaml = first?.directives?.yaml;
  if (yaml?.explicit && yaml.version !== '1.2')
    errors.push(errorIn(0, 0, 'yaml-version', 'The file asks for another version of YAML than 1.2.', NO_DIRECTIVE));
  if (second !== undefined) {
    const start = second.range?.[0] ?? 0;
    const fix = 'Keep one document: remove the line "---" between them, or make a file of each.';
    errors.push(errorIn(start, start, 'yaml-several-documents', 'The file holds more than one YAML document.', fix));
  }
  return { root: first?.contents ?? null, findings: errors };
}

const NO_DIRECTIVE = 'Remove the line that begins with %YAML.';

/** Stops where the nesting is too deep: composing goes down recursively. */
function tokenize(text: string, lines: LineCounter): { tokens: CST.Token[]; findings: ConfigFinding[] } {
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
export function tooDeep(offset: number): ConfigFinding {
  const message = `The file is nested more than ${DEEPEST} levels deep.`;
  return errorIn(offset, offset, 'yaml-too-deep', message, NOT_CLOSED);
}

const NOT_CLOSED = 'A config needs eight levels at most: look for brackets that are not closed.';

/**
 * What the parser's error codes mean, in our words: the parser's own messages quote the file, and a secret may have
 * been pasted into it.
 */
const WORDS: Readonly<Partial<Record<YAMLParseError['code'], readonly [message: string, fix: string]>>> = {
  ALIAS_PROPS: ['An alias (*name) carries an anchor or a tag.', 'Write the alias alone.'],
  BAD_ALIAS: [
    'An anchor (&) or alias (*) has no name.',
    'Give it a name, or put text that begins with & or * in quotes.',
  ],
  BAD_COLLECTION_TYPE: ['A YAML tag (!) does not fit what follows it.', 'Remove the tag.'],
  BAD_DIRECTIVE: ['A YAML directive (a line that begins with %) is wrong.', 'Remove the line.'],
  BAD_DQ_ESCAPE: [
    'A text in double quotes holds a backslash escape that YAML does not know.',
    'Write the backslash twice, or use single quotes.',
  ],
  BAD_INDENT: ['The indentation is wrong here.', 'Begin all keys of one block in the same column, with spaces.'],
  BAD_PROP_ORDER: ['An anchor (&) or tag (!) is before "-", "?" or ":".', 'Move it behind.'],
  BAD_SCALAR_START: [
    'A text without quotes begins with a character that means something in YAML.',
    'Put the text in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Unexpected second "key: value" on this line.',
    'Check the indentation: put nested keys on lines of their own, indented further; put text that holds ": " in quotes.',
  ],
  BLOCK_IN_FLOW: [
    'A block is inside of { } or [ ].',
    'Close the bracket first, or write everything inside of it with commas.',
  ],
  KEY_OVER_1024_CHARS: ['A key is longer than 1,024 characters.', 'Look for a colon that is missing further up.'],
  MISSING_CHAR: [
    'A closing bracket or quote, a comma, a colon or a space is missing here or before.',
    'Close what was opened further up; write "key: value" with a space behind the colon.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key goes over more than one line.',
    'Look for a colon that is missing, here or on the line before.',
  ],
  MULTIPLE_ANCHORS: ['One value has two anchors (&).', 'Keep one.'],
  MULTIPLE_TAGS: ['One value has two tags (!).', 'Remove them.'],
  NON_STRING_KEY: [
    'A key is not plain text.',
    'Write each key as text; put a key in quotes that begins with a bracket, & or *.',
  ],
  RESOURCE_EXHAUSTION: ['The file is nested too deep.', NOT_CLOSED],
  TAB_AS_INDENT: ['There is a tab where spaces must be.', 'Indent with spaces: YAML allows no tabs.'],
  TAG_RESOLVE_FAILED: ['A YAML tag (!) does not fit its value.', 'Remove the tag.'],
};

/** The parser's error as a finding, without a word of the file. */
export function explainYamlError({ code, pos: [start, end] }: Pick<YAMLParseError, 'code' | 'pos'>): ConfigFinding {
  const [message, fix] = WORDS[code] ?? [
    'This is not valid YAML.',
    'Look for a missing quote, bracket, comma or colon here or on the line before.',
  ];
  return errorIn(start, end, code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax', message, fix);
}
