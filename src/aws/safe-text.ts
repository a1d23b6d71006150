import { blankedOut, formsOf, readingsOf } from '../domain/encodings.ts';
import type { SecretValue } from '../domain/secret-value.ts';

/** Takes out of AWS's words what nobody may see: whatever values the run knows. */
export type Redact = (text: string) => string;

const MAX_DETAIL = 500;
/** AWS's own texts are far shorter; what is longer is not read any further. */
const MAX_READ = 2_000;
/** A shorter run in common with a value says nothing and would blank out ordinary words. */
const RUN = 8;

/**
 * One line of at most 500 characters of what AWS said, without anything of the value that was on its way (some services quote
 * what they refuse), without what `redact` takes out, without the signing details that follow a wrong signature and without what the
 * SDK adds for its developers.
 */
export function safeText(text: string, secret: SecretValue | undefined, redact: Redact = (words) => words): string {
  const read = text
    .slice(0, MAX_READ)
    .replace(/^@[\w/-]+ - (\[ERROR\] )?/, '')
    .replace(/(The Canonical String|Deserialization error: to see)[\s\S]*/i, '');
  const clean = redact(secret === undefined ? read : withoutValue(read, secret.reveal()));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those have to go
  const line = clean.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length <= MAX_DETAIL ? line : `${line.slice(0, MAX_DETAIL - 3)}...`;
}

/** Blanks out every run of eight or more characters that the value has too, as it is or in one of its encodings. */
function withoutValue(text: string, value: string): string {
  if (value.length < RUN) {
    return value === ''
      ? text
      : text.replace(
          new RegExp(`(?<![A-Za-z0-9])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![A-Za-z0-9])`, 'g'),
          '***',
        );
  }
  const readings = readingsOf(text);
  const said = new Set(readings.flatMap((reading) => runsOf(reading.text)));
  const shared = new Set(formsOf(value).flatMap((form) => runsOf(form).filter((run) => said.has(run))));
  const pieces = readings.flatMap(({ text: read, starts, ends }) =>
    runsOf(read).flatMap((run, at) =>
      shared.has(run) ? [{ start: starts[at] ?? 0, end: ends[at + RUN - 1] ?? 0 }] : [],
    ),
  );
  return blankedOut(text, pieces);
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}
