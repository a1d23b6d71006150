import type { Agent, IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface Question {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number | undefined;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly agent: Agent;
}

export interface Limits {
  /** Milliseconds until a new connection must stand. */
  readonly connect?: number;
  /** Milliseconds until the whole answer must be there. */
  readonly answer?: number;
  readonly signal?: AbortSignal | undefined;
}

interface Told {
  /** Called once the whole question is handed to a connection that stands. */
  readonly sent?: () => void;
}

export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One question and its whole answer over HTTP. No redirects, no repetition. @throws the connection's error, or a TimeoutError. */
export function exchange(question: Question, limits: Limits, { sent }: Told = {}): Promise<Answer> {
  const { connect, answer: whole, signal } = limits;
  const { secure, body, host, port, method, path, headers, agent } = question;
  return new Promise((resolve, reject) => {
    const target = { host, method, path, headers, agent, ...(port === undefined ? {} : { port }) };
    const request = (secure ? httpsRequest : httpRequest)(target);
    const giveUp = (what: string, after: number) => {
      const error = Object.assign(new Error(`${what} after ${after} ms`), { code: 'ETIMEDOUT' });
      error.name = 'TimeoutError';
      request.destroy(error);
    };
    const deadline = whole === undefined ? undefined : setTimeout(giveUp, whole, 'no whole answer', whole);
    const abort = () => request.destroy(signal?.reason);
    const fail = (error: Error) => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', abort);
      reject(error);
    };
    request.on('error', fail);
    if (sent !== undefined) request.on('finish', sent);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(deadline);
        signal?.removeEventListener('abort', abort);
        const [only, ...others] = chunks;
        resolve(answerOf(response, only !== undefined && others.length === 0 ? only : Buffer.concat(chunks)));
      });
    });
    if (connect !== undefined) {
      request.on('socket', (socket) => {
        if (!socket.connecting) return;
        const timer = setTimeout(giveUp, connect, 'no connection', connect);
        const stop = () => clearTimeout(timer);
        socket.once('connect', stop).once('close', stop);
      });
    }
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    request.end(body);
  });
}

function answerOf(response: IncomingMessage, body: Buffer): Answer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return { status: response.statusCode ?? 0, reason: response.statusMessage ?? '', headers, body };
}
