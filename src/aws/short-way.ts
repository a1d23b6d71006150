import { hash } from 'node:crypto';
import type { DescribeSecretCommandOutput, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Received, RequestHandler, SignedRequest } from './request-handler.ts';
import { createSignature } from './signature.ts';

interface Call {
  readonly input: object;
  readonly request?: unknown;
}
type Next<A, R> = (args: A) => Promise<R>;
type Context = { readonly commandName?: string };
type Credentials = Awaited<ReturnType<SecretsManagerClient['config']['credentials']>>;
/** The request for another body, signed. */
type Sign = (body: string, credentials: Credentials, now: Date) => SignedRequest;

/**
 * A plan asks DescribeSecret once for each secret, and for that the SDK's way costs more than all the rest. Here the first
 * request that the SDK makes is the pattern for the others, which wait until it is signed; a plain answer is read at once.
 * Anything else, be it an error, a lost connection or an answer that cannot be read, is handed to the SDK as what came of its first
 * attempt: it judges, repeats and reports as ever. Should our signature of the first request not be the SDK's, all go its way.
 */
export function addShortWay(client: SecretsManagerClient, handler: RequestHandler): void {
  const { config, middlewareStack } = client;
  const attempted = new WeakMap<object, Promise<{ response: Received }>>();
  let learning: PromiseWithResolvers<Sign | undefined> | undefined;
  let unsigned: SignedRequest | undefined;

  middlewareStack.add(tryShortWay, { step: 'initialize', priority: 'high' });
  middlewareStack.add(seeUnsigned, { step: 'build', priority: 'low' });
  middlewareStack.add(seeSigned, { step: 'deserialize', priority: 'low' });

  function tryShortWay<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return async (args) => {
      if (learning === undefined) {
        learning = Promise.withResolvers();
        // Where nothing was learned, whoever waits goes the SDK's way.
        return next(args).finally(() => learning?.resolve(undefined));
      }
      const sign = await learning.promise;
      if (sign === undefined) return next(args);
      const attempt = ask(sign, JSON.stringify(args.input));
      const output = await attempt.then(({ response }) => read(response)).catch(() => undefined);
      if (output !== undefined) return { output } as R;
      attempted.set(args.input, attempt);
      return next(args);
    };
  }

  async function ask(sign: Sign, body: string): Promise<{ response: Received }> {
    const now = new Date(Date.now() + config.systemClockOffset);
    return handler.handle(sign(body, await config.credentials(), now));
  }

  /** Before the SDK numbers its attempts. */
  function seeUnsigned<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return async (args) => {
      const { headers, ...request } = args.request as SignedRequest;
      const { mode } = (await config.retryStrategy()) as { readonly mode?: string };
      // `AWS_RETRY_MODE=adaptive` is for whoever wants the SDK to slow down before it sends.
      if (mode === 'adaptive') learning?.resolve(undefined);
      else unsigned ??= { ...request, headers: { ...headers } };
      return next(args);
    };
  }

  function seeSigned<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return async (args) => {
      const attempt = attempted.get(args.input);
      attempted.delete(args.input);
      if (attempt !== undefined) return attempt as Promise<R>;
      if (unsigned !== undefined)
        learning?.resolve(learn(unsigned, args.request as SignedRequest, await config.credentials()));
      return next(args);
    };
  }
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=(\S+), Signature=(\w+)$/;

const TOKEN = 'x-amz-security-token';

/** undefined: this request is not signed as we would sign it. */
function learn(unsigned: SignedRequest, signed: SignedRequest, credentials: Credentials): Sign | undefined {
  const { authorization = '', 'x-amz-date': time = '', ...headers } = signed.headers;
  const [, region = '', service = '', list = '', expected] = AUTHORIZATION.exec(authorization) ?? [];
  const { method, path, query = {}, body } = signed;
  if (method !== 'POST' || path !== '/' || Object.keys(query).length > 0) return undefined;
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return undefined;
  const signatureOf = createSignature({ region, service });
  const names = list.split(';');
  const toSign = { headers: signed.headers, names, bodyHash: hash('sha256', body), time };
  if (signatureOf(credentials.secretAccessKey, toSign).signature !== expected) return undefined;

  const hasHash = 'x-amz-content-sha256' in headers;
  // The SDK's numbers of calls and attempts are its own; renewed credentials may have a token where the first had none.
  const always = names.filter((name) => !name.startsWith('amz-sdk-') && name !== TOKEN);
  const withToken = [...always, TOKEN].sort();
  return (body, { accessKeyId, secretAccessKey, sessionToken }, now) => {
    const bodyHash = hash('sha256', body);
    const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
    const headers = {
      ...unsigned.headers,
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-date': time,
      ...(hasHash ? { 'x-amz-content-sha256': bodyHash } : {}),
      ...(sessionToken === undefined ? {} : { [TOKEN]: sessionToken }),
    };
    const ours = sessionToken === undefined ? always : withToken;
    const { scope, signature } = signatureOf(secretAccessKey, { headers, names: ours, bodyHash, time });
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${ours.join(';')}, Signature=${signature}`;
    return { ...unsigned, headers: { ...headers, authorization }, body };
  };
}

/** undefined: not plain, the SDK must see it. */
function read({ statusCode, body }: Received): DescribeSecretCommandOutput | undefined {
  if (statusCode !== 200) return undefined;
  const answer: Record<string, unknown> = JSON.parse(Buffer.from(body).toString('utf8'));
  for (const name of ['DeletedDate', 'LastAccessedDate']) {
    const seconds = answer[name];
    if (typeof seconds === 'number') answer[name] = new Date(seconds * 1000);
    else if (seconds !== undefined && seconds !== null) return undefined;
  }
  return { ...answer, $metadata: { httpStatusCode: statusCode } } as DescribeSecretCommandOutput;
}
