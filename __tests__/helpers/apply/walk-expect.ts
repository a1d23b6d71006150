import type { ActualSecret } from '../../../src/domain/actual.ts';
import type { DesiredRole, DesiredSecret } from '../../../src/domain/desired.ts';
import { kmsKey, sameKey } from '../../../src/domain/kms-key.ts';
import { OWNERSHIP_TAGS, ownership } from '../../../src/domain/ownership.ts';
import { partNumber } from '../../../src/policy/parts.ts';
import { GROUP, PLACE, withSource } from '../plan/builders.ts';
import type { MemoryCloud } from './memory-cloud.ts';
import { ENVIRONMENT } from './run-apply.ts';
import { FOREIGN_POLICY } from './walk-console.ts';
import { IAM_ROLES, type World } from './walk-world.ts';

/** What an account looked like. */
export interface Snapshot {
  readonly secrets: ReadonlyMap<string, ActualSecret>;
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly versions: ReadonlyMap<string, number>;
}

export function snapshot({ cloud }: World): Snapshot {
  const names = cloud.secretNames();
  return {
    secrets: new Map(names.flatMap((name) => [[name, cloud.shown(name)] as const].filter(has))),
    values: new Map(names.map((name) => [name, cloud.storedValue(name)])),
    versions: new Map(names.map((name) => [name, cloud.versionCount(name)])),
  };
}

function has(pair: readonly [string, ActualSecret | undefined]): pair is readonly [string, ActualSecret] {
  return pair[1] !== undefined;
}

/** Everything in the world that is not as the file says, worked out without any of the plan's own code. */
export function differences(world: World, before: Snapshot): string[] {
  const { cloud, file } = world;
  const declared = new Set(file.secrets.map(({ name }) => name));
  const undeclared = cloud.secretNames().filter((name) => !declared.has(name));
  return [
    ...file.secrets.flatMap((secret) =>
      ofDeclared(cloud, secret, before).map((what) => `${short(secret.name)}: ${what}`),
    ),
    ...undeclared.flatMap((name) => ofUndeclared(world, name, before).map((what) => `${short(name)}: ${what}`)),
    ...IAM_ROLES.flatMap((role) => ofRole(world, role).map((what) => `${role}: ${what}`)),
    ...ofPolicies(world),
  ];
}

const short = (name: string) => name.replace(/n{9,}/, 'n..');
const isPending = (secret: ActualSecret | undefined) =>
  Object.values(secret?.versions ?? {}).some((stages) => stages.includes('AWSPENDING'));

function ofDeclared(cloud: MemoryCloud, secret: DesiredSecret, before: Snapshot): string[] {
  const now = cloud.shown(secret.name);
  if (!now) return ['does not exist'];
  const was = before.secrets.get(secret.name);
  const tags = { ...withSource(secret.value), ...secret.tags };
  const theirs = Object.entries(was?.tags ?? {}).filter(([key]) => key.startsWith('theirs-'));
  return [
    ...said(now.deletedAt === undefined, 'is scheduled for deletion'),
    ...said(was === undefined || was.arn === now.arn, 'has another ARN'),
    ...said(now.description === secret.description, 'has another description'),
    ...said(sameKey(now.kmsKeyId, secret.kmsKeyId, PLACE), `has the key ${now.kmsKeyId}`),
    ...Object.entries(tags).flatMap(([key, value]) => said(now.tags[key] === value, `has no tag ${key}`)),
    ...theirs.flatMap(([key, value]) => said(now.tags[key] === value, `lost their tag ${key}`)),
    ...['team', 'owner'].flatMap((key) =>
      said(
        key in secret.tags || !(key in now.tags) || was?.tags['union-secrets:tags'] === undefined,
        `keeps tag ${key}`,
      ),
    ),
    ...ofValue(cloud, secret, before),
    ...ofRotation(secret, now, was),
  ];
}

function ofValue(cloud: MemoryCloud, { name, value, rotation }: DesiredSecret, before: Snapshot): string[] {
  const [was, now] = [before.values.get(name), cloud.storedValue(name)];
  const old = before.secrets.get(name);
  const cancelled = rotation === null && old !== undefined && OWNERSHIP_TAGS.rotation in old.tags;
  const byRotation = isPending(old) || (old?.rotationEnabled === true && !cancelled);
  switch (value.kind) {
    case 'manual':
      return said(now === was, 'a value of people was written');
    case 'env':
      return said(now === (byRotation ? was : ENVIRONMENT[value.variable]), `has the value ${now}`);
    case 'generate': {
      const written = cloud.versionCount(name) - (before.versions.get(name) ?? 0);
      if (byRotation) return said(written === 0, 'a value of a rotation was written');
      const generation = Number.parseInt(old?.tags[OWNERSHIP_TAGS.generation] ?? `${value.generation}`, 10);
      const expected = was === undefined || generation < value.generation ? 1 : 0;
      return said(written === expected && now !== undefined, `was generated ${written} times, not ${expected}`);
    }
    default:
      throw new Error(`The walk has no ${value.kind} values.`);
  }
}

function ofRotation({ rotation }: DesiredSecret, now: ActualSecret, was: ActualSecret | undefined): string[] {
  const hasValue = Object.values(now.versions).some((stages) => stages.includes('AWSCURRENT'));
  if (rotation === null) {
    const ours = was !== undefined && OWNERSHIP_TAGS.rotation in was.tags;
    return said(
      now.rotationEnabled === (ours ? false : (was?.rotationEnabled ?? false)),
      'its rotation is not as it was',
    );
  }
  if (!hasValue) return [];
  const same = JSON.stringify(now.rotation) === JSON.stringify(rotation);
  return said(now.rotationEnabled && same, 'is not rotated as the file says');
}

/** Others' secrets are as they were; ours are kept, or their deletion is scheduled. */
function ofUndeclared({ cloud, file }: World, name: string, before: Snapshot): string[] {
  const was = before.secrets.get(name);
  const now = cloud.shown(name);
  if (!was || !now) return ['came out of nothing'];
  if (ownership(was.tags, file).kind !== 'ours' || was.deletedAt !== undefined) {
    return said(JSON.stringify(was) === JSON.stringify(now), "others' secret was touched");
  }
  const mode = was.tags[OWNERSHIP_TAGS.onRemoval] ?? file.removal.secrets;
  return said((now.deletedAt !== undefined) === (mode === 'delete'), `is not handled as ${mode}`);
}

function ofRole(world: World, name: string): string[] {
  const role = world.file.roles.find((one) => one.name === name);
  const foreign = world.cloud.attachedNames(name).includes(FOREIGN_POLICY.name) ? [`${GROUP}theirs-*`] : [];
  const expected = role ? readsOf(world, role) : { resources: [], keys: [] };
  return [
    ...same('reads', world.cloud.readable(name), [...expected.resources, ...foreign]),
    ...same('decrypts with', world.cloud.decryptsWith(name), expected.keys),
  ];
}

function readsOf({ cloud, file }: World, { key, match }: DesiredRole) {
  const declared = file.secrets.filter(({ roles }) => roles.includes(key));
  const grants = file.grants.filter(({ roles }) => roles.includes(key)).map(({ name }) => name);
  const byTags = match === 'tags' && declared.length > 0;
  const names = [...(byTags ? [] : declared.map(({ name }) => name)), ...grants];
  const texts = [
    ...declared.map(({ kmsKeyId }) => kmsKeyId),
    ...grants.map((name) => cloud.shown(name)?.kmsKeyId ?? null),
  ];
  const keys = texts.flatMap((text) => {
    const one = kmsKey(text, PLACE);
    return one === null ? [] : one.kind === 'key' ? [one.arn] : [one.alias];
  });
  return { resources: [...names.map((name) => `${GROUP}${name}-??????`), ...(byTags ? [`${GROUP}*`] : [])], keys };
}

/** No policy of ours but those attached to the file's roles. */
function ofPolicies({ cloud, file }: World): string[] {
  const attached = new Set(file.roles.flatMap(({ name }) => cloud.attachedNames(name)));
  const spare = cloud.policyNames().filter((name) => !attached.has(name) && name !== FOREIGN_POLICY.name);
  return [
    ...spare.map((name) => `policy ${name} is left behind`),
    ...file.roles.flatMap(({ name, policyName, policyTags }) =>
      cloud
        .attachedNames(name)
        .filter((one) => partNumber(policyName, one) !== undefined)
        .filter((one) => ['team', 'owner'].some((key) => cloud.tagsOf(one)[key] !== policyTags[key]))
        .map((one) => `policy ${one} has other tags`),
    ),
  ];
}

function same(what: string, now: ReadonlySet<string>, expected: readonly string[]): string[] {
  const missing = [...new Set(expected)].filter((one) => !now.has(one)).map((one) => `no longer ${what} ${short(one)}`);
  const more = [...now].filter((one) => !expected.includes(one)).map((one) => `${what} ${short(one)} too`);
  return [...missing, ...more];
}

function said(isRight: boolean, what: string): string[] {
  return isRight ? [] : [what];
}
