import { authorize } from '../authorize.ts';
import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { authorizedSecret, demand } from './access.ts';
import { assertPrimary, identity, markedForDeletion } from './find.ts';
import { DAY, type Rotation, type Secret } from './state.ts';
import { invalid, length, optionalText, requestToken } from './validate.ts';
import { addVersion, CURRENT, moveStage, PENDING, removeStage, versionById, withStage } from './versions.ts';

/**
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
 * There is no Lambda: a rotation leaves a version AWSPENDING without a value, until `completeRotation` ends it.
 */
export function rotateSecret(call: Call): Record<string, unknown> {
  const token = requestToken(call.input);
  const lambda = optionalText(call.input, 'RotationLambdaARN');
  if (lambda !== undefined) length('rotationLambdaARN', lambda, 0, 2048);
  const rules = readRules(call.input.RotationRules);
  const secret = authorizedSecret(call);
  assertPrimary(secret);
  if (secret.deletion) throw markedForDeletion();
  const lambdaArn = lambda || secret.rotation?.lambdaArn;
  if (!lambdaArn)
    throw clientError('InvalidRequestException', 'No Lambda rotation function ARN is associated with this secret.');
  // The caller needs it as well: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
  demand(authorize(call, { action: 'lambda:InvokeFunction', resource: lambdaArn, context: {} }));
  const pending = withStage(secret, PENDING);
  if (pending && !pending.stages.includes(CURRENT)) {
    throw clientError(
      'InvalidRequestException',
      "A previous rotation isn't complete. That rotation will be reattempted.",
    );
  }
  const now = call.world.now();
  const effective = rules ?? secret.rotation?.rules;
  const rotation: Rotation = { ...secret.rotation, enabled: true, lambdaArn };
  if (effective) rotation.rules = effective;
  const days = daysOf(effective);
  if (days !== undefined) rotation.nextRotationAt = now + days * DAY;
  secret.rotation = rotation;
  secret.changedAt = now;
  if (call.input.RotateImmediately === false) return identity(secret);
  if (pending) removeStage(pending, PENDING);
  if (!versionById(secret, token)) addVersion(secret, token, {}, [PENDING], now);
  const value = call.world.rotate?.({ name: secret.name, arn: secret.arn });
  if (value !== undefined) completeRotation(secret, value, now);
  return { ...identity(secret), VersionId: token };
}

/** Ends the rotation that is under way, as the steps of a rotation function do. */
export function completeRotation(secret: Secret, value: string, now: number): void {
  const pending = withStage(secret, PENDING);
  if (!pending) throw new Error(`No rotation of ${secret.name} is under way.`);
  pending.secretString = value;
  moveStage(secret, CURRENT, pending);
  removeStage(pending, PENDING);
  if (secret.rotation) secret.rotation.lastRotatedAt = now;
  secret.changedAt = now;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CancelRotateSecret.html */
export function cancelRotateSecret(call: Call): Record<string, unknown> {
  const secret = authorizedSecret(call);
  assertPrimary(secret);
  if (secret.deletion) throw markedForDeletion();
  if (!secret.rotation) {
    throw clientError(
      'InvalidRequestException',
      'You tried to cancel a rotation for a secret that has no rotation configured.',
    );
  }
  secret.rotation.enabled = false;
  delete secret.rotation.nextRotationAt;
  secret.changedAt = call.world.now();
  return identity(secret);
}

function readRules(input: unknown): Record<string, unknown> | undefined {
  if (input === undefined || input === null) return undefined;
  const rules = input as Record<string, unknown>;
  const days = rules.AutomaticallyAfterDays;
  const schedule = rules.ScheduleExpression;
  if (days !== undefined && schedule !== undefined) {
    throw clientError(
      'InvalidParameterException',
      "You can't specify both AutomaticallyAfterDays and ScheduleExpression.",
    );
  }
  if (days !== undefined && (typeof days !== 'number' || days < 1 || days > 1000)) {
    throw clientError('InvalidParameterException', 'RotationRules.AutomaticallyAfterDays must be within 1-1000.');
  }
  if (
    schedule !== undefined &&
    (typeof schedule !== 'string' || !/^(rate|cron)\([0-9A-Za-z()#?*\-/, ]+\)$/.test(schedule))
  ) {
    throw invalid('rotationRules.scheduleExpression', 'Member must be a rate() or cron() expression', String(schedule));
  }
  return rules;
}

/** Days between rotations, where the rules say it plainly. */
function daysOf(rules: Record<string, unknown> | undefined): number | undefined {
  if (typeof rules?.AutomaticallyAfterDays === 'number') return rules.AutomaticallyAfterDays;
  const [, count, unit] = /^rate\((\d+) (hour|day)s?\)$/.exec(String(rules?.ScheduleExpression ?? '')) ?? [];
  if (!count) return undefined;
  return unit === 'hour' ? Number(count) / 24 : Number(count);
}
