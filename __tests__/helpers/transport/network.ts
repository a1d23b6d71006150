import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import type { GitHubSandbox } from '../../../sandbox/github/start.ts';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.ts';

/** How the proxy answers. */
export interface ProxyOptions {
  readonly tls?: boolean;
  /** To CONNECT, as it goes over the wire, in these pieces. Default: 200. */
  readonly answer?: readonly string[];
}

/** All that a program can reach: AWS, GitHub and the metadata services under their own names, and a proxy before them. */
export interface Network {
  /** What was asked, each once: `proxy(user:password) host region identity operation`, with what applies. */
  readonly asked: Set<string>;
  readonly httpPort: number;
  readonly httpsPort: number;
  /** `127.0.0.1:port` */
  readonly proxy: string;
  close(): Promise<void>;
}

const OPEN = ['HTTP/1.1 200 Connection established\r\n\r\n'];

export async function startNetwork(aws: AwsSandbox, github: GitHubSandbox, proxy: ProxyOptions = {}): Promise<Network> {
  const asked = new Set<string>();
  /** Local ports of the proxy's own connections, and as whom it was asked. */
  const proxied = new Map<number | undefined, string>();
  const known = new Set<string>();

  const answer = async (message: IncomingMessage, response: ServerResponse, through?: string) => {
    const via = through ?? proxied.get(message.socket.remotePort);
    const note = (...words: string[]) => {
      const parts = [via, message.headers.host, ...words];
      asked.add(parts.filter((part) => part !== undefined && part !== '').join(' '));
    };
    const request: Request = { message, body: (await message.toArray()).join(''), note };
    const { status, headers = {}, body } = await serve(request);
    response.writeHead(status, headers).end(body);
  };

  async function serve(request: Request): Promise<Reply> {
    const { message, body, note } = request;
    const url = message.url ?? '';
    const credentials = credentialsOf(url, request);
    if (credentials !== undefined) return credentials;
    const { key, region, token } = signatureOf(message);
    const identity = token === undefined ? key : `${key}:${token}`;
    const { Action, RoleArn = '' } = Object.fromEntries(new URLSearchParams(body));
    if (Action?.startsWith('AssumeRole')) {
      const role = RoleArn.split('/').at(-1) ?? '';
      note(region, identity, `${Action} ${role}`);
      return assumed(Action, role);
    }
    if (key === '' && region === '') return await gitHub(request);
    note(region, identity);
    if (!known.has(key)) aws.addCaller({ accessKeyId: key });
    known.add(key);
    const target = message.headers['x-amz-target'] === undefined ? aws.iamUrl : aws.secretsManagerUrl;
    return await forward(target, request);
  }

  async function gitHub(request: Request): Promise<Reply> {
    const { message, note } = request;
    const { host = '', authorization } = message.headers;
    note(authorization === undefined ? 'no token' : 'token');
    if (host.startsWith('moves.'))
      return {
        status: message.method === 'GET' ? 301 : 307,
        headers: { location: `https://moved.${host.slice(6)}${message.url}` },
        body: '',
      };
    if (host.startsWith('moved.')) message.headers.authorization = `token ${github.token}`;
    return await forward(github.serverUrl, request);
  }

  const plain = createServer((message, response) => void answer(message, response));
  const secure = createSecureServer(
    { cert: CERTIFICATE, key: PRIVATE_KEY },
    (message, response) => void answer(message, response),
  );
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure as unknown as Server)]);

  const relay = (message: IncomingMessage, response: ServerResponse) => {
    message.url = message.url?.replace(/^http:\/\/[^/]*/, '') ?? '';
    return answer(message, response, asWhom(message));
  };
  const front = proxy.tls ? createSecureServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, relay) : createServer(relay);
  front.on('connect', (message: IncomingMessage, socket: Duplex) => {
    const words = proxy.answer ?? OPEN;
    // One piece at a time: each must have left before the next.
    const say = ([piece, ...rest]: readonly string[], then: () => void): unknown =>
      piece === undefined ? then() : socket.write(piece, () => setTimeout(say, 5, rest, then));
    socket.on('error', () => socket.destroy());
    if (!/^HTTP\/1\.[01] 200/.test(words.join(''))) {
      asked.add(`${asWhom(message)} ${message.url} refused`);
      return void say(words, () => socket.end());
    }
    const through: Socket = connect(httpsPort, '127.0.0.1', () => {
      proxied.set(through.localPort, asWhom(message));
      say(words, () => through.pipe(socket).pipe(through));
    });
    through.on('error', () => socket.destroy());
  });
  const proxyPort = await listen(front as unknown as Server);

  return {
    asked,
    httpPort,
    httpsPort,
    proxy: `127.0.0.1:${proxyPort}`,
    close: async () => {
      await Promise.all(
        [plain, secure, front].map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

interface Request {
  readonly message: IncomingMessage;
  readonly body: string;
  note(...words: string[]): void;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

function asWhom({ headers }: IncomingMessage): string {
  const basic = /^Basic (.*)$/.exec(headers['proxy-authorization'] ?? '')?.[1];
  return basic === undefined ? 'proxy' : `proxy(${Buffer.from(basic, 'base64').toString('utf8')})`;
}

function signatureOf({ headers }: IncomingMessage): { key: string; region: string; token: string | undefined } {
  const [, key = '', region = ''] = /Credential=([^/]+)\/\d+\/([^/]+)/.exec(headers.authorization ?? '') ?? [];
  return { key, region, token: headers['x-amz-security-token'] as string | undefined };
}

/** Keys of one hour, as all of the services that hand out such write them. */
function keysOf(name: string) {
  const Expiration = new Date(Date.now() + 3_600_000).toISOString();
  return { AccessKeyId: name, SecretAccessKey: `secret-of-${name}`, Token: `of-${name}`, Expiration };
}

function assumed(action: string, role: string): Reply {
  const { Token, ...keys } = keysOf(role);
  const members = Object.entries({ ...keys, SessionToken: Token }).map(
    ([name, value]) => `<${name}>${value}</${name}>`,
  );
  const body = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials>${members.join('')}</Credentials></${action}Result></${action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

/** The services that give keys without a signature: an instance's, a container's, IAM Identity Center's. */
function credentialsOf(url: string, { message, note }: Request): Reply | undefined {
  const { headers, method } = message;
  const json = (value: unknown) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  if (url === '/latest/api/token' && method === 'PUT') return { status: 200, body: 'of-imds-v2' };
  if (url.startsWith('/latest/meta-data/iam/security-credentials')) {
    note(headers['x-aws-ec2-metadata-token'] === 'of-imds-v2' ? 'v2' : 'v1');
    return url.endsWith('/') ? { status: 200, body: 'INSTANCE' } : json({ Code: 'Success', ...keysOf('INSTANCE') });
  }
  if (url.startsWith('/container')) {
    note(url, headers.authorization ?? '');
    return json({ RoleArn: 'arn', ...keysOf('CONTAINER') });
  }
  if (url.startsWith('/federation/credentials')) {
    note(String(headers['x-amz-sso_bearer_token']), new URLSearchParams(url.split('?')[1]).get('role_name') ?? '');
    const { AccessKeyId, SecretAccessKey, Token } = keysOf('SSO');
    const roleCredentials = {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: Token,
      expiration: Date.now() + 3_600_000,
    };
    return json({ roleCredentials });
  }
  return undefined;
}

async function forward(to: string, { message, body }: Request): Promise<Reply> {
  const {
    host: _host,
    connection: _connection,
    'content-length': _length,
    expect: _expect,
    ...headers
  } = message.headers;
  const answer = await fetch(`${to}${message.url}`, {
    method: message.method ?? 'GET',
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(body === '' ? {} : { body }),
  });
  const { 'content-length': _old, 'transfer-encoding': _how, ...kept } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers: kept, body: await answer.text() };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
