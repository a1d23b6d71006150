import { ALL, as, GIT, github, KEYS, type Row, through, WEB_IDENTITY, WEST } from './rows.ts';

export const PROXIES: readonly Row[] = [
  ...(
    [
      ['HTTPS_PROXY', { HTTPS_PROXY: 'http://PROXY' }, through('proxy', ALL)],
      ['https_proxy', { https_proxy: 'http://PROXY' }, through('proxy', ALL)],
      [
        'the lower case before the upper',
        { https_proxy: 'http://PROXY', HTTPS_PROXY: 'http://127.0.0.1:1' },
        through('proxy', ALL),
      ],
      ['no scheme', { HTTPS_PROXY: 'PROXY' }, through('proxy', ALL)],
      ['a slash at the end', { HTTPS_PROXY: 'http://PROXY/' }, through('proxy', ALL)],
      ['a scheme in upper case', { HTTPS_PROXY: 'HTTP://PROXY' }, through('proxy', ALL)],
      ['a user without a password', { HTTPS_PROXY: 'http://user@PROXY' }, through('proxy(user:)', ALL)],
      [
        'a password with encoded characters',
        { HTTPS_PROXY: 'http://dom%5Cus%40er:p%3A%2F%23%25ss@PROXY' },
        through('proxy(dom\\us@er:p:/#%ss)', ALL),
      ],
      [
        'a password with characters as they are',
        { HTTPS_PROXY: 'http://user:p@s%s:ü!$@PROXY' },
        through('proxy(user:p@s%s:ü!$)', ALL),
      ],
      ['a password and no scheme', { HTTPS_PROXY: 'user:pass@PROXY' }, through('proxy(user:pass)', ALL)],
      ['HTTP_PROXY alone is for http: only', { HTTP_PROXY: 'http://127.0.0.1:1' }, ALL],
      ['ALL_PROXY does not count', { ALL_PROXY: 'socks5://127.0.0.1:1', all_proxy: 'http://127.0.0.1:1' }, ALL],
    ] as const
  ).map(([name, env, asked]) => ({ name, github, env: { ...KEYS, ...env }, asked })),
  {
    name: 'TLS to the proxy',
    github,
    proxy: { tls: true },
    env: { ...KEYS, HTTPS_PROXY: 'https://user:pass@PROXY' },
    asked: through('proxy(user:pass)', ALL),
  },
  {
    name: 'a proxy that speaks HTTP/1.0',
    github,
    proxy: { answer: ['HTTP/1.0 200 Connection established\r\nProxy-agent: old/1.0\r\n\r\n'] },
    env: { ...KEYS, HTTPS_PROXY: 'http://PROXY' },
    asked: through('proxy', ALL),
  },
  {
    name: 'a proxy that answers in pieces',
    github,
    proxy: { answer: ['HTTP/1.1 2', '00 OK\r\nVia: 1.1 squid\r', '\n\r\n'] },
    env: { ...KEYS, HTTPS_PROXY: 'http://PROXY' },
    asked: through('proxy', ALL),
  },
  {
    name: 'an http: endpoint through HTTP_PROXY',
    env: { ...KEYS, HTTP_PROXY: 'http://user:pass@PROXY', AWS_ENDPOINT_URL: 'http://aws.example.test' },
    asked: through('proxy(user:pass)', ['aws.example.test us-east-1 ENV', 'aws.example.test us-west-2 ENV']),
  },
  {
    name: 'a proxy that wants a password',
    proxy: {
      answer: ['HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 25\r\n\r\n<html>Log in first</html>'],
    },
    env: { ...KEYS, HTTPS_PROXY: 'http://PROXY' },
    asked: ['proxy iam.amazonaws.com:443 refused'],
    says: /407 Proxy Authentication Required.*HTTPS_PROXY/,
  },
  {
    name: 'a proxy that forbids the host',
    proxy: { answer: ['HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\n\r\n', '<html>Blocked by policy</html>'] },
    env: { ...KEYS, HTTPS_PROXY: 'http://user:secret-word@PROXY' },
    asked: ['proxy(user:secret-word) iam.amazonaws.com:443 refused'],
    says: /403 Forbidden.*NO_PROXY/,
  },
  {
    name: 'a proxy that forbids GitHub only',
    github,
    proxy: { answer: ['HTTP/1.1 403 Forbidden\r\n\r\n'] },
    env: { ...KEYS, HTTPS_PROXY: 'http://PROXY', NO_PROXY: 'amazonaws.com' },
    asked: [...WEST, 'proxy api.github.com:443 refused'],
    says: /api\.github\.com:443 via http:.*403 Forbidden.*HTTPS_PROXY/,
  },
];

export const PAST_THE_PROXY: readonly Row[] = (
  [
    ['*', []],
    ['amazonaws.com', [GIT]],
    ['.amazonaws.com', [GIT]],
    ['*.amazonaws.com', [GIT]],
    ['AmazonAWS.com', [GIT]],
    ['secretsmanager.us-west-2.amazonaws.com', [GIT, WEST[0]]],
    ['aws.com, github.com', WEST],
    ['localhost github.com', WEST],
    ['api.github.com:443', WEST],
    ['github.com:443 *.amazonaws.com:443', []],
    ['api.github.com:8443,hub.com', ALL],
  ] as const
).map(([list, proxied]) => ({
  name: `NO_PROXY ${list}`,
  github,
  env: { ...KEYS, HTTPS_PROXY: 'http://PROXY', NO_PROXY: list },
  asked: ALL.map((line) => ((proxied as readonly unknown[]).includes(line) ? `proxy ${line}` : line)),
}));

export const ADDRESSES: readonly Row[] = (
  [
    ['10.1.2.3', 'direct'],
    ['10.1.2.0-10.1.2.255', 'direct'],
    ['10.1.2.4', 'proxied'],
    ['10.1.2.0/24', 'proxied'],
  ] as const
).map(([list, way]) => ({
  name: `NO_PROXY ${list} and 10.1.2.3`,
  env: { ...KEYS, HTTPS_PROXY: 'http://PROXY', no_proxy: list, AWS_ENDPOINT_URL: 'https://10.1.2.3' },
  asked: ['10.1.2.3 us-east-1 ENV', '10.1.2.3 us-west-2 ENV'].map((line) =>
    way === 'proxied' ? `proxy ${line}` : line,
  ),
}));

export const AUTHORITIES: readonly Row[] = [
  { name: 'NODE_EXTRA_CA_CERTS', github, env: KEYS, asked: ALL },
  { name: 'AWS_CA_BUNDLE', env: { ...KEYS, NODE_EXTRA_CA_CERTS: '', AWS_CA_BUNDLE: 'HOME/ca.pem' }, asked: WEST },
  {
    name: 'AWS_CA_BUNDLE through a proxy, STS too',
    env: { NODE_EXTRA_CA_CERTS: '', AWS_CA_BUNDLE: 'HOME/ca.pem', HTTPS_PROXY: 'http://PROXY', ...WEB_IDENTITY },
    files: { token: 'a.web.token' },
    asked: through('proxy', [...as('apply:of-apply'), 'sts.us-west-2.amazonaws.com AssumeRoleWithWebIdentity apply']),
  },
  {
    name: 'AWS_CA_BUNDLE that is not there',
    env: { ...KEYS, AWS_CA_BUNDLE: 'HOME/none.pem' },
    asked: [],
    says: /AWS_CA_BUNDLE/,
  },
  {
    name: 'AWS_CA_BUNDLE without a certificate',
    env: { ...KEYS, AWS_CA_BUNDLE: 'HOME/none.pem' },
    files: { 'none.pem': 'nothing' },
    asked: [],
    says: /AWS_CA_BUNDLE/,
  },
  { name: 'nobody vouches', env: { ...KEYS, NODE_EXTRA_CA_CERTS: '' }, asked: [], says: /NODE_EXTRA_CA_CERTS/ },
];
