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
import type { Place } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import { isTagOfAws } from '../domain/secret-tags.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { sentenceList } from '../text/words.ts';
import type { FindingsAbout } from './findings.ts';
import type { SecretChange } from './plan.ts';

/** Refuses to touch an existing secret that the file declares and that is not ours to change. */
export function refuseSecret(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  place: Place,
  verdict: ValueVerdict,
  { refuse }: FindingsAbout,
): void {
  const { name } = secret;
  const owner = ownership(found.tags, desired);
  if (owner.kind === 'untagged' && !secret.adopt) {
    refuse(
      'exists-untagged',
      `The secret ${name} exists and was not made by this file.`,
      say`Take it over with \`adopt: true\`, list it under \`grants\` to let roles read it, or choose another name.`,
    );
  } else if (owner.kind === 'foreign') {
    refuse(
      'owned-by-other',
      `The secret ${name} belongs to ${ownerText(owner.owner, desired)}.`,
      say`${moveFix(owner.owner, desired)}Declare it only there and list it under \`grants\` here, or choose another name.`,
    );
  }
  if (found.owningService !== undefined) {
    refuse(
      'owned-by-service',
      `The secret ${name} is managed by the AWS service ${found.owningService}.`,
      say`Change it through that service; list it under \`grants\` to let roles read it.`,
    );
  }
  refuseReplica(found, desired, refuse);
  if (verdict.kind === 'binary') {
    refuse(
      'binary-value',
      `The secret ${name} holds a binary value, which Flyte cannot read.`,
      'Store text in it, or choose another name.',
    );
  }
  refuseArn(name, found, place.group, refuse);
}

type Refuse = FindingsAbout['refuse'];

function refuseReplica({ name, primaryRegion }: ActualSecret, { region }: DesiredState, refuse: Refuse): void {
  if (primaryRegion === undefined || primaryRegion === region) return;
  refuse(
    'replica',
    `The secret ${name} is a replica of the one in ${primaryRegion}, and replicas cannot be changed.`,
    say`Declare it on a data plane in ${primaryRegion} and list it under \`grants\` here.`,
  );
}

/** Refuses where AWS would not delete a secret of ours that left the file: it would say so only after its readers lost it. */
export function refuseDeletion(found: ActualSecret, desired: DesiredState, { refuse }: FindingsAbout): void {
  const { name, replicaRegions = [] } = found;
  refuseReplica(found, desired, refuse);
  if (replicaRegions.length === 0) return;
  refuse(
    'has-replicas',
    `The secret ${name} left the file and would be deleted, but it has replicas in ${sentenceList(replicaRegions)}: AWS deletes no secret that has any.`,
    say`Once nothing reads the replicas, delete them, wait until they are gone, and run again: ${block(removeReplicasCommand(desired.region, name, replicaRegions), 'sh')}`,
  );
}

/** Refuses a customer key that cannot serve the secret: reported before anything happens. */
export function refuseKey({ name, kmsKeyId }: DesiredSecret, place: Place, { refuse }: FindingsAbout): void {
  const problem = kmsKeyId === null ? undefined : kmsKeyProblem(kmsKeyId, place);
  if (problem === undefined) return;
  refuse(
    'kms-key',
    `The key ${kmsKeyId} of ${name} ${problem}.`,
    'Name a key of the same region and partition, or an alias.',
  );
}

/**
 * Says that KMS does not have the secret's customer key, or that it cannot be used: a refusal where a change needs it, else
 * a warning. What KMS did not say is reported where the key is new for the secret.
 */
export function refuseKeyState(
  { name, kmsKeyId }: DesiredSecret,
  changes: readonly SecretChange[],
  { keys = {} }: Pick<ActualState, 'keys'>,
  { refuse, warn }: FindingsAbout,
): void {
  const state = kmsKeyId !== null && Object.hasOwn(keys, kmsKeyId) ? keys[kmsKeyId] : undefined;
  const isNew = changes.some(({ kind }) => kind === 'create' || kind === 'set-key');
  if (state === undefined || state.kind === 'usable') return;
  if (state.kind === 'unknown') {
    const unknown = `Whether the key ${kmsKeyId} of ${name} exists and can be used is not known: kms:DescribeKey: ${state.code}.`;
    if (isNew) warn('kms-key-unknown', unknown);
    return;
  }
  const problem = state.kind === 'missing' ? 'does not exist in this account and region' : state.why;
  const message = `The key ${kmsKeyId} of ${name} ${problem}`;
  if (isNew || changes.some(({ kind }) => kind === 'set-value')) {
    refuse(
      'kms-key-unusable',
      `${message}.`,
      say`Create or enable it first, or correct \`kmsKeyId\`. \`aws kms list-aliases\` shows the aliases that exist.`,
    );
  } else warn('kms-key-unusable', `${message}: its value can be neither read nor written.`);
}

/** Refuses more tags than AWS allows on a secret: it would say so only in the middle of an apply. */
export function refuseTags(
  name: string,
  tags: Readonly<Record<string, string>>,
  changes: readonly SecretChange[],
  { refuse }: FindingsAbout,
): void {
  const keys = new Set(Object.keys(tags).filter((key) => !isTagOfAws(key)));
  const before = keys.size;
  let most = before;
  for (const change of changes) {
    if (change.kind === 'tag') for (const key of change.remove) keys.delete(key);
    if (change.kind === 'tag' || change.kind === 'adopt') for (const key of Object.keys(change.set)) keys.add(key);
    if (change.kind === 'set-source') keys.add(OWNERSHIP_TAGS.valueSource);
    if (change.kind === 'set-value' && change.source.kind === 'generate') keys.add(OWNERSHIP_TAGS.generation);
    most = Math.max(most, keys.size);
  }
  if (most <= MAX_TAGS || most === before) return;
  refuse(
    'tag-limit',
    `The secret ${name} has ${before} tags; with those of the file and of union-secrets it would have ${most}, and AWS allows ${MAX_TAGS}.`,
    'Remove tags of it that nobody needs, in the file or in AWS, then run again.',
  );
}

/** Refuses to grant a secret under `grants` that does not exist, goes, or belongs to others who do not share it. */
export function refuseGrant(
  name: string,
  found: ActualSecret | undefined,
  desired: DesiredState,
  place: Place,
  { refuse }: FindingsAbout,
): void {
  const { stack } = desired;
  if (!found) {
    refuse(
      'grant-not-found',
      say`The secret ${name} under \`grants\` does not exist in this account and region.`,
      say`Correct the name, create it, or declare it under \`secrets\`.`,
    );
    return;
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
}

function refuseArn(name: string, found: ActualSecret, group: string, refuse: Refuse): void {
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
