import { networkProblems, proxyEnv } from '../../src/domain/environment.ts';

// What Node makes of it is in __tests__/transport.
const PROXY = 'http://user:p%40ss@proxy.example.test:3128/';
const NEW = '24.5.0';
const problemsOf = (env: Record<string, string>, version = NEW) =>
  networkProblems(env, version, () => '-----BEGIN CERTIFICATE-----');

test.each([
  [{ HTTPS_PROXY: PROXY }, { https_proxy: PROXY }],
  [{ HTTPS_PROXY: 'http://other:1', https_proxy: PROXY }, { https_proxy: PROXY }],
  [{ HTTPS_PROXY: 'proxy.example.test:3128' }, { https_proxy: 'http://proxy.example.test:3128/' }],
  [{ HTTPS_PROXY: 'HTTP://proxy.example.test:3128' }, { https_proxy: 'http://proxy.example.test:3128/' }],
  [{ HTTPS_PROXY: 'http://u:100%ü%41@proxy:3128' }, { https_proxy: 'http://u:100%25%C3%BC%41@proxy:3128/' }],
  [{ HTTP_PROXY: PROXY }, { http_proxy: PROXY }],
  [{ HTTPS_PROXY: '' }, {}],
  [{}, {}],
])('%j is for Node %j', (env, expected) => {
  const { no_proxy, ...proxies } = proxyEnv(env);
  expect(proxies).toEqual(expected);
  expect(no_proxy).toBe('localhost,127.0.0.0-127.255.255.255,::1');
});

test.each(['20.19.1', '24.4.1'])('Node %s with a proxy is refused: it would go past it', (version) => {
  expect(problemsOf({ https_proxy: PROXY }, version)).toEqual([
    {
      severity: 'error',
      code: 'proxy',
      message: `https_proxy is set, and Node ${version} cannot use a proxy.`,
      fix: 'Use Node 24.5.0 or newer: on a runner, update the runner.',
    },
  ]);
  expect(problemsOf({}, version)).toEqual([]);
});

test.each([NEW, '24.13.0', '26.0.0'])('Node %s with a proxy is fine', (version) => {
  expect(problemsOf({ HTTPS_PROXY: PROXY, HTTP_PROXY: 'proxy:3128' }, version)).toEqual([]);
});

test.each([
  'socks5://proxy.example.test:1080',
  'http://proxy example:1',
  'http://proxy.example.test:x',
  'http://user:1/2@proxy.example.test:3128',
  'http://user:1#2@proxy.example.test:3128',
  'http://user:a?b@proxy.example.test:3128',
  'http://user:%ff@proxy.example.test:3128',
])('an address %j is refused, and not quoted', (address) => {
  const [problem] = problemsOf({ HTTPS_PROXY: address });
  expect(problem).toMatchObject({ code: 'proxy', message: 'HTTPS_PROXY is not the address of a proxy.' });
  expect(String(problem?.fix)).not.toContain(address);
});

test('a bundle of certificates must be one', () => {
  const env = { AWS_CA_BUNDLE: '/etc/ca.pem' };
  const gone = () => {
    throw new Error('ENOENT');
  };
  expect(problemsOf(env)).toEqual([]);
  expect(networkProblems(env, NEW, gone).map(({ code, message }) => [code, String(message)])).toEqual([
    ['ca-bundle', 'AWS_CA_BUNDLE is /etc/ca.pem, which cannot be read.'],
  ]);
  expect(networkProblems(env, NEW, () => 'text').map(({ message }) => String(message))).toEqual([
    'AWS_CA_BUNDLE is /etc/ca.pem, which holds no certificate.',
  ]);
});
