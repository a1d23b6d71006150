import type { At, Path } from './finding.ts';

/** What a secret and a grant have in common: who may read it, and where. */
export interface PartialScope {
  readonly name: string;
  /** Where the name is. */
  readonly path: Path;
  readonly at: At;
  /** undefined: the default. */
  readonly roles: readonly PartialName[] | undefined;
  /** undefined: all. */
  readonly dataPlanes: readonly PartialName[] | undefined;
}

export interface PartialName {
  readonly name: string;
  readonly path: Path;
}

export type PartialConfig = ReturnType<typeof partialConfig>;
export type PartialPlane = ReturnType<typeof planeOf>;
export type PlacedPlane = PartialPlane & { readonly region: string; readonly accountId: string };
export type PartialSettings = ReturnType<typeof settingsOf>;
export type PartialSecret = ReturnType<typeof secretOf>;

/** The role that a secret is granted to where it names none. */
export const DEFAULT_ROLE = 'default';

/** As many data planes, and roles on each, as the schema allows: the rest is refused unread. */
const MOST = 50;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the rules read: the parts of a file that have the right type, each with its path. A file with mistakes has gaps, so
 * that the rules find what else is wrong in the same run. Never fails.
 */
export function partialConfig(data: unknown) {
  const file = fields(data);
  const grants: readonly unknown[] = Array.isArray(file.grants) ? file.grants : [];
  return {
    stack: string(file.stack),
    dataPlanes: Object.entries(fields(file.dataPlanes))
      .slice(0, MOST)
      .map(([key, plane]) => planeOf(key, fields(plane))),
    settings: settingsOf(file, []),
    secrets: Object.entries(fields(file.secrets)).map(([name, secret]) => secretOf(name, fields(secret))),
    grants: grants.flatMap((grant, index) => grantOf(grant, ['grants', index])),
    /** The file has `secrets` or `grants`, whatever they hold. */
    declaresAnything: 'secrets' in file || 'grants' in file,
  };
}

/** The declared data planes that a secret or a grant is for. */
export function planesOf({ dataPlanes }: PartialScope, config: PartialConfig): readonly PartialPlane[] {
  if (dataPlanes === undefined) return config.dataPlanes;
  const named = new Set(dataPlanes.map(({ name }) => name));
  return config.dataPlanes.filter((plane) => named.has(plane.key));
}

/** Whether account and region of a data plane are known: what is missing or malformed has its own error. */
export function isPlaced(plane: PartialPlane): plane is PlacedPlane {
  return plane.region !== undefined && plane.accountId !== undefined;
}

function planeOf(key: string, plane: Fields) {
  const path = ['dataPlanes', key];
  const roles = Object.entries(fields(plane.roles))
    .slice(0, MOST)
    .map(([role, value]) => ({ key: role, path: [...path, 'roles', role], role: string(value) }));
  const { region, accountId } = plane;
  return { key, path, region: string(region), accountId: string(accountId), roles, settings: settingsOf(plane, path) };
}

/** What can be set for the file and for a data plane, and where: `policy`, `defaults` and `removal`. */
function settingsOf(parent: Fields, path: Path) {
  const { name, match, tags: policyTags } = fields(parent.policy);
  const { kmsKeyId, tags } = fields(parent.defaults);
  return {
    path,
    policyName: string(name),
    match: string(match),
    defaultKey: string(kmsKeyId),
    defaultTags: fields(tags),
    policyTags: fields(policyTags),
    confirm: names(fields(parent.removal).confirm, [...path, 'removal', 'confirm']) ?? [],
  };
}

function secretOf(name: string, secret: Fields) {
  const path = ['secrets', name];
  const value = fields(secret.value);
  const { lambdaArn, schedule } = fields(secret.rotation);
  return {
    name,
    path,
    at: 'key' as const,
    ...readers(secret, path),
    tags: fields(secret.tags),
    shareWith: names(secret.shareWith, [...path, 'shareWith']) ?? [],
    kmsKeyId: string(secret.kmsKeyId),
    env: string(value.env),
    file: string(value.file),
    isGenerated: 'generate' in value,
    isAdopted: secret.adopt === true,
    rotation: 'rotation' in secret ? { lambdaArn: string(lambdaArn), schedule: string(schedule) } : undefined,
  };
}

function grantOf(grant: unknown, path: Path): PartialScope[] {
  if (typeof grant === 'string') return [{ name: grant, path, at: 'value', roles: undefined, dataPlanes: undefined }];
  const entry = fields(grant);
  const name = string(entry.name);
  return name === undefined ? [] : [{ name, path: [...path, 'name'], at: 'value', ...readers(entry, path) }];
}

function readers(entry: Fields, path: Path): Pick<PartialScope, 'roles' | 'dataPlanes'> {
  const { roles, dataPlanes } = entry;
  return { roles: names(roles, [...path, 'roles']), dataPlanes: names(dataPlanes, [...path, 'dataPlanes']) };
}

function names(value: unknown, path: Path): PartialName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((name, index) => (typeof name === 'string' ? [{ name, path: [...path, index] }] : []));
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
