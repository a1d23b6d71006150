import type { SecretValue } from '../domain/secret-value.ts';
import { type Service, toCloudError } from './errors.ts';
import type { Gate, RateClass } from './limit.ts';

export interface About {
  readonly operation: string;
  /** Name or ARN the call is about. */
  readonly resource?: string;
  readonly rate?: RateClass;
  /** The value in the request, if one is. */
  readonly secret?: SecretValue;
}

/** Makes one call to AWS in its turn. @throws CloudError whatever goes wrong. */
export type Call = <T>(about: About, send: () => Promise<T>) => Promise<T>;

export function createCall(service: Service, gate: Gate): Call {
  return async (about, send) => {
    const { operation, resource, rate, secret } = about;
    try {
      return await gate(rate, send);
    } catch (thrown) {
      throw toCloudError(thrown, { service, operation, resource, ...(secret === undefined ? {} : { secret }) });
    }
  };
}
