import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer on its way to the client. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Is in front of a service and may spoil what it answers. */
export interface SpoilingProxy {
  readonly url: string;
  /** Given each answer of the service; what it returns is sent. */
  spoil: (answer: Answer) => Answer;
  close(): Promise<void>;
}

/** @param target address of the service for a request. */
export async function startProxy(target: (request: IncomingMessage) => string): Promise<SpoilingProxy> {
  const server = createServer((request, response) => {
    forward(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: SpoilingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: (answer) => answer,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const answer = await fetch(`${target(request)}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...(body.length > 0 ? { body } : {}),
    });
    const { 'content-length': _old, 'transfer-encoding': _how, ...kept } = Object.fromEntries(answer.headers);
    const spoiled = proxy.spoil({
      status: answer.status,
      headers: kept,
      body: new Uint8Array(await answer.arrayBuffer()),
    });
    response.writeHead(spoiled.status, spoiled.headers);
    response.end(spoiled.body);
  }

  return proxy;
}
