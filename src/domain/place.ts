import type { KmsPlace } from './kms-key.ts';

/** A data plane as ARNs see it. */
export interface Place extends KmsPlace {
  /** SECRET_GROUP */
  readonly group: string;
}
