import { posix } from 'node:path';
import { refusedVariable } from '../../domain/environment.ts';
import { type Message, say } from '../../domain/message.ts';
import { partitionOf } from '../../domain/pair.ts';
import { isInGit, isOutside } from '../../domain/paths.ts';
import { type ConfigFinding, describePath, errorAt, type Path, quote, warningAt } from '../finding.ts';
import { type PartialConfig, type PartialPlane, type PartialSecret, planesOf } from '../partial-config.ts';

/** Environment variables and files that no secret may be taken from. What is in the file is not repeated. */
export function sources({ secrets }: PartialConfig, configFile: string): ConfigFinding[] {
  return secrets.flatMap(({ path: secret, env, file }) => {
    const path = [...secret, 'value'];
    return [...wrongVariable(env, [...path, 'env']), ...wrongFile(file, configFile, [...path, 'file'])];
  });
}

function wrongVariable(env: string | undefined, path: Path): ConfigFinding[] {
  const refused = env === undefined ? undefined : refusedVariable(env);
  if (refused === undefined) return [];
  const message = `${describePath(path)} is a variable of the runner or the credentials (${refused}).`;
  return [errorAt(path, 'value', 'env-refused', message, 'Map the secret to a variable of another name.')];
}

/** Judges the text of the path only: what a symbolic link leads to is seen where the file is read. */
function wrongFile(file: string | undefined, configFile: string, path: Path): ConfigFinding[] {
  // An empty path is for the schema.
  const [why, fix] = file ? (fileProblem(file, configFile) ?? []) : [];
  if (why === undefined || fix === undefined) return [];
  return [errorAt(path, 'value', 'file-refused', `${describePath(path)} ${why}.`, fix)];
}

function fileProblem(file: string, configFile: string): readonly [why: string, fix: Message] | undefined {
  if (file.includes('\0')) return ['holds a character that no path can have', 'Remove it.'];
  if (file.includes('\\')) return ['has a backslash', 'Divide the parts by "/", on Windows too.'];
  if (file.startsWith('/') || /^[A-Za-z]:/.test(file))
    return ['is an absolute path', 'Write it relative to this file.'];
  if (file.startsWith('~'))
    return ['begins with "~", which means nothing here', 'Write a path in the repository, relative to this file.'];
  const inWorkspace = posix.join(posix.dirname(configFile.replaceAll('\\', '/')), file);
  if (isOutside(inWorkspace))
    return ['leads out of the repository', 'Have an earlier step write the file into the repository.'];
  if (isInGit(inWorkspace))
    return ['is under .git', 'Take the value from another file: .git can hold the token of the checkout.'];
  if (['', '.', '..'].includes(file.split('/').at(-1) ?? '')) return ['is a directory', 'Name the file in it.'];
  return undefined;
}

/** A generated value is made once: an adopted secret has one already. */
export function adoptions({ secrets }: PartialConfig): ConfigFinding[] {
  const both = secrets.filter(({ isAdopted, isGenerated }) => isAdopted && isGenerated);
  return both.map(({ name, path }) => {
    const message = `Secret ${quote(name)} keeps its present value if it is adopted: none is generated.`;
    const fix = 'If a new value is meant, raise generation once the secret is adopted.';
    return warningAt([...path, 'adopt'], 'key', 'adopt-generated', message, fix);
  });
}

const LAMBDA_ARN = /^arn:(aws[a-z-]*):lambda:([a-z0-9-]+):[0-9]{12}:function:/;
const RATE = /^rate\((\d+) (hour|day)s?\)$/;
const CRON = /^cron\((\S+) \S+ \S+ \S+ \S+ (\S+)\)$/;
const LEAST_HOURS = 4;
const MOST_DAYS = 999;

/** Rotations that would fight with a value of ours, or that Secrets Manager would not carry out. */
export function rotations(config: PartialConfig): ConfigFinding[] {
  return config.secrets.flatMap((secret) => {
    if (secret.rotation === undefined) return [];
    const path = [...secret.path, 'rotation'];
    const { lambdaArn, schedule } = secret.rotation;
    return [
      ...besideValue(secret, path),
      ...(lambdaArn === undefined ? [] : checkFunction(lambdaArn, [...path, 'lambdaArn'], planesOf(secret, config))),
      ...(schedule === undefined ? [] : checkSchedule(schedule, [...path, 'schedule'])),
    ];
  });
}

function besideValue({ env, file, isGenerated }: PartialSecret, path: Path): ConfigFinding[] {
  if (env === undefined && file === undefined && !isGenerated) return [];
  const message = `${describePath(path)} is beside a value that comes from here: each would overwrite the other's.`;
  return [errorAt(path, 'key', 'rotation-and-value', message, say`Write \`value: manual\`, or remove \`rotation\`.`)];
}

/** Source: Secrets Manager API Reference, RotateSecret: the function is in the region of the secret. */
function checkFunction(arn: string, path: Path, planes: readonly PartialPlane[]): ConfigFinding[] {
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

/** Source: Secrets Manager User Guide, Rotation schedules. What has another form is for the schema. */
function checkSchedule(schedule: string, path: Path): ConfigFinding[] {
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
