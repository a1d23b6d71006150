import {
  type ActualSecret,
  type ActualState,
  CURRENT_STAGE,
  PENDING_STAGE,
  versionWithStage,
} from '../domain/actual.ts';
import { cancelRotationCommand, clearPendingCommand } from '../domain/aws-command.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { block, type Message, say } from '../domain/message.ts';
import { ownership } from '../domain/ownership.ts';
import { type Pair, parseSecretArn } from '../domain/pair.ts';
import type { Place } from '../domain/place.ts';
import { managerOf, removalOf } from '../domain/secret-tags.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { dayAfter } from '../text/words.ts';
import type { PlanFindings, PlannedSecret, SecretChange, SecretStatus } from './plan.ts';
import { refuseDeletion, refuseGrant, refuseKey, refuseKeyState, refuseSecret, refuseTags } from './refuse.ts';
import { changesOf, creation, statusOf } from './secret-changes.ts';
import { sourceWords } from './secret-words.ts';

/**
 * Plans every declared, granted and owned secret; sorted by name.
 *
 * @param granted names that our policies grant now: a declared one that does not exist had another key before.
 */
export function planSecrets(
  desired: DesiredState,
  actual: ActualState,
  place: Place,
  verdicts: ReadonlyMap<string, ValueVerdict>,
  granted: ReadonlySet<string>,
  findings: PlanFindings,
): PlannedSecret[] {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const planned = new Map<string, PlannedSecret>();
  for (const secret of desired.secrets) {
    const found = existing.get(secret.name);
    const verdict = verdicts.get(secret.name) ?? ({ kind: 'not-compared', why: { kind: 'source-error' } } as const);
    const known = { name: secret.name, source: secret.value, value: verdict };
    if (refuseKey(secret, place, findings)) {
      planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
    } else if (!found) {
      warnOfRotation(desired, secret, undefined, verdict, findings);
      const changes = creation(desired, secret, granted.has(secret.name));
      const status = refuseKeyState(secret, changes, actual, findings) ? 'refused' : 'create';
      planned.set(secret.name, { ...known, status, pair: null, changes: status === 'refused' ? [] : changes });
    } else if (refuseSecret(desired, secret, found, place, verdict, findings)) {
      planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
    } else {
      const changes = changesOf(desired, secret, found, place, verdict);
      warnOfRotation(desired, secret, found, verdict, findings);
      warnOfManager(secret, found, changes, findings);
      const refused = refuseTags(secret.name, found, changes, findings);
      if (refuseKeyState(secret, changes, actual, findings) || refused) {
        planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
        continue;
      }
      const status = statusOf(secret, found, changes);
      planned.set(secret.name, { ...known, status, pair: pairOf(found), changes, ...replicasOf(found) });
    }
  }
  for (const grant of desired.grants) {
    const found = existing.get(grant.name);
    const refused = refuseGrant(grant.name, found, desired, place, findings);
    if (found !== undefined && !refused && versionWithStage(found, CURRENT_STAGE) === undefined) {
      findings.warnings.push({
        code: 'grant-no-value',
        subject: { kind: 'secret', name: grant.name },
        message: say`The secret ${grant.name} under \`grants\` has no current value (no version with ${CURRENT_STAGE}): a task that asks for it fails until its owner sets one.`,
      });
    }
    planned.set(
      grant.name,
      found === undefined || refused
        ? { name: grant.name, status: 'refused', pair: null, source: null, value: null, changes: [] }
        : withoutChanges(found, 'granted'),
    );
  }
  for (const secret of actual.secrets) {
    const ours = ownership(secret.tags, desired).kind === 'ours';
    if (!ours || planned.has(secret.name) || secret.deletedAt !== undefined) continue;
    planned.set(secret.name, planRemoval(desired, secret, actual.observedAt, findings));
  }
  return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A value of the file that a rotation keeps from being written, with the way out; and a rotation that waits for a value. */
function warnOfRotation(
  { region }: DesiredState,
  { name, value, rotation }: DesiredSecret,
  found: ActualSecret | undefined,
  { kind }: ValueVerdict,
  findings: PlanFindings,
): void {
  const isEmpty = found === undefined || versionWithStage(found, CURRENT_STAGE) === undefined;
  if (rotation !== null && value.kind === 'manual' && isEmpty)
    findings.warnings.push({
      code: 'rotation-waits',
      subject: { kind: 'secret', name },
      message: `The rotation of ${name} is not configured yet: it starts from a value, and none is set.`,
    });
  if (found === undefined || (kind !== 'rotating' && kind !== 'rotated')) return;
  const held = say`the value ${sourceWords(value)} is neither compared nor written`;
  const pending = versionWithStage(found, PENDING_STAGE) ?? '';
  const clear = block(clearPendingCommand(region, name, pending), 'sh');
  findings.warnings.push({
    code: kind === 'rotating' ? 'rotation-pending' : 'rotation-foreign',
    subject: { kind: 'secret', name },
    message:
      kind === 'rotated'
        ? say`Somebody switched on a rotation of ${name}: ${held}. Write \`value: manual\` and the \`rotation\` into the file, or switch it off: ${block(cancelRotationCommand(region, name), 'sh')}`
        : found.rotationEnabled
          ? say`A rotation of ${name} is under way (AWSPENDING is on another version than AWSCURRENT): ${held} now. Run again once it is over. If it broke off, clear what it left: ${clear}`
          : say`A rotation of ${name} broke off or was cancelled, and AWSPENDING is still on another version than AWSCURRENT: ${held} until that is cleared: ${clear}`,
  });
}

/** A secret of ours that left the file. */
function planRemoval(desired: DesiredState, secret: ActualSecret, now: string, findings: PlanFindings): PlannedSecret {
  if (removalOf(secret, desired) === 'retain') return withoutChanges(secret, 'orphaned');
  refuseDeletion(secret, desired, findings);
  const { recoveryWindowDays } = desired.removal;
  const change = { kind: 'delete', recoveryWindowDays } as const;
  return {
    ...withoutChanges(secret, 'delete'),
    changes: [change],
    restorableUntil: dayAfter(now, recoveryWindowDays),
  };
}

function withoutChanges(found: ActualSecret, status: SecretStatus): PlannedSecret {
  return {
    name: found.name,
    status,
    pair: pairOf(found),
    source: null,
    value: null,
    changes: [],
    ...replicasOf(found),
  };
}

function replicasOf({ replicaRegions }: ActualSecret): Pick<PlannedSecret, 'replicaRegions'> {
  return replicaRegions === undefined ? {} : { replicaRegions };
}

function pairOf(found: ActualSecret): Pair {
  return parseSecretArn(found.arn).pair;
}

const LEAVE_TO_US: Readonly<Record<string, Message>> = {
  cloudformation: say`Set \`DeletionPolicy: Retain\` on it there, then take it out of the template.`,
  terraform: say`Take it out of the configuration there, with a \`removed\` block that has \`destroy = false\`.`,
  'external secrets': say`Set \`deletionPolicy: None\` on its \`PushSecret\`, then delete that.`,
};

/** Says that another tool manages what is taken over, as its tags say: each would undo what the other does. */
function warnOfManager(
  { name, tags }: DesiredSecret,
  found: ActualSecret,
  changes: readonly SecretChange[],
  findings: PlanFindings,
): void {
  if (!changes.some(({ kind }) => kind === 'adopt')) return;
  // What the file itself wants says nothing about others.
  const others = Object.entries(found.tags).filter(([key, value]) => tags[key] !== value);
  const manager = managerOf(Object.fromEntries(others));
  if (manager === null) return;
  const stack = manager === 'CloudFormation' ? found.tags['aws:cloudformation:stack-name'] : undefined;
  const tool = stack === undefined ? manager : `${manager} (stack ${stack})`;
  const key = manager.toLowerCase().replaceAll('-', ' ');
  const fix = (Object.hasOwn(LEAVE_TO_US, key) && LEAVE_TO_US[key]) || 'Take it out there first.';
  findings.warnings.push({
    code: 'adopt-managed',
    subject: { kind: 'secret', name },
    message: say`By its tags, ${tool} manages the secret ${name}: what this file changes may be undone there, or the secret deleted. ${fix}`,
  });
}
