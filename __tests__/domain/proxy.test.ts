import { Agent } from 'node:https';
import { proxyEnv, proxyProblems } from '../../src/domain/proxy.ts';

const PROXY = 'http://user:p%40ss@proxy.example.test:3128';
const NEW = '24.5.0';

test.each([
  [{ HTTPS_PROXY: PROXY }, { https_proxy: PROXY }],
  [{ HTTPS_PROXY: 'http://other:1', https_proxy: PROXY }, { https_proxy: PROXY }],
  [{ HTTPS_PROXY: 'proxy.example.test:3128' }, { https_proxy: 'http://proxy.example.test:3128' }],
  [{ HTTP_PROXY: PROXY }, { http_proxy: PROXY }],
  [{ HTTPS_PROXY: '' }, {}],
  [{}, {}],
])('%j is for Node %j', (env, expected) => {
  const { no_proxy, ...proxies } = proxyEnv(env);
  expect(proxies).toEqual(expected);
  expect(no_proxy).toBe('localhost,127.0.0.1,::1');
});

/** Node's own verdict, from the inside of its agent. */
function isProxied(host: string, NO_PROXY: string): boolean {
  const agent = new Agent({ proxyEnv: proxyEnv({ HTTPS_PROXY: PROXY, NO_PROXY }) });
  const key = Object.getOwnPropertySymbols(agent).find(({ description }) => description === 'kProxyConfig');
  const config = (agent as unknown as Record<symbol, { shouldUseProxy(host: string, port: number): boolean }>)[key!]!;
  return config.shouldUseProxy(host, 443);
}

test.each([
  ['localhost', ''],
  ['127.0.0.1', ''],
  ['api.github.com', '*'],
  ['api.github.com', 'api.github.com'],
  ['api.github.com', 'other.com, GitHub.com'],
  ['api.github.com', 'other.com github.com'],
  ['api.github.com', '.github.com'],
  ['api.github.com', '*.github.com'],
  ['api.github.com', 'api.github.com:443'],
])('%s is reached without a proxy where NO_PROXY is %j', (host, list) => {
  expect(isProxied(host, list)).toBe(false);
});

test.each(['hub.com', 'api.github.com:8443', 'notapi.github.com', ''])(
  'api.github.com is reached through the proxy where NO_PROXY is %j',
  (list) => {
    expect(isProxied('api.github.com', list)).toBe(true);
  },
);

test.each(['20.19.1', '24.4.1'])('Node %s with a proxy is refused: it would go past it', (version) => {
  expect(proxyProblems({ https_proxy: PROXY }, version)).toEqual([
    {
      severity: 'error',
      code: 'proxy',
      message: `https_proxy is set, and Node ${version} cannot use a proxy.`,
      fix: 'Use Node 24.5.0 or newer: on a runner, update the runner.',
    },
  ]);
  expect(proxyProblems({}, version)).toEqual([]);
});

test.each([NEW, '24.13.0', '26.0.0'])('Node %s with a proxy is fine', (version) => {
  expect(proxyProblems({ HTTPS_PROXY: PROXY, HTTP_PROXY: 'proxy:3128' }, version)).toEqual([]);
});

test.each(['http://', 'socks5://proxy.example.test:1080', 'http://proxy example:1', `${PROXY}:x`])(
  'an address %j is refused, and not quoted',
  (address) => {
    const [problem] = proxyProblems({ HTTPS_PROXY: address }, NEW);
    expect(problem).toMatchObject({ code: 'proxy', message: 'HTTPS_PROXY is not the address of a proxy.' });
  },
);
