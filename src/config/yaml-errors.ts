import type { YAMLParseError } from 'yaml';
import type { Message } from '../domain/message.ts';
import type { Finding } from './finding.ts';

type Words = readonly [message: Message, fix: Message];

/**
 * What the parser's error codes mean, in our words: the parser's own messages quote the file, and a secret may have
 * been pasted into it.
 */
const WORDS: Readonly<Partial<Record<YAMLParseError['code'], Words>>> = {
  ALIAS_PROPS: ['An alias (*name) carries an anchor or a tag.', 'Write the alias alone.'],
  BAD_ALIAS: [
    'An anchor (&) or alias (*) has no name.',
    'Give it a name, or put text that begins with & or * in quotes.',
  ],
  BAD_COLLECTION_TYPE: ['A YAML tag (!) does not fit what it stands before.', 'Remove the tag.'],
  BAD_DIRECTIVE: ['A YAML directive (a line that begins with %) is wrong.', 'Remove the line.'],
  BAD_DQ_ESCAPE: [
    'A text in double quotes holds a backslash escape that YAML does not know.',
    'Write the backslash twice, or use single quotes.',
  ],
  BAD_INDENT: ['The indentation is wrong here.', 'Begin all keys of one block in the same column, with spaces.'],
  BAD_PROP_ORDER: ['An anchor (&) or tag (!) stands before "-", "?" or ":".', 'Move it behind.'],
  BAD_SCALAR_START: [
    'A text without quotes begins with a character that means something in YAML.',
    'Put the text in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A key and its value do not stand as one "key: value" on this line.',
    'Put nested keys on lines of their own, indented further; put text that holds ": " in quotes.',
  ],
  BLOCK_IN_FLOW: [
    'A block stands inside of { } or [ ].',
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
    'A key is no plain text.',
    'Write each key as text; put a key in quotes that begins with a bracket, & or *.',
  ],
  RESOURCE_EXHAUSTION: [
    'The file is nested too deep.',
    'A config needs eight levels at most: look for brackets that are not closed.',
  ],
  TAB_AS_INDENT: ['A tab stands where spaces must.', 'Indent with spaces: YAML allows no tabs.'],
  TAG_RESOLVE_FAILED: ['A YAML tag (!) does not fit its value.', 'Remove the tag.'],
};

const OTHER: Words = [
  'This is not valid YAML.',
  'Look for a missing quote, bracket, comma or colon here or on the line before.',
];

/** The parser's error as a finding, without a word of the file. */
export function explainYamlError(error: Pick<YAMLParseError, 'code' | 'pos'>): Finding {
  const [message, fix] = WORDS[error.code] ?? OTHER;
  return {
    severity: 'error',
    code: error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
    message,
    fix,
    where: { start: error.pos[0], end: error.pos[1] },
  };
}
