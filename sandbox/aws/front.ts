import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CONNECTION_HEADER } from './service.ts';

export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A thin HTTP server on loopback before an emulator. It exists because a Request-to-Response handler cannot cut a
 * connection: where the handler's answer carries {@link CONNECTION_HEADER}, the socket is closed, reset or held.
 */
export async function startFront(answer: (request: Request) => Promise<Response>, port = 0): Promise<Front> {
  const server = createServer((message, response) => {
    serve(answer, message, response).catch((error: unknown) => {
      if (message.socket.destroyed) return;
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end(`Sandbox: ${error instanceof Error ? error.stack : error}`);
    });
  });
  // Idle connections must outlive a client's think time: a close in between would look like a fault.
  server.keepAliveTimeout = 60_000;
  // A sandbox that nobody closed must not keep a process (a failed test) alive.
  server.unref();
  server.on('connection', (socket) => socket.unref());
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}`, close: () => close(server) };
}

async function serve(
  answer: (request: Request) => Promise<Response>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(message);
  const method = message.method ?? 'GET';
  const url = `http://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`;
  const result = await answer(
    new Request(url, { method, headers: headersOf(message), ...(body.length > 0 ? { body } : {}) }),
  );
  const connection = result.headers.get(CONNECTION_HEADER);
  if (connection === 'hold') return;
  if (connection === 'reset') return void message.socket.resetAndDestroy();
  if (connection === 'close') return void message.socket.destroy();
  const bytes = Buffer.from(await result.arrayBuffer());
  const headers = Object.fromEntries([...result.headers].filter(([name]) => name !== CONNECTION_HEADER));
  response.writeHead(result.status, { ...headers, 'content-length': bytes.length });
  if (connection !== 'truncate') return void response.end(bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => message.socket.destroy());
}

async function readBody(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  return headers;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
