import type { Caller } from './caller.ts';
import { copy } from './copy.ts';
import { emulate } from './emulated.ts';
import { ServiceError } from './errors.ts';
import { Faults } from './faults.ts';
import { accountOf, DEFAULT_QUOTAS, findRole, type IamState } from './iam/state.ts';
import type { AwsOptions, RoleRead } from './options.ts';
import { iamProtocol, secretsManagerProtocol } from './protocol.ts';
import { randomText } from './random.ts';
import { DOCUMENTED_RATES, RateLimiter } from './rates.ts';
import type { AwsSandbox, Where } from './sandbox.ts';
import { expire } from './secrets-manager/delete.ts';
import { restartHistory } from './secrets-manager/history.ts';
import { completeRotation } from './secrets-manager/rotate.ts';
import type { SecretsState } from './secrets-manager/state.ts';
import { seedKey, seedPolicy, seedRole, seedSecret } from './seed.ts';
import { execute, type Shared } from './service.ts';
import type { World } from './world.ts';

const DEFAULT_ACCESS_KEY = 'SANDBOXDEPLOYER';

/** Starts both services. Each sandbox has its own state; nothing is kept after `close`. */
export async function startAws(options: AwsOptions = {}): Promise<AwsSandbox> {
  const place = { accountId: options.accountId ?? '123456789012', region: options.region ?? 'us-west-2' };
  const clock = { offset: 0 };
  const base = options.now ?? Date.now;
  const now = () => base() + clock.offset;

  const inspector = options.inspector ?? false;
  const secretsManager = await emulate<SecretsState>(
    'secretsmanager',
    { secrets: [], kmsKeys: [], history: [] },
    { inspector, port: options.ports?.secretsManager },
  );
  const iam = await emulate<IamState>(
    'iam',
    { accounts: {}, quotas: { ...DEFAULT_QUOTAS, ...options.quotas } },
    { inspector, port: options.ports?.iam },
  );
  const world: World = {
    partition: options.partition ?? 'aws',
    get secrets() {
      return secretsManager.state();
    },
    get iam() {
      return iam.state();
    },
    callers: new Map(),
    listing: { lagMilliseconds: 0, emptyFirstPage: false, pageSize: 1000, reverse: false, batchBytes: 1_048_576 },
    rotate: undefined,
    now,
    random: randomText(options.seed),
  };
  const closing = new AbortController();
  const shared: Shared = {
    world,
    calls: [],
    faults: new Faults(),
    limiter: new RateLimiter(options.rates === 'documented' ? DOCUMENTED_RATES : (options.rates ?? []), now),
    hooks: {},
    latencyMilliseconds: options.latencyMilliseconds ?? 0,
    closing: closing.signal,
    count: 0,
  };
  secretsManager.connect(shared, secretsManagerProtocol);
  iam.connect(shared, iamProtocol);
  const addCaller = (
    caller: Omit<Caller, 'accessKeyId'>,
    accessKeyId = `SANDBOX${world.random(13, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
  ) => {
    world.callers.set(accessKeyId, { ...caller, accessKeyId });
    return { accessKeyId, secretAccessKey: `secret-of-${accessKeyId}`, sessionToken: `session-of-${accessKeyId}` };
  };
  const sessionArn = (role: string, session: string, accountId: string) =>
    `arn:${world.partition}:sts::${accountId}:assumed-role/${role}/${session}`;
  const credentials = addCaller(
    { accountId: place.accountId, arn: sessionArn('deployer', 'sandbox', place.accountId) },
    DEFAULT_ACCESS_KEY,
  );

  const account = (id = place.accountId) => accountOf(world.iam, id);
  const find = (name: string, where: Where = {}) => {
    expire({ world });
    return world.secrets.secrets.find(
      (secret) =>
        secret.name === name &&
        secret.region === (where.region ?? place.region) &&
        secret.accountId === (where.accountId ?? place.accountId),
    );
  };
  const policy = (nameOrArn: string, accountId?: string) =>
    account(accountId).policies.find((candidate) => candidate.name === nameOrArn || candidate.arn === nameOrArn);

  return {
    secretsManagerUrl: secretsManager.url,
    iamUrl: iam.url,
    ...place,
    credentials,
    environment: (of = credentials) => ({
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsManager.url,
      AWS_ENDPOINT_URL_KMS: secretsManager.url,
      AWS_ENDPOINT_URL_IAM: iam.url,
      AWS_ENDPOINT_URL_STS: iam.url,
      AWS_ACCESS_KEY_ID: of.accessKeyId,
      AWS_SECRET_ACCESS_KEY: of.secretAccessKey,
      ...(of.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: of.sessionToken }),
      AWS_REGION: place.region,
      AWS_EC2_METADATA_DISABLED: 'true',
    }),

    calls: shared.calls,
    resetCalls: () => void shared.calls.splice(0),

    secrets: () => {
      expire({ world });
      return copy(world.secrets.secrets);
    },
    secret: (name, where) => copy(find(name, where)),
    roles: (id) => copy(account(id).roles),
    role: (name, id) => copy(findRole(account(id), name)),
    policies: (id) => copy(account(id).policies),
    policy: (nameOrArn, id) => copy(policy(nameOrArn, id)),

    createRole: (seed) => seedRole(world, place, seed),
    createPolicy: (seed) => seedPolicy(world, place, seed),
    putSecret: (seed) => seedSecret(world, place, seed),
    createKey: (seed = {}) => seedKey(world, place, seed),
    changeSecret: (name, change, where) => {
      change(demanded(find(name, where), 'secret', name));
      restartHistory(world);
    },
    changeRole: (name, change, id) => change(demanded(findRole(account(id), name), 'role', name)),
    changePolicy: (nameOrArn, change, id) => change(demanded(policy(nameOrArn, id), 'policy', nameOrArn)),
    completeRotation: (name, value, where) =>
      completeRotation(demanded(find(name, where), 'secret', name), value, now()),

    addCaller: ({ accessKeyId, ...seed }) => {
      const accountId = seed.accountId ?? place.accountId;
      return addCaller(
        { ...seed, accountId, arn: seed.arn ?? sessionArn('deployer', 'sandbox', accountId) },
        accessKeyId,
      );
    },
    assumeRole: (roleName, { accountId = place.accountId, session = 'task' } = {}) => {
      const role = demanded(findRole(account(accountId), roleName), 'role', roleName);
      return addCaller({ accountId, roleName: role.name, arn: sessionArn(role.name, session, accountId) });
    },
    readAs: (roleName, secretId, where = {}) => {
      const accountId = where.roleAccountId ?? place.accountId;
      const role = demanded(findRole(account(accountId), roleName), 'role', roleName);
      const caller: Caller = {
        accessKeyId: '',
        accountId,
        roleName: role.name,
        arn: sessionArn(role.name, 'task', accountId),
      };
      return read(world, caller, secretId, where.region ?? regionOf(secretId) ?? place.region);
    },

    inject: (injection) => shared.faults.inject(injection),
    clearFaults: () => shared.faults.clear(),
    setHooks: ({ beforeCall, afterCall }) => void Object.assign(shared.hooks, { beforeCall, afterCall }),
    save: () => {
      const kept = { secrets: copy(world.secrets), iam: copy(world.iam) };
      return () => {
        Object.assign(world.secrets, copy(kept.secrets));
        Object.assign(world.iam, copy(kept.iam));
        restartHistory(world);
      };
    },
    setListing: (listing) => {
      Object.assign(world.listing, listing);
      if (listing.lagMilliseconds !== undefined) restartHistory(world);
    },
    setRotator: (rotator) => {
      world.rotate = rotator;
    },
    advance: (milliseconds) => {
      clock.offset += milliseconds;
    },
    now,

    close: async () => {
      closing.abort();
      await Promise.all([secretsManager.close(), iam.close()]);
    },
  };
}

function read(world: World, caller: Caller, secretId: string, region: string): RoleRead {
  try {
    const output = execute(world, secretsManagerProtocol, {
      operation: 'GetSecretValue',
      input: { SecretId: secretId },
      caller,
      region,
    });
    const value = output.SecretString;
    return {
      allowed: true,
      value: typeof value === 'string' ? value : undefined,
      versionId: String(output.VersionId),
    };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { allowed: false, code: error.code, message: error.message };
  }
}

function regionOf(secretId: string): string | undefined {
  return secretId.startsWith('arn:') ? secretId.split(':')[3] : undefined;
}

function demanded<T>(found: T | undefined, kind: string, name: string): T {
  if (found === undefined) throw new Error(`The sandbox has no ${kind} called ${name}.`);
  return found;
}
