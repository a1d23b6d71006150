import { kmsKeyProblem } from '../../domain/kms-key.ts';
import { partitionOf } from '../../domain/pair.ts';
import { type ConfigFinding, describePath, errorAt, type Path, quote } from '../finding.ts';
import { isPlaced, type PartialConfig, type PartialPlane, type PlacedPlane, planesOf } from '../partial-config.ts';

const ARN = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:([0-9]{12}):(key|alias)\//;
const MULTI_REGION = 'mrk-';
const OF_AWS = /(^|:)alias\/aws\/(?!secretsmanager$)/;

/** Keys that cannot encrypt the secrets that they stand for, on one of their data planes. */
export function kmsKeys(config: PartialConfig): ConfigFinding[] {
  const inherits = config.dataPlanes.filter((plane) => plane.settings.defaultKey === undefined);
  return [
    ...checkKey(config.settings.defaultKey, ['defaults', 'kmsKeyId'], inherits),
    ...config.dataPlanes.flatMap((plane) =>
      checkKey(plane.settings.defaultKey, [...plane.path, 'defaults', 'kmsKeyId'], [plane]),
    ),
    ...config.secrets.flatMap((secret) =>
      checkKey(secret.kmsKeyId, [...secret.path, 'kmsKeyId'], planesOf(secret, config)),
    ),
  ];
}

function checkKey(text: string | undefined, path: Path, planes: readonly PartialPlane[]): ConfigFinding[] {
  if (text === undefined) return [];
  if (OF_AWS.test(text)) return [keyOfAws(path)];
  const placed = planes.filter(isPlaced);
  const [, keyAccount, kind] = ARN.exec(text) ?? [];
  if (keyAccount === undefined) return text.startsWith('alias/') ? [] : keyIdInSeveralPlaces(text, path, placed);
  const elsewhere = Map.groupBy(placed, (plane) =>
    kmsKeyProblem(text, { ...plane, partition: partitionOf(plane.region) }),
  );
  const here = elsewhere.get(undefined) ?? [];
  const wrongPlace = [...elsewhere].flatMap(([problem, wrong]) =>
    problem === undefined ? [] : [keyElsewhere(path, problem, wrong, here.length > 0)],
  );
  const strangers = kind === 'alias' ? here.filter(({ accountId }) => accountId !== keyAccount) : [];
  return strangers.length === 0 ? wrongPlace : [...wrongPlace, aliasOfOther(path, keyAccount, strangers)];
}

function keyElsewhere(
  path: Path,
  problem: string,
  planes: readonly PlacedPlane[],
  servesOthers: boolean,
): ConfigFinding {
  const fix = servesOthers ? nameAlias(path) : 'Name a key of that region and partition, or an alias (alias/...).';
  return errorAt(path, 'value', 'kms-key-place', `${describePath(path)} ${problem} (${named(planes)}).`, fix);
}

/** A multi-Region key has one id in all its regions. */
function keyIdInSeveralPlaces(text: string, path: Path, planes: readonly PlacedPlane[]): ConfigFinding[] {
  const placeOf = ({ accountId, region }: PlacedPlane) =>
    text.startsWith(MULTI_REGION) ? accountId : `${accountId} ${region}`;
  const [first] = planes;
  const other = planes.find((plane) => first !== undefined && placeOf(plane) !== placeOf(first));
  if (first === undefined || other === undefined) return [];
  const what = text.startsWith(MULTI_REGION) ? 'accounts' : 'accounts or regions';
  const message = `${describePath(path)} is the id of a key in one place, but the ${named([first, other])} are in different ${what}.`;
  return [errorAt(path, 'value', 'kms-key-place', message, nameAlias(path))];
}

/** A role's policy names an alias by a condition on keys of its own account. */
function aliasOfOther(path: Path, keyAccount: string, planes: readonly PlacedPlane[]): ConfigFinding {
  const accounts = [...new Set(planes.map(({ accountId }) => quote(accountId)))].join(', ');
  const message = `${describePath(path)} is an alias of account ${quote(keyAccount)}, the secret is in ${accounts} (${named(planes)}): roles could not be granted its key.`;
  return errorAt(path, 'value', 'kms-alias-account', message, 'Name the key itself by its ARN (arn:...:key/...).');
}

function keyOfAws(path: Path): ConfigFinding {
  const message = `${describePath(path)} is a key that AWS manages for another service.`;
  const fix = 'Name a key of your own, or alias/aws/secretsmanager for the AWS managed key of Secrets Manager.';
  return errorAt(path, 'value', 'kms-key-aws', message, fix);
}

function nameAlias(path: Path): string {
  const divide =
    path[0] === 'defaults' ? 'set defaults.kmsKeyId under each data plane' : 'restrict the secret with dataPlanes';
  return `Name an alias (alias/...), which is looked up on each data plane, or ${divide}.`;
}

function named(planes: readonly PlacedPlane[]): string {
  return `data plane${planes.length === 1 ? '' : 's'} ${planes.map(({ key }) => quote(key)).join(', ')}`;
}
