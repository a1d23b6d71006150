import type { ActualSecret, ActualState } from '../domain/actual.ts';
import { removeReplicasCommand, restoreCommand } from '../domain/aws-command.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { kmsKeyProblem } from '../domain/kms-key.ts';
import { block, type Message, say } from '../domain/message.ts';
import {
  type Claimant,
  MAX_TAGS,
  OWNERSHIP_TAGS,
  type Owner,
  ownership,
  pathOf,
  repositoryOf,
  sameRepository,
} from '../domain/ownership.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { Place } from '../domain/place.ts';
import { isTagOfAws } from '../domain/secret-tags.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { sentenceList } from '../text/words.ts';
import type { PlanFindings, RefusalCode, SecretChange } from './plan.ts';

/** Records why we may not touch an existing secret that the file declares. @returns whether there is a reason. */
export function refuseSecret(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  place: Place,
  verdict: ValueVerdict,
  findings: PlanFindings,
): boolean {
  const before = findings.refusals.length;
  const refuse = (code: RefusalCode, message: Message, fix: Message) =>
    findings.refusals.push({ code, subject: { kind: 'secret', name: secret.name }, message, fix });
  const owner = ownership(found.tags, desired);
  if (owner.kind === 'untagged' && !secret.adopt) {
    refuse(
      'exists-untagged',
      `The secret ${secret.name} exists and was not made by this file.`,
      say`Take it over with \`adopt: true\`, list it under \`grants\` to let roles read it, or choose another name.`,
    );
  } else if (owner.kind === 'foreign') {
    refuse(
      'owned-by-other',
      `The secret ${secret.name} belongs to ${ownerText(owner.owner, desired)}.`,
      say`${moveFix(owner.owner, desired)}Declare it only there and list it under \`grants\` here, or choose another name.`,
    );
  }
  if (found.owningService !== undefined) {
    refuse(
      'owned-by-service',
      `The secret ${secret.name} is managed by the AWS service ${found.owningService}.`,
      say`Change it through that service; list it under \`grants\` to let roles read it.`,
    );
  }
  refuseReplica(found, desired, refuse);
  if (verdict.kind === 'binary') {
    refuse(
      'binary-value',
      `The secret ${secret.name} holds a binary value, which Flyte cannot read.`,
      'Store text in it, or choose another name.',
    );
  }
  refuseArn(secret.name, found, place.group, refuse);
  return findings.refusals.length > before;
}

function refuseReplica(
  { name, primaryRegion }: ActualSecret,
  { region }: Pick<DesiredState, 'region'>,
  refuse: (code: RefusalCode, message: Message, fix: Message) => void,
): void {
  if (primaryRegion === undefined || primaryRegion === region) return;
  refuse(
    'replica',
    `The secret ${name} is a replica of the one in ${primaryRegion}, and replicas cannot be changed.`,
    say`Declare it on a data plane in ${primaryRegion} and list it under \`grants\` here.`,
  );
}

/** Records why AWS would not delete a secret of ours that left the file: it would say so only after its readers lost it. */
export function refuseDeletion(found: ActualSecret, desired: DesiredState, findings: PlanFindings): void {
  const { name, replicaRegions = [] } = found;
  const refuse = (code: RefusalCode, message: Message, fix: Message) =>
    findings.refusals.push({ code, subject: { kind: 'secret', name }, message, fix });
  refuseReplica(found, desired, refuse);
  if (replicaRegions.length === 0) return;
  refuse(
    'has-replicas',
    `The secret ${name} left the file and would be deleted, but it has replicas in ${sentenceList(replicaRegions)}: AWS deletes no secret that has any.`,
    say`Once nothing reads the replicas, delete them, wait until they are gone, and run again: ${block(removeReplicasCommand(desired.region, name, replicaRegions), 'sh')}`,
  );
}

/** Records why the customer key cannot serve the secret: reported before anything happens. @returns whether it cannot. */
export function refuseKey(secret: DesiredSecret, place: Place, findings: PlanFindings): boolean {
  const problem = secret.kmsKeyId === null ? undefined : kmsKeyProblem(secret.kmsKeyId, place);
  if (problem === undefined) return false;
  findings.refusals.push({
    code: 'kms-key',
    subject: { kind: 'secret', name: secret.name },
    message: `The key ${secret.kmsKeyId} of ${secret.name} ${problem}.`,
    fix: 'Name a key of the same region and partition, or an alias.',
  });
  return true;
}

/**
 * Records that KMS does not have the secret's customer key, or that it cannot be used: a refusal where a change needs it, else
 * a warning. What KMS did not say is reported where the key is new for the secret.
 *
 * @returns whether there is a refusal.
 */
export function refuseKeyState(
  { name, kmsKeyId }: DesiredSecret,
  changes: readonly SecretChange[],
  { keys = {} }: Pick<ActualState, 'keys'>,
  findings: PlanFindings,
): boolean {
  const state = kmsKeyId !== null && Object.hasOwn(keys, kmsKeyId) ? keys[kmsKeyId] : undefined;
  const subject = { kind: 'secret', name } as const;
  const isNew = changes.some(({ kind }) => kind === 'create' || kind === 'set-key');
  if (state === undefined || state.kind === 'usable') return false;
  if (state.kind === 'unknown') {
    if (isNew) {
      const message = `Whether the key ${kmsKeyId} of ${name} exists and can be used is not known: kms:DescribeKey: ${state.code}.`;
      findings.warnings.push({ code: 'kms-key-unknown', subject, message });
    }
    return false;
  }
  const problem = state.kind === 'missing' ? 'does not exist in this account and region' : state.why;
  const message = `The key ${kmsKeyId} of ${name} ${problem}.`;
  if (!isNew && !changes.some(({ kind }) => kind === 'set-value')) {
    const consequence = 'its value can be neither read nor written.';
    findings.warnings.push({ code: 'kms-key-unusable', subject, message: `${message.slice(0, -1)}: ${consequence}` });
    return false;
  }
  findings.refusals.push({
    code: 'kms-key-unusable',
    subject,
    message,
    fix: say`Create or enable it first, or correct \`kmsKeyId\`. \`aws kms list-aliases\` shows the aliases that exist.`,
  });
  return true;
}

/** Records that a secret would have more tags than AWS allows: it would say so only in the middle of an apply. @returns whether it would. */
export function refuseTags(
  name: string,
  found: ActualSecret,
  changes: readonly SecretChange[],
  findings: PlanFindings,
): boolean {
  const keys = new Set(Object.keys(found.tags).filter((key) => !isTagOfAws(key)));
  const before = keys.size;
  let most = before;
  for (const change of changes) {
    if (change.kind === 'tag') for (const key of change.remove) keys.delete(key);
    const added =
      change.kind === 'tag' || change.kind === 'adopt'
        ? Object.keys(change.set)
        : change.kind === 'set-source'
          ? [OWNERSHIP_TAGS.valueSource]
          : change.kind === 'set-value' && change.source.kind === 'generate'
            ? [OWNERSHIP_TAGS.generation]
            : [];
    for (const key of added) keys.add(key);
    most = Math.max(most, keys.size);
  }
  if (most <= MAX_TAGS || most === before) return false;
  findings.refusals.push({
    code: 'tag-limit',
    subject: { kind: 'secret', name },
    message: `The secret ${name} has ${before} tags; with those of the file and of union-secrets it would have ${most}, and AWS allows ${MAX_TAGS}.`,
    fix: 'Remove tags of it that nobody needs, in the file or in AWS, then run again.',
  });
  return true;
}

/** Records why a secret under `grants` cannot be granted. @returns whether there is a reason. */
export function refuseGrant(
  name: string,
  found: ActualSecret | undefined,
  desired: DesiredState,
  place: Place,
  findings: PlanFindings,
): boolean {
  const { stack } = desired;
  const before = findings.refusals.length;
  const refuse = (code: RefusalCode, message: Message, fix: Message) =>
    findings.refusals.push({ code, subject: { kind: 'secret', name }, message, fix });
  if (!found) {
    refuse(
      'grant-not-found',
      say`The secret ${name} under \`grants\` does not exist in this account and region.`,
      say`Correct the name, create it, or declare it under \`secrets\`.`,
    );
    return true;
  }
  if (found.deletedAt !== undefined) {
    refuse(
      'grant-deleted',
      say`The secret ${name} under \`grants\` is scheduled for deletion since ${found.deletedAt} and can be restored until its recovery window ends.`,
      say`Remove the grant, or ask its owner to restore it: ${block(restoreCommand(place.region, name), 'sh')}`,
    );
  }
  const { [OWNERSHIP_TAGS.stack]: owner, [OWNERSHIP_TAGS.source]: file } = found.tags;
  const sharedWith = (found.tags[OWNERSHIP_TAGS.shareWith] ?? '').split(' ');
  // Of another data plane of the same file, it is ours as well. A name of a stack alone can be written into any file.
  const isHere =
    found.tags[OWNERSHIP_TAGS.dataPlane] === desired.dataPlane || pathOf(file ?? '') === pathOf(desired.source);
  const anyPlane = { ...desired, dataPlane: found.tags[OWNERSHIP_TAGS.dataPlane] ?? '' };
  const own = isHere && ownership(found.tags, anyPlane).kind === 'ours';
  if (owner !== undefined && !own && !sharedWith.includes(stack)) {
    const source = file === undefined ? '' : ` (${file})`;
    refuse(
      'not-shared',
      `The secret ${name} belongs to ${owner === stack ? 'another ' : ''}stack ${owner}, which does not share it with stack ${stack}.`,
      owner === stack
        ? say`Give this file a \`stack\` of its own and ask the owner of the secret${source} to share it; if both are the same file, apply its other data plane first.`
        : say`Ask its owner${source} to add \`shareWith: [${stack}]\` to it and to apply that first.`,
    );
  }
  refuseArn(name, found, place.group, refuse);
  return findings.refusals.length > before;
}

function refuseArn(
  name: string,
  found: ActualSecret,
  group: string,
  refuse: (code: RefusalCode, message: Message, fix: Message) => void,
): void {
  try {
    const arn = parseSecretArn(found.arn);
    if (arn.pair.group === group && arn.name === name) return;
    refuse(
      'arn-elsewhere',
      `AWS answered for ${name} with ${found.arn}, which is not under ${group}.`,
      say`Check \`region\` and \`accountId\`, and the endpoint the credentials go to.`,
    );
  } catch (error) {
    refuse(
      'arn-unknown',
      `AWS answered for ${name} with an ARN that cannot be cut into group and key: ${(error as Error).message}`,
      'Check the endpoint the credentials go to.',
    );
  }
}

/** What to do where it is the same stack of a repository that has, or had, another name or id; empty for another stack. */
export function moveFix(owner: Partial<Owner>, us: Claimant): Message {
  const { stack, dataPlane, source, repositoryId } = owner;
  if (stack !== us.stack || dataPlane !== us.dataPlane || source === undefined) return '';
  const [old, name] = [repositoryOf(source), repositoryOf(us.source)];
  if (repositoryId === undefined)
    return say`If ${old} is the old name of this repository, or the file moved here from there, add \`formerly: [${old}]\` to the file. If not: `;
  if (us.repositoryId === undefined)
    return say`If this repository was renamed or transferred, apply once from its workflow: a job knows the id of its repository. If not: `;
  const formerly = sameRepository(old, name) ? '' : say` and add \`formerly: [${old}]\` to this file`;
  return say`If it should move here, add \`movedTo: ${name}\` to the file there, apply that,${formerly === '' ? ' and run this again' : formerly}; if that repository no longer exists, remove the tag \`${OWNERSHIP_TAGS.repositoryId}\` in AWS${formerly}. If not: `;
}

function ownerText(owner: Partial<Owner>, us: Claimant): string {
  const isOther = us.repositoryId !== undefined && ![undefined, us.repositoryId].includes(owner.repositoryId);
  const parts = [
    owner.stack === undefined ? undefined : `stack ${owner.stack}`,
    owner.dataPlane === undefined ? undefined : `data plane ${owner.dataPlane}`,
    owner.source === undefined ? undefined : `file ${owner.source}`,
    isOther ? `in the repository of id ${owner.repositoryId} (this one is ${us.repositoryId})` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
