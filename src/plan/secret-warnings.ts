import { type ActualSecret, type ActualState, hasValue, PENDING_STAGE, versionWithStage } from '../domain/actual.ts';
import { cancelRotationCommand, clearPendingCommand } from '../domain/aws-command.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { block, type Message, say } from '../domain/message.ts';
import { managerOf } from '../domain/secret-tags.ts';
import type { ValueSource, ValueVerdict } from '../domain/value.ts';
import { count, daysBetween, sentenceList, utcDay } from '../text/words.ts';
import type { FindingsAbout, PlanFindings } from './findings.ts';
import type { PlannedSecret, SecretChange } from './plan.ts';
import { sourceWords } from './secret-words.ts';

/** A value of the file that a rotation keeps from being written, with the way out; and a rotation that waits for a value. */
export function warnOfRotation(
  { region }: DesiredState,
  { name, value, rotation }: DesiredSecret,
  found: ActualSecret | undefined,
  { kind }: ValueVerdict,
  { warn }: FindingsAbout,
): void {
  if (rotation !== null && value.kind === 'manual' && !(found && hasValue(found))) {
    warn('rotation-waits', `The rotation of ${name} is not configured yet: it starts from a value, and none is set.`);
  }
  if (found === undefined) return;
  const held = say`the value ${sourceWords(value)} is neither compared nor written`;
  if (kind === 'rotated') {
    warn(
      'rotation-foreign',
      say`Somebody switched on a rotation of ${name}: ${held}. Write \`value: manual\` and the \`rotation\` into the file, or switch it off: ${block(cancelRotationCommand(region, name), 'sh')}`,
    );
  } else if (kind === 'rotating') {
    const clear = block(clearPendingCommand(region, name, versionWithStage(found, PENDING_STAGE) ?? ''), 'sh');
    warn(
      'rotation-pending',
      found.rotationEnabled
        ? say`A rotation of ${name} is under way (AWSPENDING is on another version than AWSCURRENT): ${held} now. Run again once it is over. If it broke off, clear what it left: ${clear}`
        : say`A rotation of ${name} broke off or was cancelled, and AWSPENDING is still on another version than AWSCURRENT: ${held} until that is cleared: ${clear}`,
    );
  }
}

const LEAVE_TO_US: Readonly<Record<string, Message>> = {
  cloudformation: say`Set \`DeletionPolicy: Retain\` on it there, then take it out of the template.`,
  terraform: say`Take it out of the configuration there, with a \`removed\` block that has \`destroy = false\`.`,
  'external secrets': say`Set \`deletionPolicy: None\` on its \`PushSecret\`, then delete that.`,
};

/** Says that another tool manages what is taken over, as its tags say: each would undo what the other does. */
export function warnOfManager(
  { name, tags }: DesiredSecret,
  now: Readonly<Record<string, string>>,
  changes: readonly SecretChange[],
  { warn }: FindingsAbout,
): void {
  if (!changes.some(({ kind }) => kind === 'adopt')) return;
  // What the file itself wants says nothing about others.
  const others = Object.entries(now).filter(([key, value]) => tags[key] !== value);
  const manager = managerOf(Object.fromEntries(others));
  if (manager === null) return;
  const stack = manager === 'CloudFormation' ? now['aws:cloudformation:stack-name'] : undefined;
  const tool = stack === undefined ? manager : `${manager} (stack ${stack})`;
  const key = manager.toLowerCase().replaceAll('-', ' ');
  const fix = (Object.hasOwn(LEAVE_TO_US, key) && LEAVE_TO_US[key]) || 'Take it out there first.';
  warn(
    'adopt-managed',
    say`By its tags, ${tool} manages the secret ${name}: what this file changes may be undone there, or the secret deleted. ${fix}`,
  );
}

/** Says where a value gets new readers by way of another secret, and where the old sources are not known. */
export function warnOfSources(desired: DesiredState, secrets: readonly PlannedSecret[], findings: PlanFindings): void {
  const readers = new Map(desired.secrets.map((secret) => [secret.name, readersOf(desired, secret)]));
  const isNew = ({ kind }: SecretChange) => kind === 'create' || kind === 'adopt' || kind === 'set-source';
  for (const { name, source, changes } of secrets) {
    if (source === null || !changes.some(isNew)) continue;
    const own = readers.get(name) ?? new Set();
    const others = desired.secrets.filter((other) => other.name !== name && overlap(other.value, source));
    const widened = others.filter((other) => !own.isSubsetOf(readers.get(other.name) ?? new Set()));
    if (widened.length === 0) continue;
    const gained = [...own].filter((role) => widened.some((other) => !readers.get(other.name)?.has(role)));
    const { warn } = findings.about('secret', name);
    warn(
      'source-shared',
      say`The secret ${name} takes its value ${sourceWords(source)}, as ${sentenceList(widened.map((other) => other.name))} ${widened.length === 1 ? 'does' : 'do'}: by it ${gained.length === 1 ? 'role' : 'roles'} ${sentenceList(gained)} can read what the file gives to other roles only.`,
    );
  }
  const unknown = secrets.filter(({ changes }) =>
    changes.some((change) => change.kind === 'set-source' && change.from === null),
  );
  if (unknown.length === 0) return;
  const { warn } = findings.about('stack', desired.stack);
  warn(
    'source-unknown',
    `Where ${unknown.length === 1 ? `the value of ${unknown[0]?.name}` : `the values of ${unknown.length} secrets of stack ${desired.stack}`} came from until now is not known: an earlier release did not record it. Apply records it.`,
  );
}

/** Keys of the roles that can read it; with `match: tags` a role reads every secret of the stack. */
function readersOf(desired: DesiredState, secret: DesiredSecret): Set<string> {
  const reading = desired.roles.filter(
    ({ key, match }) =>
      secret.roles.includes(key) || (match === 'tags' && desired.secrets.some(({ roles }) => roles.includes(key))),
  );
  return new Set(reading.map(({ key }) => key));
}

/** Whether one text is, or is part of, what both give. */
function overlap(a: ValueSource, b: ValueSource): boolean {
  switch (a.kind) {
    case 'file':
      return b.kind === 'file' && a.path === b.path;
    case 'env':
      return (
        b.kind === 'env' &&
        a.variable === b.variable &&
        (a.jsonKey === undefined || b.jsonKey === undefined || a.jsonKey === b.jsonKey)
      );
    // Each has a value of its own.
    case 'generate':
    case 'manual':
      return false;
    default:
      return a satisfies never;
  }
}

/** Whether the dates of the secret itself leave open if its value is too old: it was made before, and something of it changed since. */
export function isAgeOpen(secret: ActualSecret, maxAgeDays: number | null, now: string): boolean {
  if (maxAgeDays === null || !hasValue(secret)) return false;
  const isOld = (day: string | undefined) => day === undefined || daysBetween(day, now) > maxAgeDays;
  return isOld(secret.createdAt) && !(secret.changedAt !== undefined && isOld(secret.changedAt));
}

/** Values that are older than the file allows, and that this plan does not replace. */
export function warnOfAge(
  declared: readonly DesiredSecret[],
  { secrets, observedAt: now }: ActualState,
  planned: readonly PlannedSecret[],
  findings: PlanFindings,
): void {
  const found = new Map(secrets.map((secret) => [secret.name, secret]));
  const replaced = new Set(
    planned
      .filter(({ status, changes }) => status === 'refused' || changes.some(({ kind }) => kind === 'set-value'))
      .map(({ name }) => name),
  );
  const unknown: string[] = [];
  for (const { name, value, maxAgeDays } of declared) {
    const secret = found.get(name);
    if (secret === undefined || maxAgeDays === null || replaced.has(name) || !hasValue(secret)) continue;
    if (secret.valueSetAt === undefined && isAgeOpen(secret, maxAgeDays, now)) unknown.push(name);
    const since = secret.valueSetAt ?? secret.changedAt;
    const days = since === undefined ? 0 : daysBetween(since, now);
    if (since === undefined || days <= maxAgeDays) continue;
    const least = secret.valueSetAt === undefined ? 'at least ' : '';
    const { warn } = findings.about('secret', name);
    warn(
      'value-old',
      say`The value of ${name} is ${least}${count(days, 'day')} old (since ${utcDay(since)}), and \`maxAgeDays\` is ${maxAgeDays}. ${RENEW[value.kind]}`,
    );
  }
  const [first] = unknown;
  if (first === undefined) return;
  const { warn } = findings.about('secret', first);
  warn(
    'value-age-unknown',
    say`Whether the ${unknown.length === 1 ? `value of ${first} is` : `values of ${first} and ${count(unknown.length - 1, 'other secret')} are`} older than \`maxAgeDays\` is not known: \`secretsmanager:ListSecretVersionIds\` did not answer. Allow it (docs/iam).`,
  );
}

/** How a new value comes about. */
const RENEW: Readonly<Record<DesiredSecret['value']['kind'], Message>> = {
  env: 'Make a new one where it comes from, and apply.',
  file: 'Make a new one where it comes from, and apply.',
  generate: say`Raise \`generation\` for a new one.`,
  manual: say`Set a new one with \`aws secretsmanager put-secret-value\`.`,
};
