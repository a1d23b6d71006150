import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { createFetch } from '../../src/github/fetch.ts';
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

type Request = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
type Reply = { status?: number; headers?: Record<string, string>; body?: string };

/** A server that keeps what it receives and answers in turn. */
async function origin(...replies: Reply[]): Promise<{ url: string; port: number; received: Request[] }> {
  const received: Request[] = [];
  const port = await listen(
    createServer(async (request, response) => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body: (await request.toArray()).join('') });
      const { status = 200, headers: sent = {}, body = '' } = replies[received.length - 1] ?? {};
      response.writeHead(status, sent).end(body);
    }),
  );
  return { url: `http://127.0.0.1:${port}`, port, received };
}

/** A proxy that leads every CONNECT to one port of this machine, whatever name it is asked for. */
async function proxy(to: number, status = 200): Promise<{ url: string; asked: Request[] }> {
  const asked: Request[] = [];
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
  const { url, received } = await origin({ status: 201, headers: { 'x-one': '1' }, body: '{"ü":1}' });
  const answer = await createFetch({})(`${url}/a?b=c`, { method: 'POST', headers: { accept: 'json' }, body: 'ü' });
  expect(received).toMatchObject([{ method: 'POST', url: '/a?b=c', body: 'ü', headers: { accept: 'json' } }]);
  expect(received[0]?.headers['content-length']).toBe('2');
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
  expect(first.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/old', 'token t'],
    ['/moved', 'token t'],
  ]);
  expect(other.received[0]?.headers).toMatchObject({ accept: 'json' });
  expect(other.received[0]?.headers).not.toHaveProperty('authorization');
});

test('does not repeat a write where a redirect would make it a read, and ends a circle', async () => {
  const once = await origin({ status: 302, headers: { location: '/other' } });
  expect((await createFetch({})(once.url, { method: 'POST', body: 'x' })).status).toBe(302);
  const circle = await origin(...Array.from({ length: 9 }, () => ({ status: 302, headers: { location: '/' } })));
  expect((await createFetch({})(circle.url)).status).toBe(302);
  expect([once.received.length, circle.received.length]).toEqual([1, 6]);
});

test('speaks TLS through the proxy with the host itself, by its name, and past it where NO_PROXY says so', async () => {
  const secure = createSecureServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, (_, response) => response.end('secure'));
  const through = await proxy(await listen(secure as unknown as Server));
  const fetch = createFetch({ HTTPS_PROXY: through.url });
  // Nobody vouches for the certificate: that the name is right is seen once it is trusted.
  await expect(fetch('https://api.example.test/')).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  const trusted = getCACertificates();
  setDefaultCACertificates([CERTIFICATE]);
  try {
    expect(await (await fetch('https://api.example.test/one')).text()).toBe('secure');
    expect(await (await fetch('https://api.example.test/two')).text()).toBe('secure');
    await expect(fetch('https://other.example.test/')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  } finally {
    setDefaultCACertificates(trusted);
  }
  const { asked } = through;
  expect(asked.map(({ url }) => url)).toEqual([
    'api.example.test:443',
    'api.example.test:443',
    'other.example.test:443',
  ]);
  expect(asked[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa('user:p@ss')}`);
  const past = createFetch({ HTTPS_PROXY: through.url, NO_PROXY: 'example.test' });
  await expect(past('https://api.example.test/')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  expect(asked).toHaveLength(3);
});

test('reports what the proxy answered, without its password', async () => {
  const { url } = await proxy(1, 407);
  const failed = createFetch({ HTTPS_PROXY: url })('https://api.github.com');
  const words =
    /^Failed to establish tunnel to api\.github\.com:443 via http:\/\/127\.0\.0\.1:\d+\/: HTTP\/1\.1 407 No$/;
  await expect(failed).rejects.toThrow(words);
});

test('a proxy that says nothing is given up, and its connection closed', async () => {
  const gone = Promise.withResolvers<void>();
  const silent = createServer().on('connect', (_, socket) => socket.resume().on('end', () => socket.end(gone.resolve)));
  const fetch = createFetch({ HTTPS_PROXY: `http://127.0.0.1:${await listen(silent)}` }, 20);
  await expect(fetch('https://api.github.com')).rejects.toThrow(/proxy tunnel timed out/);
  await gone.promise;
});

test('an answer of over 8 MB is not read on', async () => {
  let written = 0;
  const endless = createServer((_, response) => {
    const more = () => {
      written += 100_000;
      if (!response.destroyed) response.write(Buffer.alloc(100_000), more);
    };
    more();
  });
  const failed = createFetch({})(`http://127.0.0.1:${await listen(endless)}`);
  await expect(failed).rejects.toThrow('the answer has over 8 MB');
  expect(written).toBeLessThan(30_000_000);
  const large = await origin({ body: 'x'.repeat(8_000_000) });
  expect((await (await createFetch({})(large.url)).text()).length).toBe(8_000_000);
});

test('stops when its signal says so', async () => {
  const port = await listen(createServer(() => undefined));
  const failed = createFetch({})(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(20) });
  await expect(failed).rejects.toMatchObject({ name: 'TimeoutError' });
});
