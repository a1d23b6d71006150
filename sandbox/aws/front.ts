import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

/** One request as it came over the wire. */
export interface Question {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** What happens to the connection instead: closed, reset, held, or cut in the middle of the answer. */
  readonly connection?: 'close' | 'reset' | 'hold' | 'truncate' | undefined;
}

/** A thin HTTP server on loopback. It is our own because no handler of another can cut a connection. */
export async function startFront(answer: (question: Question) => Promise<Answer>, port = 0): Promise<Front> {
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
  answer: (question: Question) => Promise<Answer>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', socket } = message;
  const headers = message.headers as Record<string, string>;
  const url = `http://${headers.host ?? 'localhost'}${message.url ?? '/'}`;
  const result = await answer({ method, url, headers, body: await readBody(message) });
  switch (result.connection) {
    case 'hold':
      return;
    case 'reset':
      return void socket.resetAndDestroy();
    case 'close':
      return void socket.destroy();
    case 'truncate': {
      const bytes = Buffer.from(result.body);
      response.writeHead(result.status, { ...result.headers, 'content-length': bytes.length });
      return void response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket.destroy());
    }
    default:
      response.writeHead(result.status, { ...result.headers, 'content-length': Buffer.byteLength(result.body) });
      response.end(result.body);
  }
}

function readBody(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    message.setEncoding('utf8');
    message.on('data', (chunk: string) => {
      body += chunk;
    });
    message.on('end', () => resolve(body));
    message.on('error', reject);
  });
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
