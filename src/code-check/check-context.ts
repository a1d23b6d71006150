import type { Pair } from '../domain/pair.ts';
import type { Location } from '../domain/problem.ts';

/** What the code is checked against: plain data, made from the config and, where AWS was read, from the plan. */
export interface CodeContext {
  /** Path of the config file, relative to the workspace like all paths here. */
  readonly configPath: string;
  /** Every data plane of the file, sorted by name: code for another one than this run's is not wrong. */
  readonly dataPlanes: readonly CodeDataPlane[];
  /** Everything the file declares or grants on any data plane, and what this run's plan takes away. Sorted by name. */
  readonly secrets: readonly CodeSecret[];
  /** Path of the module of constants that this program writes; null where it writes none. */
  readonly generatedModule: string | null;
}

export interface CodeDataPlane {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** Null while AWS was not asked: any `aws...` partition is then accepted. */
  readonly partition: string | null;
  /** AWS was read for this data plane: a null pair then means that the secret does not exist. */
  readonly awsRead: boolean;
}

export interface CodeSecret {
  readonly name: string;
  /** What it is in the file; `none`: it left the file and only the plan knows it. */
  readonly declared: 'secret' | 'grant' | 'none';
  /** Where it is in the file. */
  readonly location: Location | null;
  /** The data planes it is declared for, and those whose plan takes it away. */
  readonly on: readonly CodeSecretOnPlane[];
}

export interface CodeSecretOnPlane {
  readonly dataPlane: string;
  /** Null where it does not exist or AWS was not read. */
  readonly pair: Pair | null;
  readonly change: SecretFate | null;
}

/**
 * What this run's plan does to the secret, as far as code notices: `create` (its key is known after apply), `recreate`
 * (its key changes), `delete`, `revoke` (kept, but no longer readable), `refused` (nothing, and the plan says why: whether
 * it exists is not said here).
 */
export type SecretFate = 'create' | 'recreate' | 'delete' | 'revoke' | 'refused';
