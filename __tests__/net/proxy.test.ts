import { proxyFor } from '../../src/net/proxy.ts';

const PROXY = 'http://proxy.example.test:3128';

test.each([
  ['https://api.github.com', { HTTPS_PROXY: PROXY }, `${PROXY}/`],
  ['https://api.github.com', { https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, `${PROXY}/`],
  ['https://api.github.com', { HTTPS_PROXY: 'proxy.example.test:3128' }, `${PROXY}/`],
  ['http://github.internal', { HTTP_PROXY: PROXY }, `${PROXY}/`],
  ['http://github.internal', { HTTPS_PROXY: PROXY }, undefined],
  ['https://api.github.com', { HTTP_PROXY: PROXY }, undefined],
  ['https://api.github.com', { HTTPS_PROXY: '' }, undefined],
  ['https://api.github.com', {}, undefined],
])('%s with %j goes through %s', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)?.href).toBe(expected);
});

test.each([
  ['https://localhost:8080', ''],
  ['https://127.0.0.1', ''],
  ['https://[::1]', ''],
  ['https://api.github.com', '*'],
  ['https://api.github.com', 'api.github.com'],
  ['https://api.github.com', 'other.com, GitHub.com'],
  ['https://api.github.com', '.github.com'],
  ['https://api.github.com', '*.github.com'],
  ['https://api.github.com', 'api.github.com:443'],
])('%s is asked without a proxy where NO_PROXY is %j', (url, NO_PROXY) => {
  expect(proxyFor(new URL(url), { HTTPS_PROXY: PROXY, NO_PROXY })).toBeNull();
});

test.each(['hub.com', 'api.github.com:8443', 'notapi.github.com', ''])(
  'https://api.github.com goes through the proxy where no_proxy is %j',
  (no_proxy) => {
    expect(proxyFor(new URL('https://api.github.com'), { HTTPS_PROXY: PROXY, no_proxy })).not.toBeNull();
  },
);
