import type { Message } from '../../domain/message.ts';
import { EXISTING_NAME_CHARACTERS, NEW_NAME_CHARACTERS } from '../../domain/secret-name.ts';
import type { Draft, DraftScope } from '../draft.ts';
import { errorAt, type Finding, warningAt } from '../finding.ts';
import { quote } from '../path.ts';

/** Hyphen and six characters that AWS appends to a name in the ARN, and so in the key that Flyte asks for. */
const SUFFIX_BYTES = 7;
/** Longest part of a path on the file systems that pods have (NAME_MAX). */
const LONGEST_SEGMENT = 255;
const NEW = new RegExp(`[^${NEW_NAME_CHARACTERS}]`, 'u');
const EXISTING = new RegExp(`[^${EXISTING_NAME_CHARACTERS}]`, 'u');

/**
 * Names that Secrets Manager refuses or that Flyte cannot read: its sidecar writes each value to
 * `/etc/flyte/secrets/<group>/<name>-<six characters>`, so a name is a path below that directory.
 */
export function secretNames(draft: Draft): Finding[] {
  return [
    ...draft.secrets.flatMap((secret) => checkName(secret, NEW)),
    ...draft.secrets.flatMap(ambiguous),
    ...draft.grants.flatMap((grant) => checkName(grant, EXISTING)),
  ];
}

function checkName(scope: DraftScope, strays: RegExp): Finding[] {
  const { name } = scope;
  const findings: Finding[] = [];
  const refuse = (code: string, why: string, fix: Message) =>
    findings.push(errorAt(scope.path, scope.at, code, `Secret ${quote(name)} ${why}.`, fix));
  const warn = (code: string, why: string, fix: Message) =>
    findings.push(warningAt(scope.path, scope.at, code, `Secret ${quote(name)} ${why}.`, fix));

  const stray = strays.exec(name)?.[0];
  if (stray === '!')
    refuse(
      'secret-name',
      'has "!" in its name, which only secrets that an AWS service manages do',
      'List it under grants to let roles read it, or choose another name.',
    );
  else if (stray !== undefined)
    refuse('secret-name', `has ${quote(stray)} in its name`, 'Use letters, digits and any of /_+=.@- only.');
  else if (name.length === 0) refuse('secret-name', 'has no name', 'Give it a name such as ml/openai-api-key.');
  else if (name.length > 512)
    refuse('secret-name', `has a name of ${name.length} characters`, 'Shorten it to 512 at most.');

  const segments = name.split('/');
  if (name.startsWith('/'))
    refuse('secret-name-leading-slash', 'begins with a slash: Flyte never finds it', 'Remove the first slash.');
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    refuse(
      'secret-name-dot-segment',
      'has a segment "." or "..": Flyte would look in another directory',
      'Write the name without it.',
    );
  }
  if (
    segments.some(
      (segment, index) =>
        Buffer.byteLength(segment) + (index === segments.length - 1 ? SUFFIX_BYTES : 0) > LONGEST_SEGMENT,
    )
  ) {
    refuse(
      'secret-name-segment',
      `has a segment that is longer than ${LONGEST_SEGMENT} bytes, with the ${SUFFIX_BYTES} that AWS appends to the last one: no file can have that name`,
      'Shorten it, or divide it by slashes.',
    );
  }
  if (name.startsWith('u__'))
    refuse('secret-name-union', 'begins with "u__": those are Union\'s own secrets', 'Choose another beginning.');
  if (segments.slice(1, -1).includes('') || (name.length > 1 && name.endsWith('/'))) {
    warn(
      'secret-name-empty-segment',
      'has an empty part beside a slash. It works, but is rarely meant',
      'Look for a part that is missing.',
    );
  }
  return findings;
}

/** Source: Secrets Manager API Reference, CreateSecret: "Do not end your secret name with a hyphen followed by six characters." */
function ambiguous({ name, path }: DraftScope): Finding[] {
  if (!/-[A-Za-z0-9]{6}$/.test(name)) return [];
  const message = `Secret ${quote(name)} ends in a hyphen and six characters, as the ARN of another secret does: a look-up by partial ARN may find the wrong one.`;
  return [
    warningAt(path, 'key', 'secret-name-ambiguous', message, 'Choose another ending, if nothing uses the name yet.'),
  ];
}
