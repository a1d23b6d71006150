import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { MAX_VALUE_BYTES, type SecretValue } from '../domain/secret-value.ts';
import { jsonIn } from './masks.ts';

// biome-ignore format: one line for what is an error, and one for each group of warnings.
export type ValueCode =
  | 'value-binary' | 'value-credential' | 'value-file' | 'value-json' | 'value-too-large'
  | 'value-bom' | 'value-invisible' | 'value-quotes' | 'value-white-space'
  | 'value-json-object' | 'value-pem' | 'value-placeholder' | 'value-short';

/** A problem of one secret's value; the caller knows the line it belongs to. */
export interface ValueProblem extends Pick<Problem, 'severity' | 'message' | 'fix'> {
  readonly secret: string;
  readonly code: ValueCode;
}

/** A problem if the check finds what its message says, in words that complete "The value of X ...". */
interface Check extends Pick<ValueProblem, 'code' | 'fix'> {
  finds(text: string, value: SecretValue): boolean;
  readonly what: string | ((value: SecretValue) => string);
}

const ENCODE = 'Encode it, for example as base64, and decode it in the task.';
const BYTE_ORDER_MARK = '\uFEFF';
const PEM = /^\s*-----BEGIN [A-Z0-9 ]+-----/;
/** White space and what is as invisible: Python's strip() leaves the latter. */
const UNSEEN_AT_ENDS = /^[\u200b-\u200f\u2060]|[\u200b-\u200f\u2060\ufeff]$/;

const ERRORS: readonly Check[] = [
  {
    code: 'value-too-large',
    finds: (_, { byteLength }) => byteLength > MAX_VALUE_BYTES,
    what: ({ byteLength }) => `has ${byteLength} bytes; Secrets Manager stores at most ${MAX_VALUE_BYTES}`,
    fix: 'Store a smaller value, or the place where the large one is kept.',
  },
  {
    code: 'value-binary',
    finds: (text) => !text.isWellFormed(),
    what: 'contains half of a surrogate pair: it cannot be stored as it is',
    fix: ENCODE,
  },
  {
    code: 'value-binary',
    finds: (text) => text.includes('\0'),
    what: 'contains a NUL character: it is not text',
    fix: ENCODE,
  },
];

const WARNINGS: readonly Check[] = [
  {
    code: 'value-bom',
    finds: (text) => text.startsWith(BYTE_ORDER_MARK),
    what: "begins with a byte order mark, which a task reads as part of it (Python's strip() keeps it)",
    fix: 'Save the file as UTF-8 without BOM: Windows editors and PowerShell often write one.',
  },
  {
    code: 'value-invisible',
    finds: (text) => UNSEEN_AT_ENDS.test(text),
    what: "begins or ends with an invisible character, which a task reads as part of it (Python's strip() keeps it)",
    fix: 'Type the ends of the value again: such characters come with text that is copied from a web page or a chat.',
  },
  {
    code: 'value-placeholder',
    finds: (text) => /^\s*\$\{\{.*\}\}\s*$/s.test(text) || text.includes('${{ secrets.'),
    what: 'holds an expression of GitHub that was not filled in',
    fix: say`GitHub fills in expressions in workflow files only: map the secret in \`env:\` of the step, not in a file or a script.`,
  },
  {
    code: 'value-placeholder',
    finds: (text) =>
      /^\s*(\$\{[A-Za-z_]\w*\}|\$[A-Z_][A-Z0-9_]+|\$\(.*\)|%[A-Za-z_]\w*%|\{\{.*\}\}|op:\/\/\S+)\s*$/s.test(text),
    what: 'is a reference that was not filled in',
    fix: say`Let the step before resolve it: single quotes in a shell, and \`env:\` in a workflow, leave references as they are.`,
  },
  {
    code: 'value-placeholder',
    finds: (text) => /^\s*(\*{3,}|null|undefined|None)\s*$/.test(text),
    what: 'is what a masked or missing value is written as (such as *** or null)',
    fix: say`Look where it comes from: a job output that was masked, a log that was copied, or \`jq -r\` of a key that is not there.`,
  },
  {
    code: 'value-quotes',
    finds: (text) => /^\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*$/.test(text),
    what: 'has quotes around it, which are stored as part of it',
    fix: 'Store it without: they usually come from a .env file or a command line.',
  },
  {
    code: 'value-pem',
    finds: (text) => PEM.test(text) && !/[\r\n]/.test(text.trim()) && text.includes('\\n'),
    what: 'is a key or certificate (PEM) with \\n written out in the place of line breaks: most libraries refuse it',
    fix: say`Store it with line breaks: it was usually copied out of JSON. Take it from there with \`jsonKey\` or \`jq -r\`.`,
  },
  {
    code: 'value-pem',
    finds: (text) => PEM.test(text) && !/[\r\n]/.test(text.trim()) && !text.includes('\\n'),
    what: 'is a key or certificate (PEM) on one line: most libraries refuse it',
    fix: 'Store it with its line breaks: a shell drops them where a variable is used without quotes, and so do some forms.',
  },
  {
    code: 'value-white-space',
    finds: hasSpaceAround,
    what: 'has white space around it: flytekit strips it, code that reads the file itself does not',
    fix: 'Store it without, or make sure that the task does not need it.',
  },
  {
    code: 'value-json-object',
    finds: isJsonObject,
    what: 'is a JSON object; a task receives it as raw text, not one of its members',
    fix: say`Take one member with \`jsonKey\`, or parse it in the task.`,
  },
  {
    code: 'value-short',
    finds: (text) => text.length < 8,
    what: 'is shorter than 8 characters; masking it can hide unrelated text in logs and drop outputs',
    fix: say`Use a longer value if you can; the file of the output \`plan-file\` is never masked.`,
  },
];

/** What is wrong with a value, and how that usually happens; no part of the value is repeated. */
export function inspectValue(secret: string, value: SecretValue): { problems: ValueProblem[]; notes: Message[] } {
  const text = value.reveal();
  const found = (severity: 'error' | 'warning', checks: readonly Check[]) =>
    checks
      .filter((check) => check.finds(text, value))
      .map(({ code, what, fix }): ValueProblem => {
        const message = `The value of ${secret} ${typeof what === 'string' ? what : what(value)}.`;
        return { severity, secret, code, message, fix };
      });
  const endsInLineBreak = /^[^\r\n]+(\r?\n)+$/.test(text);
  const note = say`The value of \`${secret}\` is one line and ends in a line break: flytekit strips it, code that reads the file itself does not.`;
  return { problems: [...found('error', ERRORS), ...found('warning', WARNINGS)], notes: endsInLineBreak ? [note] : [] };
}

/** Line breaks at the end are usual, and a byte order mark has a warning of its own. */
function hasSpaceAround(text: string): boolean {
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--;
  const ends = text.slice(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end);
  return ends !== ends.trim();
}

function isJsonObject(text: string): boolean {
  return /^\s*\{/.test(text) && jsonIn(text) !== undefined;
}
