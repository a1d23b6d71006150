import { type Message, say } from './message.ts';
import type { Problem } from './problem.ts';

/** Environment variables of a run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable by a name that someone wrote: own properties only, since every object also has a `constructor`. */
export function variableOf(env: Environment, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

const REFUSED_PREFIXES = ['ACTIONS_', 'GITHUB_', 'INPUT_', 'RUNNER_', 'AWS_CONTAINER_'];
const REFUSED_NAMES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'NODE_AUTH_TOKEN',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
];

/**
 * Which rule refuses a variable as the source of a value, as a pattern such as `GITHUB_*`; undefined: it may be read. A pull
 * request must not be able to store the runner's tokens or the credentials as a secret that tasks read.
 */
export function refusedVariable(name: string): string | undefined {
  // Windows knows variables without regard to case, and proxies are written in both.
  const upper = name.toUpperCase();
  const prefix = REFUSED_PREFIXES.find((start) => upper.startsWith(start));
  return prefix === undefined ? REFUSED_NAMES.find((refused) => refused === upper) : `${prefix}*`;
}

/** The first Node whose agents take `proxyEnv`: older ones would go past the proxy without a word. */
const OLDEST_NODE = '24.5.0';

/**
 * The proxy of the environment as Node's agents take it (`proxyEnv`). The scheme may be left out, a name in `NO_PROXY` covers what is
 * below it, and this machine is never asked through a proxy: so do curl, the AWS CLI and GitHub's toolkit read these variables.
 */
export function proxyEnv(env: Environment): Record<string, string> {
  const direct = (env.no_proxy || env.NO_PROXY || '').split(/[\s,]+/).filter((entry) => entry !== '');
  // Node compares a port with whole names only.
  const names = direct.flatMap((entry) => [entry, `.${entry.replace(/^\*?\.|:443$/g, '')}`]);
  return {
    ...Object.fromEntries(proxies(env).map(({ key, address }) => [key, address])),
    no_proxy: ['localhost', '127.0.0.0-127.255.255.255', '::1', ...names].join(','),
  };
}

/** What keeps the network of the environment from being used. Never quotes an address: it may hold a password. */
export function networkProblems(env: Environment, nodeVersion: string, readText: (path: string) => string): Problem[] {
  return [...proxyProblems(env, nodeVersion), ...bundleProblems(env, readText)];
}

function proxyProblems(env: Environment, nodeVersion: string): Problem[] {
  const [first] = proxies(env);
  if (first === undefined) return [];
  if (nodeVersion.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0)
    return problem(
      'proxy',
      `${first.variable} is set, and Node ${nodeVersion} cannot use a proxy.`,
      `Use Node ${OLDEST_NODE} or newer: on a runner, update the runner.`,
    );
  const wrong = proxies(env).find(({ address }) => {
    const { protocol = '', username = '', password = '', pathname, search, hash } = URL.parse(address) ?? {};
    if (!/^https?:$/.test(protocol) || !isEncoded(`${username}${password}`)) return true;
    // A password with "/", "?" or "#" in it ends the name of the host too early.
    return `${pathname}${search}${hash}`.includes('@');
  });
  if (wrong === undefined) return [];
  const fix = say`Write it as \`http://proxy.example.com:3128\`, and \`/\`, \`?\` and \`#\` in a password as \`%2F\`, \`%3F\` and \`%23\`.`;
  return problem('proxy', `${wrong.variable} is not the address of a proxy.`, fix);
}

function bundleProblems({ AWS_CA_BUNDLE: path }: Environment, readText: (path: string) => string): Problem[] {
  if (!path) return [];
  const fix = 'Name a file with certificates in PEM form, or leave the variable out.';
  try {
    if (readText(path).includes('-----BEGIN CERTIFICATE-----')) return [];
  } catch {
    return problem('ca-bundle', say`AWS_CA_BUNDLE is ${path}, which cannot be read.`, fix);
  }
  return problem('ca-bundle', say`AWS_CA_BUNDLE is ${path}, which holds no certificate.`, fix);
}

/** What to do where the proxy does not let a host or an address through. */
export function fixProxy(what: string): string {
  return `Check the proxy in HTTPS_PROXY: its address, its password, and whether it lets ${what} through. What is reached without it belongs in NO_PROXY.`;
}

/** What to do where nobody vouches for who answered: a host or an address. */
export function fixCertificate(what: string): string {
  return `The certificate of ${what} is not trusted: behind an inspecting proxy, or on a server of your own, name its CA file in NODE_EXTRA_CA_CERTS.`;
}

function problem(code: string, message: Message, fix: Message): Problem[] {
  return [{ severity: 'error', code, message, fix }];
}

function proxies(env: Environment): { key: string; variable: string; address: string }[] {
  return ['https_proxy', 'http_proxy'].flatMap((key) => {
    const variable = env[key] ? key : key.toUpperCase();
    const text = env[variable];
    return text ? [{ key, variable, address: addressOf(text) }] : [];
  });
}

/** Node takes a scheme in lower case only, and no "%" that encodes nothing. */
function addressOf(text: string): string {
  const url = /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`;
  return URL.parse(url.replace(/%(?![0-9a-f]{2})/gi, '%25'))?.href ?? url;
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
