import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

type Next<A, R> = (args: A) => Promise<R>;
type UserAgentConfig = Pick<
  SecretsManagerClient['config'],
  'defaultUserAgentProvider' | 'customUserAgent' | 'userAgentAppId'
>;

export const BEFORE_SIGNING = { step: 'build', priority: 'low' } as const;

/** Leaves out of each call what nobody needs, and what `sameUserAgent` does. */
export function leaveOut(stack: { remove(step: string): boolean }): void {
  // Without a logger it prepares every request and answer for one all the same.
  stack.remove('loggerMiddleware');
  // For a Lambda function that calls itself.
  stack.remove('recursionDetectionMiddleware');
  stack.remove('getUserAgentMiddleware');
}

/** The SDK's User-Agent, put together once for all calls; it leaves out only which features a call makes use of. */
export function sameUserAgent(config: UserAgentConfig): <A extends object, R>(next: Next<A, R>) => Next<A, R> {
  let made: Promise<string> | undefined;
  return (next) => async (args) => {
    made ??= userAgent(config);
    if ('request' in args) Object.assign((args.request as { headers: object }).headers, { 'user-agent': await made });
    return next(args);
  };
}

async function userAgent({ defaultUserAgentProvider, customUserAgent = [], userAgentAppId }: UserAgentConfig) {
  const appId = await userAgentAppId();
  const parts = [...(await defaultUserAgentProvider()), ...(appId ? [['app', appId]] : []), ...customUserAgent];
  return parts.map(([name = '', version]) => nameAndVersion(name, version)).join(' ');
}

function nameAndVersion(name: string, version: string | undefined): string {
  const [plainName, plainVersion] = [name, version].map((text) => text?.replace(/[^\w!$%&'*+.^`|~/#-]/g, '-'));
  return version ? `${plainName}${name.includes('/') ? '#' : '/'}${plainVersion}` : `${plainName}`;
}
