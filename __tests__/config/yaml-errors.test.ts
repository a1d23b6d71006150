import { loadConfig } from '../../src/config/load.ts';
import { explainYamlError } from '../../src/config/parse-yaml.ts';

test.each([
  [
    'an alias with an anchor',
    'a: &x 1\nb: &y *x\n',
    'yaml-syntax',
    'An alias (*name) carries an anchor or a tag.',
    'Write the alias alone.',
    '2:7',
  ],
  [
    'an anchor without a name',
    'a: &\n  1\n',
    'yaml-syntax',
    'An anchor (&) or alias (*) has no name.',
    'Give it a name, or put text that begins with & or * in quotes.',
    '1:4',
  ],
  [
    'a wrong directive',
    '%YAML\n---\na: 1\n',
    'yaml-syntax',
    'A YAML directive (a line that begins with %) is wrong.',
    'Remove the line.',
    '1:1',
  ],
  [
    'an escape that is none',
    'a: "\\q"\n',
    'yaml-syntax',
    'A text in double quotes holds a backslash escape that YAML does not know.',
    'Write the backslash twice, or use single quotes.',
    '1:5',
  ],
  [
    'keys of one block in other columns',
    'a:\n    b: 1\n  c: 2\n',
    'yaml-syntax',
    'The indentation is wrong here.',
    'Begin all keys of one block in the same column, with spaces.',
    '3:1',
  ],
  [
    'a text that begins with a sign of YAML',
    'a: @x\n',
    'yaml-syntax',
    'A text without quotes begins with a character that means something in YAML.',
    'Put the text in quotes.',
    '1:4',
  ],
  [
    'two colons',
    'a: b: c\n',
    'yaml-syntax',
    'Unexpected second "key: value" on this line.',
    'Check the indentation: put nested keys on lines of their own, indented further; put text that holds ": " in quotes.',
    '1:4',
  ],
  [
    'a very long key',
    `${'k'.repeat(1100)}: 1\n`,
    'yaml-syntax',
    'A key is longer than 1,024 characters.',
    'Look for a colon that is missing further up.',
    '1:1',
  ],
  [
    'a quote that is not closed',
    'a: "x\n',
    'yaml-syntax',
    'A closing bracket or quote, a comma, a colon or a space is missing here or before.',
    'Close what was opened further up; write "key: value" with a space behind the colon.',
    '2:1',
  ],
  [
    'a key over two lines',
    'a\nb: 1\n',
    'yaml-syntax',
    'A key goes over more than one line.',
    'Look for a colon that is missing, here or on the line before.',
    '1:1',
  ],
  ['two anchors', 'a: &x &y 1\n', 'yaml-syntax', 'One value has two anchors (&).', 'Keep one.', '1:7'],
  ['two tags', 'a: !!str !!str 1\n', 'yaml-syntax', 'One value has two tags (!).', 'Remove them.', '1:10'],
  [
    'a list for a key',
    '[1]: 2\n',
    'yaml-syntax',
    'A key is not plain text.',
    'Write each key as text; put a key in quotes that begins with a bracket, & or *.',
    '1:1',
  ],
  [
    'a tab',
    'a:\n\tb: 1\n',
    'yaml-tab',
    'There is a tab where spaces must be.',
    'Indent with spaces: YAML allows no tabs.',
    '2:1',
  ],
  [
    'a bracket too many',
    'a: 1\n]\n',
    'yaml-syntax',
    'This is not valid YAML.',
    'Look for a missing quote, bracket, comma or colon here or on the line before.',
    '2:1',
  ],
  [
    'another version of YAML',
    '%YAML 1.1\n---\na: 1\n',
    'yaml-version',
    'The file asks for another version of YAML than 1.2.',
    'Remove the line that begins with %YAML.',
    '1:1',
  ],
  [
    'a second document',
    'a: 1\n---\nb: 2\n',
    'yaml-several-documents',
    'The file holds more than one YAML document.',
    'Keep one document: remove the line "---" between them, or make a file of each.',
    '2:1',
  ],
  [
    'brackets and no end',
    `a: ${'['.repeat(100)}`,
    'yaml-too-deep',
    'The file is nested more than 64 levels deep.',
    'A config needs eight levels at most: look for brackets that are not closed.',
    '1:67',
  ],
  [
    'nothing',
    '# only this\n',
    'file-empty',
    'The file is empty.',
    'Begin it with `version: 1`, a `stack`, `dataPlanes` and `secrets`.',
    '1:1',
  ],
])('what is no YAML is reported in our words, where it is: %s', (_what, text, code, message, fix, place) => {
  const { config, problems } = loadConfig(text, 'union-secrets.yaml');
  expect(config).toBeNull();
  expect(
    problems.map(({ severity, location, ...said }) => [
      severity,
      said.code,
      String(said.message),
      String(said.fix),
      `${location?.line}:${location?.column}`,
    ]),
  ).toEqual([['error', code, message, fix, place]]);
});

test.each([
  ['BAD_COLLECTION_TYPE', 'A YAML tag (!) does not fit what follows it.', 'Remove the tag.'],
  ['BAD_PROP_ORDER', 'An anchor (&) or tag (!) is before "-", "?" or ":".', 'Move it behind.'],
  [
    'BLOCK_IN_FLOW',
    'A block is inside of { } or [ ].',
    'Close the bracket first, or write everything inside of it with commas.',
  ],
  [
    'RESOURCE_EXHAUSTION',
    'The file is nested too deep.',
    'A config needs eight levels at most: look for brackets that are not closed.',
  ],
  ['TAG_RESOLVE_FAILED', 'A YAML tag (!) does not fit its value.', 'Remove the tag.'],
] as const)('an error that the parser reports beside others: %s', (code, message, fix) => {
  const where = { start: 3, end: 4 };
  const said = explainYamlError({ code, pos: [3, 4] });
  expect(said).toEqual({ severity: 'error', code: 'yaml-syntax', message, fix, where });
});
