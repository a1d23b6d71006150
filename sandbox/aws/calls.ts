export type Service = 'secretsmanager' | 'iam';

/** One request that reached the sandbox. */
export interface CallRecord {
  /** 1 for the first call of this sandbox. */
  readonly number: number;
  readonly service: Service;
  /** Such as `CreateSecret`; `Unknown` if the request named none. */
  readonly operation: string;
  /** Name or ARN the call is about; empty if it is about none. */
  readonly resource: string;
  /** ARN of the caller; empty if the credentials are unknown. */
  callerArn: string;
  readonly region: string;
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly time: string;
  /** The request's parameters, secret values included: the sandbox holds no real ones. */
  readonly requestBody: Readonly<Record<string, unknown>>;
  /** `dropped`: the connection was cut or held and no answer was sent. */
  outcome: 'pending' | 'ok' | 'error' | 'dropped';
  /** HTTP status; 0 while pending or if no answer was sent. */
  status: number;
  errorCode?: string;
  errorMessage?: string;
  /** True if the operation changed or read state, whatever the answer to the client was. */
  executed: boolean;
}

/** What a call is about, read from the usual parameters. */
export function resourceOf(input: Readonly<Record<string, unknown>>): string {
  for (const key of ['SecretId', 'Name', 'PolicyArn', 'RoleName', 'PolicyName', 'PolicySourceArn', 'KeyId']) {
    const value = input[key];
    if (typeof value === 'string') return value;
  }
  return '';
}
