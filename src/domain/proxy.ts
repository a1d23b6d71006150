import type { Message } from './message.ts';
import type { Problem } from './problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The first Node whose agents take `proxyEnv`: older ones would go past the proxy without a word. */
const OLDEST_NODE = '24.5.0';

/**
 * The proxy of the environment as Node's agents take it (`proxyEnv`). The scheme may be left out, a name in `NO_PROXY` covers what is
 * below it, and this machine is never asked through a proxy: so do curl, the AWS CLI and GitHub's toolkit read these variables.
 */
export function proxyEnv(env: Environment): Record<string, string> {
  const direct = (env.no_proxy || env.NO_PROXY || '').split(/[\s,]+/).filter((entry) => entry !== '');
  const names = direct.flatMap((entry) => [entry, `.${entry.replace(/^\*?\./, '')}`]);
  return {
    ...Object.fromEntries(proxies(env).map(({ key, address }) => [key, address])),
    no_proxy: ['localhost', '127.0.0.1', '::1', ...names].join(','),
  };
}

/** What keeps the proxy of the environment from being used. Never quotes an address: it may hold a password. */
export function proxyProblems(env: Environment, nodeVersion: string): Problem[] {
  const [first] = proxies(env);
  if (first === undefined) return [];
  if (nodeVersion.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0)
    return problem(
      `${first.variable} is set, and Node ${nodeVersion} cannot use a proxy.`,
      `Use Node ${OLDEST_NODE} or newer: on a runner, update the runner.`,
    );
  const wrong = proxies(env).find(({ address }) => !/^https?:$/.test(URL.parse(address)?.protocol ?? ''));
  if (wrong === undefined) return [];
  return problem(`${wrong.variable} is not the address of a proxy.`, 'Write it as http://proxy.example.com:3128.');
}

function problem(message: Message, fix: Message): Problem[] {
  return [{ severity: 'error', code: 'proxy', message, fix }];
}

function proxies(env: Environment): { key: string; variable: string; address: string }[] {
  return ['https_proxy', 'http_proxy'].flatMap((key) => {
    const variable = env[key] ? key : key.toUpperCase();
    const text = env[variable];
    return text ? [{ key, variable, address: /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}` }] : [];
  });
}
