import { type Message, say } from '../../domain/message.ts';
import { EXISTING_NAME_CHARACTERS, NEW_NAME_CHARACTERS } from '../../domain/pair.ts';
import { type At, type ConfigCode, type ConfigFinding, errorAt, type Path, quote, warningAt } from '../finding.ts';
import type { PartialConfig, PartialScope } from '../partial-config.ts';

/** Hyphen and six characters that AWS appends to a name in the ARN, and so in the key that Flyte asks for. */
const SUFFIX_BYTES = 7;
/** Longest part of a path on the file systems that pods have (NAME_MAX). */
const LONGEST_SEGMENT = 255;
const NEW = new RegExp(`[^${NEW_NAME_CHARACTERS}]`, 'u');
const EXISTING = new RegExp(`[^${EXISTING_NAME_CHARACTERS}]`, 'u');
const ARN = /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:(.+?)(-[A-Za-z0-9]{6})?$/s;

/**
 * Names that Secrets Manager refuses or that Flyte cannot read: its sidecar writes each value to
 * `/etc/flyte/secrets/<group>/<name>-<six characters>`, so a name is a path below that directory.
 */
export function secretNames({ secrets, grants, settings, dataPlanes }: PartialConfig): ConfigFinding[] {
  const confirmed = [settings, ...dataPlanes.map((plane) => plane.settings)].flatMap(({ confirm }) => confirm);
  return [
    ...secrets.flatMap((secret) => checkName(secret, NEW)),
    ...secrets.flatMap(ambiguous),
    ...grants.flatMap((grant) => checkName(grant, EXISTING)),
    ...confirmed.flatMap(({ name, path }) => arnForName(name, path, 'value')),
  ];
}

function arnForName(text: string, path: Path, at: At): ConfigFinding[] {
  const name = ARN.exec(text)?.[1];
  if (name === undefined) return [];
  const message = `${quote(text)} is the ARN of a secret, not its name.`;
  return [errorAt(path, at, 'secret-name-arn', message, say`Write its name: \`${name}\`.`)];
}

function checkName({ name, path, at }: PartialScope, strays: RegExp): ConfigFinding[] {
  const arn = arnForName(name, path, at);
  if (arn.length > 0) return arn;
  const findings: ConfigFinding[] = [];
  const refuse = (code: ConfigCode, why: string, fix: Message) =>
    findings.push(errorAt(path, at, code, `Secret ${quote(name)} ${why}.`, fix));

  const stray = strays.exec(name)?.[0];
  if (stray === '!') {
    const fix = 'List it under grants to let roles read it, or choose another name.';
    refuse('secret-name', 'has "!" in its name, which only secrets that an AWS service manages do', fix);
  } else if (stray !== undefined)
    refuse('secret-name', `has ${quote(stray)} in its name`, 'Use letters, digits and any of /_+=.@- only.');
  else if (name.length === 0) refuse('secret-name', 'has no name', 'Give it a name such as ml/openai-api-key.');
  else if (name.length > 512)
    refuse('secret-name', `has a name of ${name.length} characters`, 'Shorten it to 512 at most.');

  const segments = name.split('/');
  if (name.startsWith('/'))
    refuse('secret-name-leading-slash', 'begins with a slash: Flyte never finds it', 'Remove the first slash.');
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    const why = 'has a segment "." or "..": Flyte would look in another directory';
    refuse('secret-name-dot-segment', why, 'Write the name without it.');
  }
  const bytesOf = (segment: string, index: number) =>
    Buffer.byteLength(segment) + (index === segments.length - 1 ? SUFFIX_BYTES : 0);
  if (segments.some((segment, index) => bytesOf(segment, index) > LONGEST_SEGMENT)) {
    const why = `has a segment that is longer than ${LONGEST_SEGMENT} bytes, with the ${SUFFIX_BYTES} that AWS appends to the last one: no file can have that name`;
    refuse('secret-name-segment', why, 'Shorten it, or divide it by slashes.');
  }
  if (name.startsWith('u__'))
    refuse('secret-name-union', 'begins with "u__": those are Union\'s own secrets', 'Choose another beginning.');
  if (segments.slice(1, -1).includes('') || (name.length > 1 && name.endsWith('/'))) {
    const message = `Secret ${quote(name)} has an empty part beside a slash. It works, but is rarely meant.`;
    findings.push(warningAt(path, at, 'secret-name-empty-segment', message, 'Look for a part that is missing.'));
  }
  return findings;
}

/** Source: Secrets Manager API Reference, CreateSecret: "Do not end your secret name with a hyphen followed by six characters." */
function ambiguous({ name, path }: PartialScope): ConfigFinding[] {
  if (!/-[A-Za-z0-9]{6}$/.test(name) || ARN.test(name)) return [];
  const message = `Secret ${quote(name)} ends in a hyphen and six characters, as the ARN of another secret does: a look-up by partial ARN may find the wrong one.`;
  const fix = 'Choose another ending, if nothing uses the name yet.';
  return [warningAt(path, 'key', 'secret-name-ambiguous', message, fix)];
}
