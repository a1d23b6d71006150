import type { Grant, Secret, UnionSecretsConfig, Value } from './config/config.generated.ts';
import { policyNameFor } from './config/policy-name.ts';
import { parseRole } from './config/role.ts';
import { DEFAULT_ROLE } from './config/rules/scopes.ts';
import type { DesiredGrant, DesiredRole, DesiredSecret, DesiredState, ValueSource } from './domain/desired.ts';

const DEFAULT_ROLES = [DEFAULT_ROLE];

/**
 * What a config asks for on one data plane: defaults applied, what is for other data planes left out, everything
 * sorted.
 *
 * @param config one that `loadConfig` found no error in
 * @param source `<owner>/<repository>:<path of the config file>`
 * @throws Error if the config has no such data plane
 */
export function desiredState(config: UnionSecretsConfig, dataPlaneKey: string, source: string): DesiredState {
  const plane = Object.hasOwn(config.dataPlanes, dataPlaneKey) ? config.dataPlanes[dataPlaneKey] : undefined;
  if (plane === undefined) {
    throw new Error(
      `Data plane "${dataPlaneKey}" is not declared. Declared: ${Object.keys(config.dataPlanes).join(', ')}.`,
    );
  }
  const isHere = ({ dataPlanes }: { dataPlanes?: readonly string[] }) =>
    dataPlanes === undefined || dataPlanes.includes(dataPlaneKey);
  return {
    stack: config.stack,
    dataPlane: dataPlaneKey,
    source,
    region: plane.region,
    accountId: plane.accountId,
    roles: entriesByKey(plane.roles).map(([key, role]) => desiredRole(config, dataPlaneKey, key, role)),
    secrets: entriesByKey(config.secrets ?? {})
      .filter(([, secret]) => isHere(secret))
      .map(([name, secret]) => desiredSecret(name, secret, config.defaults?.tags ?? {})),
    removal: {
      secrets: 'retain',
      recoveryWindowDays: 30,
      maxDeletions: 1,
      maxRevocations: 5,
      unlessReadWithinDays: 7,
      confirm: [],
    },
    grants: (config.grants ?? [])
      .filter((grant) => typeof grant === 'string' || isHere(grant))
      .map(desiredGrant)
      .toSorted((a, b) => compare(a.name, b.name)),
  };
}

function desiredRole(config: UnionSecretsConfig, dataPlane: string, key: string, text: string): DesiredRole {
  const role = parseRole(text);
  if (role.kind === 'wrong') throw new Error(`Role "${key}" of data plane "${dataPlane}" ${role.why}.`);
  return {
    key,
    name: role.name,
    ...(role.kind === 'arn' ? { arn: role.arn } : {}),
    policyName: policyNameFor(config, dataPlane, key),
    policyPath: config.policy?.path ?? '/',
    match: 'names',
  };
}

function desiredSecret(name: string, secret: Secret, defaultTags: Readonly<Record<string, string>>): DesiredSecret {
  return {
    name,
    description: secret.description ?? '',
    tags: Object.fromEntries(entriesByKey({ ...defaultTags, ...secret.tags })),
    roles: (secret.roles ?? DEFAULT_ROLES).toSorted(compare),
    value: valueSource(secret.value),
    kmsKeyId: null,
    rotation: null,
    adopt: false,
    onRemoval: null,
  };
}

function desiredGrant(grant: Grant): DesiredGrant {
  const { name, roles = DEFAULT_ROLES } = typeof grant === 'string' ? { name: grant } : grant;
  return { name, roles: roles.toSorted(compare) };
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
  return Object.entries(record).toSorted(([a], [b]) => compare(a, b));
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
