import type { Caller } from './caller.ts';
import type { IamState } from './iam/state.ts';
import type { RandomText } from './random.ts';
import type { SecretsState } from './secrets-manager/state.ts';

/** How lists are paged, and how ListSecrets departs from the truth. */
export interface Listing {
  /** The list shows what was true this long ago. AWS: up to five minutes. Default: 0. */
  lagMilliseconds: number;
  /** The first page of each list is empty and carries a token. */
  emptyFirstPage: boolean;
  /** Most entries of a page, whatever MaxResults asks for. Default: 100. */
  pageSize: number;
  /** The list comes in reverse. */
  reverse: boolean;
  /** Bytes of values in one page of BatchGetSecretValue. AWS does not document its own limit. Default: 1 MiB. */
  batchBytes: number;
}

/** Everything the operations share: one for each sandbox. */
export interface World {
  readonly partition: string;
  readonly secrets: SecretsState;
  readonly iam: IamState;
  readonly callers: Map<string, Caller>;
  readonly listing: Listing;
  /** Called when a rotation starts; a text completes it at once. */
  rotate: ((secret: { name: string; arn: string }) => string | undefined) | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: RandomText;
}

/** A request after its caller is known. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly region: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export type Operation = (call: Call) => Record<string, unknown>;
