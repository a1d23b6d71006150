import type { DescribeSecretCommandOutput, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Received, RequestHandler, SignedRequest } from './request-handler.ts';

interface Call {
  readonly input: object;
  readonly request?: unknown;
}
type Next<A, R> = (args: A) => Promise<R>;
type Context = { readonly commandName?: string };

/**
 * A plan asks DescribeSecret once for each secret, and for that the SDK's way costs more than all the rest. Here the first
 * request that the SDK makes is the pattern for the others, which wait until it is made; they are signed by its signer, and a plain answer is read at once.
 * Anything else, be it an error, a lost connection or an answer that cannot be read, is handed to the SDK as what came of its first
 * attempt: it judges, repeats and reports as ever.
 */
export function addShortWay(client: SecretsManagerClient, handler: RequestHandler): void {
  const { config, middlewareStack } = client;
  const attempted = new WeakMap<object, Promise<{ response: Received }>>();
  let learning: PromiseWithResolvers<SignedRequest | undefined> | undefined;
  let signing: ReturnType<typeof signerOf> | undefined;

  middlewareStack.add(tryShortWay, { step: 'initialize', priority: 'high' });
  middlewareStack.add(learn, { step: 'build', priority: 'low' });
  middlewareStack.add(handOver, { step: 'deserialize', priority: 'low' });

  function tryShortWay<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return async (args) => {
      if (learning === undefined) {
        learning = Promise.withResolvers();
        // Where nothing was learned, whoever waits goes the SDK's way.
        return next(args).finally(() => learning?.resolve(undefined));
      }
      const pattern = await learning.promise;
      if (pattern === undefined) return next(args);
      const attempt = ask(pattern, JSON.stringify(args.input));
      const output = await attempt.then(({ response }) => read(response)).catch(() => undefined);
      if (output !== undefined) return { output } as R;
      attempted.set(args.input, attempt);
      return next(args);
    };
  }

  function learn<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return async (args) => {
      const { headers, ...request } = args.request as SignedRequest;
      const { mode } = (await config.retryStrategy()) as { readonly mode?: string };
      // `AWS_RETRY_MODE=adaptive` is for whoever wants the SDK to slow down before it sends.
      learning?.resolve(mode === 'adaptive' ? undefined : { ...request, headers: { ...headers } });
      return next(args);
    };
  }

  function handOver<A extends Call, R>(next: Next<A, R>, { commandName }: Context): Next<A, R> {
    if (commandName !== 'DescribeSecretCommand') return next;
    return (args) => {
      const attempt = attempted.get(args.input);
      attempted.delete(args.input);
      return attempt === undefined ? next(args) : (attempt as Promise<R>);
    };
  }

  async function ask(like: SignedRequest, body: string): Promise<{ response: Received }> {
    const headers = { ...like.headers, 'content-length': String(Buffer.byteLength(body)) };
    signing ??= signerOf(client);
    const signer = await signing;
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const signed = await signer.sign({ ...like, headers, body } as Parameters<typeof signer.sign>[0], { signingDate });
    return handler.handle(signed as SignedRequest);
  }
}

async function signerOf({ config }: SecretsManagerClient) {
  const scheme = { name: 'sigv4', signingName: 'secretsmanager', signingRegion: await config.region(), properties: {} };
  return config.signer(scheme);
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
