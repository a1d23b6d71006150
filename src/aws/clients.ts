import { IAMClient } from '@aws-sdk/client-iam';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { BEFORE_SIGNING, leaveOut, sameUserAgent } from './lean.ts';
import { createRequestHandler } from './request-handler.ts';
import type { Hide } from './safe-text.ts';
import { Sha256 } from './sha256.ts';
import { addShortWay } from './short-way.ts';

export interface ClientOptions {
  readonly region: string;
  /** Calls in flight: the size of each client's pool of connections. */
  readonly maxConcurrency: number;
  /** Name and version for the User-Agent header, such as `union-secrets/1.0.0`. */
  readonly userAgent?: string;
  /** Goes over all that AWS says when a call fails. */
  readonly hide?: Hide;
}

export interface AwsClients {
  readonly secretsManager: SecretsManagerClient;
  readonly iam: IAMClient;
  /** Never repeats a call by itself: for the one operation where a blind repetition does something twice. */
  readonly iamOnce: IAMClient;
  /** Resolves once a first request is on its way. */
  readonly sent: Promise<void>;
  /** Closes idle connections. */
  destroy(): void;
}

const CONNECT_MS = 5_000;
const ANSWER_MS = 30_000;
const MAX_ATTEMPTS = 8;
const OUTSIDE_PARSING = { step: 'deserialize', priority: 'high' } as const;

/**
 * One SDK client for each service. Credentials, endpoints (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_SECRETS_MANAGER`,
 * `AWS_ENDPOINT_URL_IAM`), `AWS_PROFILE`, `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE` come from the environment, as in every AWS SDK. IAM's
 * endpoint and signing region follow from the region's partition. A call that hangs is given up and repeated.
 */
export function createClients(options: ClientOptions): AwsClients {
  const { region, maxConcurrency, userAgent } = options;
  const requestHandler = createRequestHandler({
    maxSockets: maxConcurrency,
    connectMilliseconds: CONNECT_MS,
    answerMilliseconds: ANSWER_MS,
  });
  const shared = {
    region,
    ...(process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS }),
    ...(userAgent === undefined ? {} : { customUserAgent: userAgent }),
    requestHandler,
    sha256: Sha256,
    cacheMiddleware: true,
  };
  const secretsManager = new SecretsManagerClient(shared);
  const iam = new IAMClient(shared);
  const iamOnce = new IAMClient({
    ...shared,
    credentials: iam.config.credentials,
    maxAttempts: 1,
  });
  secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  for (const { middlewareStack } of [secretsManager, iam, iamOnce]) leaveOut(middlewareStack);
  secretsManager.middlewareStack.add(sameUserAgent(secretsManager.config), BEFORE_SIGNING);
  for (const { middlewareStack, config } of [iam, iamOnce]) middlewareStack.add(sameUserAgent(config), BEFORE_SIGNING);
  addShortWay(secretsManager, requestHandler);
  return {
    secretsManager,
    iam,
    iamOnce,
    sent: requestHandler.sent,
    destroy: () => requestHandler.destroy(),
  };
}

type Next<A, R> = (args: A) => Promise<R>;

/**
 * The SDK takes LimitExceededException for throttling and would repeat the call for half a minute; for both services
 * it means a quota that waiting does not lift. The other name keeps it out of that rule; `Code` keeps AWS's own.
 */
function doNotRepeatQuotaErrors<A, R>(next: Next<A, R>): Next<A, R> {
  return async (args) => {
    try {
      return await next(args);
    } catch (error) {
      if (error instanceof Error && error.name === 'LimitExceededException') {
        Object.assign(error, { Code: (error as { Code?: unknown }).Code ?? error.name });
        error.name = 'QuotaExceeded';
      }
      throw error;
    }
  };
}
