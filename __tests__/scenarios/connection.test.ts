import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { config, errorsOf, useWorlds } from '../helpers/scenarios/world.ts';
import { CERTIFICATE, PRIVATE_KEY } from '../helpers/transport/certificate.ts';

const roles = { default: 'acme-userflyterole', ranking: 'acme-ranking' };
const file = config({
  roles,
  secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'A' }, roles: ['ranking'] } },
});
const env = { A: 'the value' };
const open = useWorlds();

describe('credentials of AWS that are not there', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a web identity file',
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/missing/token', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/x' },
      '/missing/token',
    ],
    ['a profile', { AWS_PROFILE: 'no-such' }, 'no-such'],
    [
      'a profile with a file of credentials',
      {
        AWS_PROFILE: 'no-such',
        AWS_SHARED_CREDENTIALS_FILE: '/missing/credentials',
        AWS_CONFIG_FILE: '/missing/config',
      },
      'no-such',
    ],
  ])('%s: named once, with what to do', async (_, given, named) => {
    const world = await open({ config: file, roles: Object.values(roles) });
    const { AWS_ENDPOINT_URL_IAM: iam = '', AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets = '' } = world.aws.environment();
    const aws = {
      AWS_ENDPOINT_URL_IAM: iam,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...given,
    };
    const result = await world.plan({ env, aws });
    expect(result.exitCode).toBe(1);
    const errors = errorsOf(result);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.properties.title).toBe('union-secrets: aws-credentials');
    expect(errors[0]?.message).toContain(named);
  });
});

describe('GitHub that cannot be asked before there is a plan', () => {
  const servers: { close(): unknown }[] = [];
  afterAll(() => servers.forEach((server) => void server.close()));

  async function listening<T extends Server>(server: T): Promise<number> {
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  }

  test.each<[string, string, string, () => Promise<Record<string, string>>]>([
    [
      'a token that is rejected',
      'github-credentials',
      'wrong or has expired',
      async () => ({ 'INPUT_GITHUB-TOKEN': 'ghs_expired' }),
    ],
    [
      'an untrusted certificate',
      'github-unreachable',
      'NODE_EXTRA_CA_CERTS',
      async () => {
        const port = await listening(createSecureServer({ key: PRIVATE_KEY, cert: CERTIFICATE }));
        return { GITHUB_API_URL: `https://127.0.0.1:${port}` };
      },
    ],
    [
      'a proxy that refuses',
      'github-unreachable',
      'HTTPS_PROXY',
      async () => {
        const proxy = createServer().on('connect', (_, socket) => {
          socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        });
        const port = await listening(proxy);
        return { GITHUB_API_URL: 'https://api.github.test', HTTPS_PROXY: `http://127.0.0.1:${port}` };
      },
    ],
  ])('%s: its own code and fix, in the log and in the summary', async (_, code, words, given) => {
    const world = await open({ config: file, roles: Object.values(roles) });
    const push = world.repository.events.push(world.write({ 'README.md': 'more' }));
    const result = await world.on(push, { env: { ...env, ...(await given()) } });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result).map(({ properties }) => properties.title)).toEqual([`union-secrets: ${code}`]);
    expect(errorsOf(result)[0]?.message).toContain('GitHub: cannot read branch main');
    for (const text of [errorsOf(result)[0]?.message, result.summary]) expect(text).toContain(words);
    expect(world.lastCalls()).toEqual([]);
  });
});
