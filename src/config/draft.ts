import type { Path } from './path.ts';

/**
 * What the rules read: the parts of a file that have the right type, each with its path. A file with mistakes gives a
 * draft with gaps, so that the rules find what else is wrong in the same run.
 */
export interface Draft {
  readonly stack: string | undefined;
  readonly dataPlanes: readonly DraftPlane[];
  readonly settings: DraftSettings;
  readonly secrets: readonly DraftSecret[];
  readonly grants: readonly DraftGrant[];
  /** `secrets` or `grants` stands in the file, whatever it holds. */
  readonly declaresAnything: boolean;
}

export interface DraftPlane {
  readonly key: string;
  readonly path: Path;
  readonly region: string | undefined;
  readonly accountId: string | undefined;
  readonly roles: readonly { readonly key: string; readonly path: Path; readonly role: string | undefined }[];
  readonly settings: DraftSettings;
}

/** What may stand in the file and in a data plane: `policy`, `defaults` and `removal`. */
export interface DraftSettings {
  /** Where the three stand. */
  readonly path: Path;
  readonly policyName: string | undefined;
  readonly match: string | undefined;
  readonly defaultKey: string | undefined;
  readonly defaultTags: Readonly<Record<string, unknown>>;
  readonly policyTags: Readonly<Record<string, unknown>>;
  readonly confirm: readonly DraftName[];
}

/** What a secret and a grant have in common: who may read it, and where. */
export interface DraftScope {
  readonly name: string;
  /** Where the name stands. */
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** undefined: the default. */
  readonly roles: readonly DraftName[] | undefined;
  /** undefined: all. */
  readonly dataPlanes: readonly DraftName[] | undefined;
}

export interface DraftName {
  readonly name: string;
  readonly path: Path;
}

export interface DraftSecret extends DraftScope {
  readonly tags: Readonly<Record<string, unknown>>;
  readonly shareWith: readonly DraftName[];
  readonly kmsKeyId: string | undefined;
  readonly env: string | undefined;
  readonly file: string | undefined;
  readonly isGenerated: boolean;
  readonly isAdopted: boolean;
  /** undefined: no `rotation` stands there. */
  readonly rotation: { readonly lambdaArn: string | undefined; readonly schedule: string | undefined } | undefined;
}

type DraftGrant = DraftScope;

/** As many data planes, and roles on each, as the schema allows: what is above is refused unread. */
const MOST = 50;

type Fields = Readonly<Record<string, unknown>>;

/** Reads what can be read. Never fails. */
export function draftOf(data: unknown): Draft {
  const file = fields(data);
  return {
    stack: string(file.stack),
    dataPlanes: Object.entries(fields(file.dataPlanes))
      .slice(0, MOST)
      .map(([key, plane]) => draftPlane(key, fields(plane))),
    settings: draftSettings(file, []),
    secrets: Object.entries(fields(file.secrets)).map(([name, secret]) => draftSecret(name, fields(secret))),
    grants: list(file.grants).flatMap((grant, index) => draftGrant(grant, ['grants', index])),
    declaresAnything: 'secrets' in file || 'grants' in file,
  };
}

function draftPlane(key: string, plane: Fields): DraftPlane {
  const path = ['dataPlanes', key];
  const roles = Object.entries(fields(plane.roles))
    .slice(0, MOST)
    .map(([role, value]) => ({
      key: role,
      path: [...path, 'roles', role],
      role: string(value),
    }));
  return {
    key,
    path,
    region: string(plane.region),
    accountId: string(plane.accountId),
    roles,
    settings: draftSettings(plane, path),
  };
}

function draftSettings(parent: Fields, path: Path): DraftSettings {
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

function draftSecret(name: string, secret: Fields): DraftSecret {
  const path = ['secrets', name];
  const value = fields(secret.value);
  const { lambdaArn, schedule } = fields(secret.rotation);
  return {
    name,
    path,
    at: 'key',
    roles: names(secret.roles, [...path, 'roles']),
    dataPlanes: names(secret.dataPlanes, [...path, 'dataPlanes']),
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

function draftGrant(grant: unknown, path: Path): DraftGrant[] {
  if (typeof grant === 'string') return [{ name: grant, path, at: 'value', roles: undefined, dataPlanes: undefined }];
  const entry = fields(grant);
  const name = string(entry.name);
  if (name === undefined) return [];
  return [
    {
      name,
      path: [...path, 'name'],
      at: 'value',
      roles: names(entry.roles, [...path, 'roles']),
      dataPlanes: names(entry.dataPlanes, [...path, 'dataPlanes']),
    },
  ];
}

function names(value: unknown, path: Path): DraftName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((name, index) => (typeof name === 'string' ? [{ name, path: [...path, index] }] : []));
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
