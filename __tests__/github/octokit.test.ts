import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetch } from '../../src/github/octokit.ts';

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

test('sends method, headers and body, and gives status, headers and text', async () => {
  const { url, received } = await origin({ status: 201, headers: { 'x-one': '1' }, body: '{"ü":1}' });
  const answer = await createFetch({})(`${url}/a?b=c`, { method: 'POST', headers: { accept: 'json' }, body: 'ü' });
  expect(received).toMatchObject([{ method: 'POST', url: '/a?b=c', body: 'ü', headers: { accept: 'json' } }]);
  expect(received[0]?.headers['content-length']).toBe('2');
  expect(answer).toMatchObject({ status: 201, url: `${url}/a?b=c` });
  expect(answer.headers.get('x-one')).toBe('1');
  expect(await answer.text()).toBe('{"ü":1}');
});

test('does not repeat a write where a redirect would make it a read, and ends a circle', async () => {
  const once = await origin({ status: 302, headers: { location: '/other' } });
  expect((await createFetch({})(once.url, { method: 'POST', body: 'x' })).status).toBe(302);
  const circle = await origin(...Array.from({ length: 9 }, () => ({ status: 302, headers: { location: '/' } })));
  expect((await createFetch({})(circle.url)).status).toBe(302);
  expect([once.received.length, circle.received.length]).toEqual([1, 6]);
});

test('a proxy that says nothing is given up, and its connection closed', async () => {
  const gone = Promise.withResolvers<void>();
  const silent = createServer().on('connect', (_, socket) => socket.resume().on('end', () => socket.end(gone.resolve)));
  const fetch = createFetch({ HTTPS_PROXY: `http://127.0.0.1:${await listen(silent)}` }, 200);
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
