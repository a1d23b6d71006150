import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { IAMClient } from '@aws-sdk/client-iam';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type DefaultProviderInit, defaultProvider } from '@aws-sdk/credential-provider-node';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { type Clock, systemClock } from '../domain/clock.ts';
import type { AccessControl, AccountSurvey, Diagnosis, SecretList, SecretStore } from '../domain/cloud.ts';
import { proxyEnv } from '../domain/environment.ts';
import { iamRegionOf } from '../domain/pair.ts';
import { createAccessControl, createDiagnosis } from './access-control.ts';
import { createAccountSurvey } from './account-survey.ts';
import { createRateLimiter } from './call.ts';
import { type ErrorWords, FailedLookUp } from './errors.ts';
import { createSecretStore } from './secret-store.ts';

/** The region of the environment or of its profile; null where neither has one. */
export async function configuredRegion(): Promise<string | null> {
  try {
    return (await new SecretsManagerClient({}).config.region()) || null;
  } catch {
    return null;
  }
}

export interface Aws {
  readonly secrets: SecretStore & SecretList;
  readonly access: AccessControl;
  readonly survey: AccountSurvey;
  readonly diagnosis: Diagnosis;
  /** Closes idle connections; nothing may be called afterwards. */
  close(): void;
}

/** Secrets Manager of one region and IAM, sharing `maxConcurrency` calls in flight. Calls nothing yet. */
export function connectAws(options: ClientOptions, clock: Clock = systemClock): Aws {
  const clients = createClients(options);
  const calls = { ...options, limiter: createRateLimiter(options.maxConcurrency), clock };
  return {
    secrets: createSecretStore(clients.secretsManager, calls),
    access: createAccessControl(clients, calls),
    survey: createAccountSurvey(clients, calls),
    diagnosis: createDiagnosis(clients, calls),
    close: clients.destroy,
  };
}

export interface ClientOptions extends ErrorWords {
  readonly region: string;
  /** Calls in flight: the size of each client's pool of connections. */
  readonly maxConcurrency: number;
  /** Name and version for the User-Agent header, such as `union-secrets/1.0.0`. */
  readonly userAgent?: string;
}

export interface AwsClients {
  readonly secretsManager: SecretsManagerClient;
  readonly iam: IAMClient;
  /** Never repeats a call by itself: for the one operation where a blind repetition does something twice. */
  readonly iamOnce: IAMClient;
  /** Closes idle connections. */
  destroy(): void;
}

const CONNECT_MS = 5_000;
/** Shorter, so that a proxy which says nothing is reported as that, and not asked again as a lost connection would be. */
const PROXY_MS = 4_000;
const ANSWER_MS = 30_000;
/** The largest answer is a page of 1,000 policies, of about 1 MB. */
const ANSWER_BYTES = 8_000_000;
const MAX_ATTEMPTS = 8;
const OUTSIDE_PARSING = { step: 'deserialize', priority: 'high' } as const;

/**
 * One SDK client for each service. Credentials, endpoints (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_SECRETS_MANAGER`,
 * `AWS_ENDPOINT_URL_IAM`), `AWS_PROFILE`, `AWS_CA_BUNDLE`, `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE` come from the environment, as in every
 * AWS SDK. IAM's endpoint and signing region follow from the region's partition. A call that hangs is given up and repeated.
 */
export function createClients(options: ClientOptions): AwsClients {
  const { region, maxConcurrency, userAgent } = options;
  const agent = { maxSockets: maxConcurrency, timeout: PROXY_MS, proxyEnv: proxyEnv(process.env) };
  const requestHandler = new NodeHttpHandler({
    httpAgent: agent,
    httpsAgent: { ...agent, ...authorities(process.env.AWS_CA_BUNDLE) },
    connectionTimeout: CONNECT_MS,
    requestTimeout: ANSWER_MS,
    throwOnRequestTimeout: true,
  });
  const shared = {
    region,
    ...(process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS }),
    ...(userAgent === undefined ? {} : { customUserAgent: userAgent }),
    requestHandler,
    streamCollector: wholeBody,
    // To IAM Identity Center by the same way as to AWS: by itself the SDK takes its handler for STS only.
    credentialDefaultProvider: (init: DefaultProviderInit) =>
      defaultProvider({ ...init, clientConfig: { requestHandler } }),
    // The SDK's steps are put together once for each operation, not for each call.
    cacheMiddleware: true,
  };
  const lookUp = new SecretsManagerClient(shared).config.credentials;
  const credentials: typeof lookUp = async (properties) => {
    try {
      return await lookUp(properties);
    } catch (error) {
      throw new FailedLookUp(error);
    }
  };
  const secretsManager = new SecretsManagerClient({ ...shared, credentials });
  // Credentials are looked up once. The SDK knows IAM's own region for IAM's own addresses only, not for one of the environment.
  const ofIam = { ...shared, region: iamRegionOf(region), credentials };
  const iam = new IAMClient(ofIam);
  const iamOnce = new IAMClient({ ...ofIam, maxAttempts: 1 });
  secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  return { secretsManager, iam, iamOnce, destroy: () => requestHandler.destroy() };
}

/** Those of Node and, as the AWS CLI and most SDKs know it, of a file: JavaScript's SDK does not read it. */
function authorities(bundle: string | undefined): { secureContext?: SecureContext } {
  if (!bundle) return {};
  return { secureContext: createSecureContext({ ca: [...getCACertificates(), readFileSync(bundle)] }) };
}

/** The whole body. The SDK's own collector ends neither with one that is without end nor with one that stalls. */
function wholeBody(body: Readable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const giveUp = (name: string, message: string) => body.destroy(Object.assign(new Error(message), { name }));
    const deadline = setTimeout(giveUp, ANSWER_MS, 'TimeoutError', `no whole answer after ${ANSWER_MS} ms`);
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > ANSWER_BYTES) giveUp('AnswerTooLarge', `the answer has over ${ANSWER_BYTES / 1e6} MB`);
    });
    body.on('error', reject);
    body.on('end', () => resolve(Buffer.concat(chunks)));
    body.on('close', () => clearTimeout(deadline));
  });
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
