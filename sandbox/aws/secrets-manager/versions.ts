import { clientError } from '../errors.ts';
import { DAY, type Secret, type SecretVersion } from './state.ts';
import type { Value } from './validate.ts';

export const CURRENT = 'AWSCURRENT';
const PREVIOUS = 'AWSPREVIOUS';
export const PENDING = 'AWSPENDING';

/** Deprecated versions beyond this many are removed, but none of the last day. */
const KEPT_VERSIONS = 100;

export function withStage(secret: Secret, stage: string): SecretVersion | undefined {
  return secret.versions.find((version) => version.stages.includes(stage));
}

export function versionById(secret: Secret, id: string): SecretVersion | undefined {
  return secret.versions.find((version) => version.id === id);
}

/** Only versions with stages are shown: the others are deprecated. */
export function versionsToStages(secret: Secret): Record<string, string[]> {
  return Object.fromEntries(
    secret.versions.filter((version) => version.stages.length > 0).map((version) => [version.id, [...version.stages]]),
  );
}

export function hasValue(version: SecretVersion): boolean {
  return version.secretString !== undefined || version.secretBinary !== undefined;
}

export function sameValue(version: SecretVersion, value: Value): boolean {
  return version.secretString === value.secretString && version.secretBinary === value.secretBinary;
}

/** A version cannot be changed, only made. */
export function tokenInUse(secret: Secret, token: string): Error {
  return clientError(
    'ResourceExistsException',
    `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${secret.arn}.`,
  );
}

/** Adds a version and moves `stages` to it. */
export function addVersion(
  secret: Secret,
  id: string,
  value: Value,
  stages: readonly string[],
  now: number,
): SecretVersion {
  const version: SecretVersion = { id, stages: [], createdAt: now, ...value };
  if (secret.kmsKeyId !== undefined) version.kmsKeyId = secret.kmsKeyId;
  secret.versions.push(version);
  for (const stage of stages) moveStage(secret, stage, version);
  prune(secret, now);
  return version;
}

/** A stage is on one version at most; where AWSCURRENT was, AWSPREVIOUS comes. */
export function moveStage(secret: Secret, stage: string, target: SecretVersion): void {
  const from = withStage(secret, stage);
  if (from === target) return;
  if (from) removeStage(from, stage);
  target.stages.push(stage);
  if (stage === CURRENT && from) moveStage(secret, PREVIOUS, from);
}

export function removeStage(version: SecretVersion, stage: string): void {
  version.stages = version.stages.filter((other) => other !== stage);
}

function prune(secret: Secret, now: number): void {
  const surplus = secret.versions.length - KEPT_VERSIONS;
  if (surplus <= 0) return;
  const old = secret.versions
    .filter((version) => version.stages.length === 0 && version.createdAt < now - DAY)
    .slice(0, surplus);
  secret.versions = secret.versions.filter((version) => !old.includes(version));
}
