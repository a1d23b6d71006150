import type { CallRecord } from './calls.ts';
import type { Injection } from './faults.ts';
import type { ManagedPolicy, Role } from './iam/state.ts';
import type { CallerSeed, Credentials, KeySeed, PolicySeed, RoleRead, RoleSeed, SecretSeed } from './options.ts';
import type { Secret } from './secrets-manager/state.ts';
import type { Hooks } from './service.ts';
import type { Listing, World } from './world.ts';

/** Where a secret is looked for: the sandbox's own region and account by default. */
export interface Where {
  readonly region?: string;
  readonly accountId?: string;
}

/** Secrets Manager and IAM of their own, on loopback. Every inspection returns copies. */
export interface AwsSandbox {
  readonly secretsManagerUrl: string;
  readonly iamUrl: string;
  readonly region: string;
  readonly accountId: string;
  /** Of a caller who may do everything. */
  readonly credentials: Credentials;
  /** Environment for a process that uses an AWS SDK. */
  environment(credentials?: Credentials): Record<string, string>;

  /** Every request since the start or the last `resetCalls`, oldest first. */
  readonly calls: readonly CallRecord[];
  resetCalls(): void;

  secrets(): Secret[];
  secret(name: string, where?: Where): Secret | undefined;
  roles(accountId?: string): Role[];
  role(name: string, accountId?: string): Role | undefined;
  policies(accountId?: string): ManagedPolicy[];
  /** By name or ARN. */
  policy(nameOrArn: string, accountId?: string): ManagedPolicy | undefined;

  createRole(seed: RoleSeed): Role;
  createPolicy(seed: PolicySeed): ManagedPolicy;
  putSecret(seed: SecretSeed): Secret;
  /** Returns the key's ARN. */
  createKey(seed?: KeySeed): string;
  /** Changes a secret behind everyone's back. */
  changeSecret(name: string, change: (secret: Secret) => void, where?: Where): void;
  /** Changes a role behind everyone's back. */
  changeRole(name: string, change: (role: Role) => void, accountId?: string): void;
  /** Changes a policy behind everyone's back. */
  changePolicy(nameOrArn: string, change: (policy: ManagedPolicy) => void, accountId?: string): void;
  /** Ends the rotation under way with this value. */
  completeRotation(name: string, value: string, where?: Where): void;

  addCaller(seed: CallerSeed): Credentials;
  /** Credentials of a session of the role: it may do what the role's policies allow at the time of each call. */
  assumeRole(roleName: string, options?: { accountId?: string; session?: string }): Credentials;
  /** GetSecretValue as a task that runs with the role would call it. Neither recorded nor subject to faults. */
  readAs(roleName: string, secretId: string, options?: Where & { roleAccountId?: string }): RoleRead;

  /** Returns a function that takes the fault away. */
  inject(injection: Injection): () => void;
  clearFaults(): void;
  setHooks(hooks: Hooks): void;
  /** Keeps everything as it is now; the returned function puts it back, as often as it is called. */
  save(): () => void;
  setListing(listing: Partial<Listing>): void;
  /** Rotations complete at once with the text that this gives; undefined leaves them under way. */
  setRotator(rotator: World['rotate']): void;
  /** Moves the clock. */
  advance(milliseconds: number): void;
  now(): number;

  close(): Promise<void>;
}
