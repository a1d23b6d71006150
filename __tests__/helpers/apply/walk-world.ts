import type { DesiredRole, DesiredSecret, DesiredState } from '../../../src/domain/desired.ts';
import { declared, desiredState, GROUP, granted, UNGUARDED } from '../plan/builders.ts';
import { MemoryCloud } from './memory-cloud.ts';

/** An account and the file that says what it should be. */
export interface World {
  readonly cloud: MemoryCloud;
  file: DesiredState;
}

/** Changes a world; `at` and `pick` choose what and how. */
export type Edit = (world: World, at: number, pick: number) => void;

export const IAM_ROLES = ['acme-userflyterole', 'acme-ranking', 'acme-spare'];
/** Few short names, and so many long ones that they need several policies. */
export const NAMES = [
  'a',
  'b',
  'c',
  'd',
  ...Array.from({ length: 26 }, (_, index) => `${index}`.padStart(400, 'n')),
].sort();
/** Always in the file, and never lost: by it we know that we were here. */
export const KEPT = 'kept';
/** Secrets of others, which the file may grant. */
export const SHARED = ['shared/alias', 'shared/key', 'shared/plain'];

export const KEYS = [
  null,
  'alias/ml',
  'alias/aws/secretsmanager',
  '11111111-2222-3333-4444-555555555555',
  'arn:aws:kms:us-west-2:999999999999:key/99999999-2222-3333-4444-555555555555',
  'arn:aws:kms:us-west-2:123456789012:alias/other',
];
export const ROTATIONS = [
  null,
  { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:one', schedule: 'rate(30 days)' },
  { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:two', schedule: 'rate(7 days)' },
];
const TAGS: readonly Record<string, string>[] = [{}, { team: 'ml' }, { team: 'data', owner: 'x' }];
const BINDINGS = [
  { prefix: 'ml-production', path: '/union/' },
  { prefix: 'custom', path: '/' },
];

export function element<T>(list: readonly T[], at: number): T {
  const one = list[at % Math.max(list.length, 1)];
  if (one === undefined) throw new RangeError('Nothing to choose from.');
  return one;
}

function roleFor(key: string, name: string, binding = 0): DesiredRole {
  const { prefix, path } = element(BINDINGS, binding);
  return { key, name, policyName: `${prefix}-${key}`, policyPath: path, policyTags: {}, match: 'names' };
}

export function newWorld(): World {
  const cloud = new MemoryCloud(GROUP, IAM_ROLES);
  SHARED.forEach((name, index) => {
    cloud.addSecret(name, { tags: { owner: 'others' }, ...(index === 2 ? {} : { kmsKeyId: KEYS[index + 3] ?? '' }) });
    cloud.setValue(name, 'of others');
  });
  const roles = [roleFor('default', 'acme-userflyterole'), roleFor('ranking', 'acme-ranking')];
  return { cloud, file: desiredState({ roles, secrets: [declared(KEPT)], removal: UNGUARDED }) };
}

function editFile(world: World, change: Partial<DesiredState>): void {
  const file = { ...world.file, ...change };
  const keys = new Set(file.roles.map(({ key }) => key));
  const known = <T extends { readonly name: string; readonly roles: readonly string[] }>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ ...one, roles: one.roles.filter((key) => keys.has(key)) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  world.file = { ...file, secrets: known(file.secrets), grants: known(file.grants) };
}

function editSecret(world: World, at: number, change: (secret: DesiredSecret) => Partial<DesiredSecret>): void {
  const { secrets } = world.file;
  if (secrets.length === 0) return;
  const one = element(secrets, at);
  editFile(world, { secrets: secrets.map((secret) => (secret === one ? { ...one, ...change(one) } : secret)) });
}

function editRole(world: World, at: number, change: (role: DesiredRole) => Partial<DesiredRole>): void {
  const one = element(world.file.roles, at);
  editFile(world, { roles: world.file.roles.map((role) => (role === one ? { ...one, ...change(one) } : role)) });
}

const rolesOf = (pick: number) => element([['default'], ['default', 'ranking'], ['ranking'], []], pick);

/** What people write into the file. */
export const FILE_EDITS: readonly Edit[] = [
  (world, at, pick) => {
    const name = element(NAMES, at);
    const others = world.file.secrets.filter((secret) => secret.name !== name);
    const isNew = others.length === world.file.secrets.length;
    editFile(world, {
      secrets: isNew ? [...others, declared(name, { roles: rolesOf(pick), adopt: pick % 3 === 0 })] : others,
    });
  },
  (world, at, pick) => {
    const from = at % NAMES.length;
    const stretch = NAMES.slice(from, from + (pick % 28));
    const others = world.file.secrets.filter(({ name }) => !stretch.includes(name));
    const more = pick % 2 === 0 ? stretch.map((name) => declared(name)) : [];
    editFile(world, { secrets: [...others, ...more] });
  },
  (world, at, pick) => editSecret(world, at, () => ({ description: element(['', 'one', 'two'], pick) })),
  (world, at, pick) => editSecret(world, at, () => ({ tags: element(TAGS, pick) })),
  (world, at, pick) => editSecret(world, at, () => ({ roles: rolesOf(pick) })),
  (world, at, pick) => editSecret(world, at, () => ({ kmsKeyId: element(KEYS, pick) })),
  (world, at, pick) => editSecret(world, at, () => ({ rotation: element(ROTATIONS, pick) })),
  (world, at, pick) => editSecret(world, at, () => ({ onRemoval: element([null, 'retain', 'delete'] as const, pick) })),
  (world, at, pick) =>
    editSecret(world, at, () => ({ value: { kind: 'env', variable: element(['KEY', 'ONE', 'TWO'], pick) } })),
  (world, at) => editSecret(world, at, () => ({ value: { kind: 'manual' } })),
  (world, at, pick) =>
    editSecret(world, at, ({ value }) => {
      const generation = value.kind === 'generate' ? value.generation + (pick % 2) : 1;
      return { value: { kind: 'generate', length: 20, charset: 'hex', generation } };
    }),
  (world, at, pick) => {
    const free = IAM_ROLES.filter((name) => world.file.roles.every((role) => role.name !== name));
    if (free.length > 0) editRole(world, at, () => ({ name: element(free, pick) }));
  },
  (world, at, pick) =>
    editRole(world, at, ({ key, name, match, policyTags }) => ({ ...roleFor(key, name, pick), match, policyTags })),
  (world, at, pick) => editRole(world, at, () => ({ match: element(['names', 'tags'] as const, pick) })),
  (world) => {
    const { roles } = world.file;
    const free = IAM_ROLES.find((name) => roles.every((role) => role.name !== name)) ?? '';
    editFile(world, { roles: roles.length === 2 ? roles.slice(0, 1) : [...roles, roleFor('ranking', free)] });
  },
  (world) => {
    const { file } = world;
    const [one, other] = file.roles.map(({ name }) => name);
    if (one === undefined || other === undefined) return;
    editFile(world, { roles: file.roles.map((role) => ({ ...role, name: role.name === one ? other : one })) });
  },
  (world, at, pick) => {
    const name = element(SHARED, at);
    const others = world.file.grants.filter((grant) => grant.name !== name);
    const isNew = others.length === world.file.grants.length;
    editFile(world, { grants: isNew ? [...others, granted(name, rolesOf(pick))] : others });
  },
  (world, _at, pick) =>
    editFile(world, { removal: { ...UNGUARDED, secrets: element(['retain', 'delete'] as const, pick) } }),
  (world, at, pick) => editRole(world, at, () => ({ policyTags: element(TAGS, pick) })),
];
