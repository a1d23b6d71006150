import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { createRequestHandler } from '../../src/aws/request-handler.ts';
import { createAgents } from '../../src/net/agents.ts';
import { exchange } from '../../src/net/exchange.ts';
import { createFetch } from '../../src/net/fetch.ts';
import { tunnelAgent } from '../../src/net/tunnel.ts';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

type Told = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
type Reply = { status?: number; headers?: Record<string, string>; body?: string };

/** A server that keeps what it is told and answers in turn. */
async function origin(...replies: Reply[]): Promise<{ url: string; port: number; told: Told[] }> {
  const told: Told[] = [];
  const port = await listen(
    createServer(async (request, response) => {
      const { method = '', url = '', headers } = request;
      told.push({ method, url, headers, body: (await request.toArray()).join('') });
      const { status = 200, headers: sent = {}, body = '' } = replies[told.length - 1] ?? {};
      response.writeHead(status, sent).end(body);
    }),
  );
  return { url: `http://127.0.0.1:${port}`, port, told };
}

/** A proxy that leads every CONNECT to one port of this machine, whatever name it is asked for. */
async function proxy(to: number, status = 200): Promise<{ url: string; asked: Told[] }> {
  const asked: Told[] = [];
  const server = createServer((_, response) => response.writeHead(500).end());
  server.on('connect', ({ method = '', url = '', headers }, socket) => {
    asked.push({ method, url, headers, body: '' });
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const through = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  return { url: `http://user:p%40ss@127.0.0.1:${await listen(server)}`, asked };
}

test('sends method, headers and body, and gives status, headers and text', async () => {
  const { url, told } = await origin({ status: 201, headers: { 'x-one': '1' }, body: '{"ü":1}' });
  const answer = await createFetch({})(`${url}/a?b=c`, { method: 'POST', headers: { accept: 'json' }, body: 'ü' });
  expect(told).toMatchObject([{ method: 'POST', url: '/a?b=c', body: 'ü', headers: { accept: 'json' } }]);
  expect(told[0]?.headers['content-length']).toBe('2');
  expect(answer).toMatchObject({ status: 201, url: `${url}/a?b=c` });
  expect(answer.headers.get('x-one')).toBe('1');
  expect(await answer.text()).toBe('{"ü":1}');
});

test('follows a renamed repository, with the token on the same host only', async () => {
  const other = await origin({ body: 'there' });
  const first = await origin(
    { status: 301, headers: { location: '/moved' } },
    { status: 307, headers: { location: `${other.url}/elsewhere` } },
  );
  const answer = await createFetch({})(`${first.url}/old`, { headers: { authorization: 'token t', accept: 'json' } });
  expect(await answer.text()).toBe('there');
  expect(first.told.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/old', 'token t'],
    ['/moved', 'token t'],
  ]);
  expect(other.told[0]?.headers).toMatchObject({ accept: 'json' });
  expect(other.told[0]?.headers).not.toHaveProperty('authorization');
});

test('does not repeat a write where a redirect would make it a read, and ends a circle', async () => {
  const once = await origin({ status: 302, headers: { location: '/other' } });
  expect((await createFetch({})(once.url, { method: 'POST', body: 'x' })).status).toBe(302);
  const circle = await origin(...Array.from({ length: 9 }, () => ({ status: 302, headers: { location: '/' } })));
  expect((await createFetch({})(circle.url)).status).toBe(302);
  expect([once.told.length, circle.told.length]).toEqual([1, 6]);
});

test('goes through the proxy of the environment, with its credentials, and past it where no_proxy says so', async () => {
  const { told, port } = await origin({ body: 'first' }, { body: 'second' });
  const through = await proxy(port);
  const fetch = createFetch({ http_proxy: through.url });
  expect(await (await fetch('http://github.example.test/one')).text()).toBe('first');
  expect(await (await fetch('http://github.example.test/two')).text()).toBe('second');
  expect(through.asked).toMatchObject([{ url: 'github.example.test:80' }]);
  expect(through.asked[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa('user:p@ss')}`);
  expect(told.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined, undefined]);
  const past = createFetch({ http_proxy: through.url, no_proxy: 'example.test' });
  await expect(past('http://github.example.test/')).rejects.toThrow();
  expect(through.asked).toHaveLength(1);
});

test('speaks TLS through the proxy with the host itself, by its name', async () => {
  const secure = createSecureServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, (_, response) => response.end('secure'));
  const through = await proxy(await listen(secure as unknown as Server));
  const environment = { HTTPS_PROXY: through.url };
  const to = { secure: true, host: 'api.example.test', port: undefined };
  const question = { ...to, method: 'GET', path: '/', headers: {}, body: undefined };
  // Nobody vouches for the certificate: that the name is right is seen once it is trusted.
  const agents = createAgents(1, environment);
  await expect(exchange({ ...question, agent: agents.for(to) }, {})).rejects.toMatchObject({
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  });
  const agent = agents.for(to) as unknown as { options: { ca?: string } };
  agent.options.ca = CERTIFICATE;
  expect((await exchange({ ...question, agent: agents.for(to) }, {})).body.toString()).toBe('secure');
  const wrong = { ...to, host: 'other.example.test' };
  (agents.for(wrong) as unknown as { options: { ca?: string } }).options.ca = CERTIFICATE;
  await expect(exchange({ ...question, ...wrong, agent: agents.for(wrong) }, {})).rejects.toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
  expect(through.asked.map(({ url }) => url)).toContain('api.example.test:443');
  agents.destroy();
});

test('tells what the proxy answered, without its password', async () => {
  const { url } = await proxy(1, 407);
  const failed = createFetch({ HTTPS_PROXY: url })('https://api.github.com');
  await expect(failed).rejects.toThrow(/^the proxy 127\.0\.0\.1:\d+ answered 407 to CONNECT$/);
});

test('a proxy that says nothing is given up, and its connection closed', async () => {
  const gone = Promise.withResolvers<void>();
  const silent = createServer().on('connect', (_, socket) => socket.resume().on('end', () => socket.end(gone.resolve)));
  const agent = tunnelAgent(new URL(`http://127.0.0.1:${await listen(silent)}`), true, { timeout: 20 });
  const to = { secure: true, host: 'api.github.com', port: undefined, method: 'GET', path: '/', headers: {} };
  await expect(exchange({ ...to, body: undefined, agent }, {})).rejects.toThrow(/^the proxy .* did not answer$/);
  await gone.promise;
});

test('AWS is asked through the proxy too', async () => {
  const { told, port } = await origin({ body: '{}' });
  const through = await proxy(port);
  process.env.HTTP_PROXY = through.url;
  try {
    const handler = createRequestHandler({ maxSockets: 1, connectMilliseconds: 5_000, answerMilliseconds: 5_000 });
    const to = { protocol: 'http:', hostname: 'secretsmanager.us-west-2.amazonaws.com', method: 'POST', path: '/' };
    const { response } = await handler.handle({ ...to, headers: { 'x-amz-target': 'x' }, body: '{}' });
    expect(response.statusCode).toBe(200);
    expect(told[0]).toMatchObject({ headers: { 'x-amz-target': 'x' }, body: '{}' });
    expect(through.asked[0]?.url).toBe('secretsmanager.us-west-2.amazonaws.com:80');
    handler.destroy();
  } finally {
    delete process.env.HTTP_PROXY;
  }
});

test('tells when a first request to AWS is on its way, before any answer', async () => {
  const port = await listen(createServer(() => undefined));
  const handler = createRequestHandler({ maxSockets: 1, connectMilliseconds: 5_000, answerMilliseconds: 5_000 });
  const early = await Promise.race([handler.sent.then(() => 'sent'), 'not sent']);
  const to = { protocol: 'http:', hostname: '127.0.0.1', port, method: 'POST', path: '/', headers: {} };
  const answer = handler.handle({ ...to, body: '{}' }, { requestTimeout: 100 });
  const first = Promise.race([handler.sent.then(() => 'sent'), answer]);
  expect([early, await first]).toEqual(['not sent', 'sent']);
  await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
  handler.destroy();
});

test('stops when it is told to', async () => {
  const port = await listen(createServer(() => undefined));
  const failed = createFetch({})(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(20) });
  await expect(failed).rejects.toMatchObject({ name: 'TimeoutError' });
});
