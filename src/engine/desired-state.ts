import type { DataPlane, Grant, Secret, UnionSecretsConfig, Value } from '../config/config.generated.ts';
import { DEFAULT_ROLE, partialConfig } from '../config/partial-config.ts';
import { policyNameFor, policyPathFor } from '../config/rules/policy-names.ts';
import { parseRole } from '../config/rules/roles.ts';
import type { DesiredGrant, DesiredRole, DesiredSecret, DesiredState, RemovalRules } from '../domain/desired.ts';
import { type KmsPlace, kmsKey } from '../domain/kms-key.ts';
import { partitionOf } from '../domain/pair.ts';
import type { ValueSource } from '../domain/value.ts';
import { compareText } from '../text/words.ts';

const DEFAULT_ROLES = [DEFAULT_ROLE];

const DEFAULT_REMOVAL: RemovalRules = {
  secrets: 'retain',
  recoveryWindowDays: 30,
  maxDeletions: 1,
  maxRevocations: 5,
  unlessReadWithinDays: 7,
  confirm: [],
};

/**
 * What a config asks for on one data plane: defaults applied, what is for other data planes left out, everything
 * sorted.
 *
 * @param config one that `loadConfig` found no error in
 * @param source `<owner>/<repository>:<path of the config file>`
 * @param repositoryId where the run knows it
 * @throws Error if the config has no such data plane
 */
export function desiredState(
  config: UnionSecretsConfig,
  dataPlaneKey: string,
  source: string,
  repositoryId?: string,
): DesiredState {
  const plane = Object.hasOwn(config.dataPlanes, dataPlaneKey) ? config.dataPlanes[dataPlaneKey] : undefined;
  if (plane === undefined) {
    throw new Error(
      `Data plane "${dataPlaneKey}" is not declared. Declared: ${Object.keys(config.dataPlanes).join(', ')}.`,
    );
  }
  const isHere = ({ dataPlanes }: { dataPlanes?: readonly string[] }) =>
    dataPlanes === undefined || dataPlanes.includes(dataPlaneKey);
  const defaults = defaultsFor(config, plane);
  return {
    stack: config.stack,
    dataPlane: dataPlaneKey,
    source,
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(config.formerly === undefined ? {} : { formerly: config.formerly }),
    ...(config.movedTo === undefined ? {} : { movedTo: config.movedTo }),
    region: plane.region,
    accountId: plane.accountId,
    roles: entriesByKey(plane.roles).map(([key, role]) => desiredRole(config, dataPlaneKey, plane, key, role)),
    secrets: entriesByKey(config.secrets ?? {})
      .filter(([, secret]) => isHere(secret))
      .map(([name, secret]) => desiredSecret(name, secret, defaults)),
    removal: removalRules(config, plane),
    grants: (config.grants ?? [])
      .filter((grant) => typeof grant === 'string' || isHere(grant))
      .map(desiredGrant)
      .toSorted((a, b) => compareText(a.name, b.name)),
  };
}

/** What a secret takes where it says nothing itself. */
interface SecretDefaults {
  readonly kmsKeyId: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly maxAgeDays: number | undefined;
  readonly place: KmsPlace;
}

function defaultsFor(config: UnionSecretsConfig, plane: DataPlane): SecretDefaults {
  const { region, accountId } = plane;
  return {
    kmsKeyId: plane.defaults?.kmsKeyId ?? config.defaults?.kmsKeyId,
    tags: { ...config.defaults?.tags, ...plane.defaults?.tags },
    maxAgeDays: plane.defaults?.maxAgeDays ?? config.defaults?.maxAgeDays,
    place: { partition: partitionOf(region), region, accountId },
  };
}

function removalRules(config: UnionSecretsConfig, plane: DataPlane): RemovalRules {
  const confirm = new Set([...(config.removal?.confirm ?? []), ...(plane.removal?.confirm ?? [])]);
  return { ...DEFAULT_REMOVAL, ...config.removal, ...plane.removal, confirm: [...confirm].toSorted(compareText) };
}

function desiredRole(
  config: UnionSecretsConfig,
  dataPlane: string,
  plane: DataPlane,
  key: string,
  text: string,
): DesiredRole {
  const role = parseRole(text);
  if (role.kind === 'wrong') throw new Error(`Role "${key}" of data plane "${dataPlane}" ${role.why}.`);
  const { path, match = 'names' } = { ...config.policy, ...plane.policy };
  return {
    key,
    name: role.name,
    ...(role.kind === 'arn' ? { arn: role.arn } : {}),
    policyName: policyNameFor(partialConfig({ ...config, secrets: {} }), dataPlane, key),
    policyPath: policyPathFor(config.stack, path),
    policyTags: Object.fromEntries(entriesByKey({ ...config.policy?.tags, ...plane.policy?.tags })),
    match,
  };
}

function desiredSecret(name: string, secret: Secret, defaults: SecretDefaults): DesiredSecret {
  const kmsKeyId = secret.kmsKeyId ?? defaults.kmsKeyId ?? null;
  return {
    name,
    description: secret.description ?? '',
    tags: Object.fromEntries(entriesByKey({ ...defaults.tags, ...secret.tags })),
    roles: (secret.roles ?? DEFAULT_ROLES).toSorted(compareText),
    value: valueSource(secret.value),
    // The AWS managed key has an alias too: naming it is how a secret departs from the defaults.
    kmsKeyId: kmsKey(kmsKeyId, defaults.place) === null ? null : kmsKeyId,
    rotation: secret.rotation ? { lambdaArn: secret.rotation.lambdaArn, schedule: secret.rotation.schedule } : null,
    adopt: secret.adopt ?? false,
    onRemoval: secret.onRemoval ?? null,
    shareWith: (secret.shareWith ?? []).toSorted(compareText),
    maxAgeDays: (secret.maxAgeDays ?? defaults.maxAgeDays) || null,
  };
}

function desiredGrant(grant: Grant): DesiredGrant {
  const { name, roles = DEFAULT_ROLES } = typeof grant === 'string' ? { name: grant } : grant;
  return { name, roles: roles.toSorted(compareText) };
}

function valueSource(value: Value): ValueSource {
  if (value === 'manual') return { kind: 'manual' };
  if ('env' in value)
    return { kind: 'env', variable: value.env, ...(value.jsonKey === undefined ? {} : { jsonKey: value.jsonKey }) };
  if ('file' in value) return { kind: 'file', path: value.file };
  const { length = 48, charset = 'base64url', generation = 1 } = value.generate;
  return { kind: 'generate', length, charset, generation };
}

function entriesByKey<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).toSorted(([a], [b]) => compareText(a, b));
}
