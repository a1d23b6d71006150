import { copy } from './copy.ts';
import { accountOf, findRole, type ManagedPolicy, type Role } from './iam/state.ts';
import type { KeySeed, PolicySeed, RoleSeed, SecretSeed } from './options.ts';
import { ALPHANUMERIC, UPPER_ALPHANUMERIC, uuid } from './random.ts';
import { restartHistory } from './secrets-manager/history.ts';
import type { Secret } from './secrets-manager/state.ts';
import type { World } from './world.ts';

interface Place {
  readonly accountId: string;
  readonly region: string;
}

const FOR_PODS = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  ],
};

/** Puts a role into IAM. Throws if the name is taken. */
export function seedRole(world: World, place: Place, seed: RoleSeed): Role {
  const account = accountOf(world.iam, seed.accountId ?? place.accountId);
  if (findRole(account, seed.name)) throw new Error(`The role ${seed.name} exists already.`);
  const path = seed.path ?? '/';
  const role: Role = {
    name: seed.name,
    path,
    arn: `arn:${world.partition}:iam::${account.id}:role${path}${seed.name}`,
    id: `AROA${world.random(17, UPPER_ALPHANUMERIC)}`,
    trustPolicy: JSON.stringify(seed.trust ?? FOR_PODS),
    createdAt: world.now(),
    tags: tagList(seed.tags),
    attached: [...(seed.attached ?? [])],
    inline: Object.fromEntries(
      Object.entries(seed.inline ?? {}).map(([name, document]) => [name, JSON.stringify(document)]),
    ),
    ...(seed.permissionsBoundary === undefined ? {} : { permissionsBoundary: seed.permissionsBoundary }),
  };
  account.roles.push(role);
  return copy(role);
}

/** Puts a managed policy into IAM, past all quotas. */
export function seedPolicy(world: World, place: Place, seed: PolicySeed): ManagedPolicy {
  const account = accountOf(world.iam, seed.accountId ?? place.accountId);
  const path = seed.path ?? '/';
  const now = world.now();
  const documents = [...(seed.olderVersions ?? []), seed.document];
  const versions = documents.map((document, index) => ({
    id: `v${index + 1}`,
    document: JSON.stringify(document),
    createdAt: now,
  }));
  const policy: ManagedPolicy = {
    name: seed.name,
    path,
    arn: `arn:${world.partition}:iam::${seed.awsManaged ? 'aws' : account.id}:policy${path}${seed.name}`,
    id: `ANPA${world.random(17, UPPER_ALPHANUMERIC)}`,
    createdAt: now,
    updatedAt: now,
    tags: tagList(seed.tags),
    versions,
    defaultVersionId: `v${versions.length}`,
    nextVersion: versions.length + 1,
  };
  account.policies.push(policy);
  return copy(policy);
}

/** Puts a secret into Secrets Manager as it is described, past all rules. Lists show it at once. */
export function seedSecret(world: World, place: Place, seed: SecretSeed): Secret {
  const { value, binary, versionId, tags, suffix, ...rest } = seed;
  const accountId = seed.accountId ?? place.accountId;
  const region = seed.region ?? place.region;
  const now = world.now();
  const secret: Secret = {
    createdAt: now,
    changedAt: now,
    ...rest,
    accountId,
    region,
    arn: `arn:${world.partition}:secretsmanager:${region}:${accountId}:secret:${seed.name}-${suffix ?? world.random(6, ALPHANUMERIC)}`,
    tags: tagList(tags),
    versions: [],
  };
  if (value !== undefined || binary !== undefined) {
    secret.versions.push({
      id: versionId ?? uuid(world.random),
      stages: ['AWSCURRENT'],
      createdAt: secret.createdAt,
      ...(value === undefined ? {} : { secretString: value }),
      ...(binary === undefined ? {} : { secretBinary: Buffer.from(binary).toString('base64') }),
      ...(secret.kmsKeyId === undefined ? {} : { kmsKeyId: secret.kmsKeyId }),
    });
  }
  world.secrets.secrets.push(secret);
  restartHistory(world);
  return copy(secret);
}

/** Puts a customer key into KMS and returns its ARN. */
export function seedKey(world: World, place: Place, seed: KeySeed): string {
  const arn = `arn:${world.partition}:kms:${seed.region ?? place.region}:${seed.accountId ?? place.accountId}:key/${seed.keyId ?? uuid(world.random)}`;
  const { aliases = [], state, spec } = seed;
  world.secrets.kmsKeys.push({ arn, aliases: [...aliases], ...(state && { state }), ...(spec && { spec }) });
  return arn;
}

function tagList(tags: Readonly<Record<string, string>> | undefined): { Key: string; Value: string }[] {
  return Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
}
