import type { Message } from '../../domain/message.ts';
import { partitionOf } from '../../domain/partition.ts';
import type { Draft, DraftPlane, DraftSecret } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { describePath, type Path, quote } from '../path.ts';
import { planesOf } from './scopes.ts';

const LAMBDA_ARN = /^arn:(aws[a-z-]*):lambda:([a-z0-9-]+):[0-9]{12}:function:/;
const RATE = /^rate\((\d+) (hour|day)s?\)$/;
const CRON = /^cron\((\S+) \S+ \S+ \S+ \S+ (\S+)\)$/;
const LEAST_HOURS = 4;
const MOST_DAYS = 999;

/** Rotations that would fight with a value of ours, or that Secrets Manager would not carry out. */
export function rotations(draft: Draft): Finding[] {
  return draft.secrets.flatMap((secret) => {
    if (secret.rotation === undefined) return [];
    const path = [...secret.path, 'rotation'];
    const { lambdaArn, schedule } = secret.rotation;
    return [
      ...besideValue(secret, path),
      ...(lambdaArn === undefined ? [] : checkFunction(lambdaArn, [...path, 'lambdaArn'], planesOf(secret, draft))),
      ...(schedule === undefined ? [] : checkSchedule(schedule, [...path, 'schedule'])),
    ];
  });
}

function besideValue({ env, file, isGenerated }: DraftSecret, path: Path): Finding[] {
  if (env === undefined && file === undefined && !isGenerated) return [];
  const message = `${describePath(path)} stands beside a value that comes from here: each would overwrite the other's.`;
  return [errorAt(path, 'key', 'rotation-and-value', message, 'Write value: manual, or remove rotation.')];
}

/** Source: Secrets Manager API Reference, RotateSecret: the function is in the region of the secret. */
function checkFunction(arn: string, path: Path, planes: readonly DraftPlane[]): Finding[] {
  const [, partition, region] = LAMBDA_ARN.exec(arn) ?? [];
  if (partition === undefined || region === undefined) return [];
  const placed = planes.filter((plane) => plane.region !== undefined);
  const wrong = placed.filter((plane) => plane.region !== region || partitionOf(plane.region) !== partition);
  const [first] = wrong;
  if (first?.region === undefined) return [];
  const place = first.region === region ? `partition ${partition}` : region;
  const own = first.region === region ? partitionOf(first.region) : first.region;
  const message = `${describePath(path)} is in ${place}, the secret in ${own} (data plane ${quote(first.key)}).`;
  const fix =
    wrong.length < placed.length
      ? `Restrict the secret with dataPlanes to those in ${region}: a function rotates secrets of its own region.`
      : 'Name a function of the region and partition of the data plane.';
  return [errorAt(path, 'value', 'rotation-place', message, fix)];
}

/** Source: Secrets Manager User Guide, Rotation schedules. What has another form is told by the schema. */
function checkSchedule(schedule: string, path: Path): Finding[] {
  const wrong = (why: string, fix: Message) => [
    errorAt(path, 'value', 'rotation-schedule', `${describePath(path)} ${why}.`, fix),
  ];
  const [, count, unit] = RATE.exec(schedule) ?? [];
  if (unit === 'hour' && Number(count) < LEAST_HOURS)
    return wrong(`is more often than every ${LEAST_HOURS} hours`, `Write rate(${LEAST_HOURS} hours) or more.`);
  if (count !== undefined && Number(count) > MOST_DAYS * (unit === 'hour' ? 24 : 1))
    return wrong(`is more than ${MOST_DAYS} days`, `Write rate(${MOST_DAYS} days) or less.`);
  const [, minutes, years] = CRON.exec(schedule) ?? [];
  if (minutes !== undefined && minutes !== '0')
    return wrong('does not begin on the hour', 'Write 0 as the first field, the minutes: windows open on the hour.');
  if (years !== undefined && years !== '*')
    return wrong('is for some years only', 'Write * as the last field, the years.');
  return [];
}
