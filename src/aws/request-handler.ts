import { createAgents } from '../net/agents.ts';
import { exchange } from '../net/exchange.ts';

/** The SDK's request, signed and complete. */
export interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the SDK reads of an answer, in its own words. */
export interface Received {
  readonly statusCode: number;
  readonly reason: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: SignedRequest, options?: { readonly requestTimeout?: number }): Promise<{ response: Received }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  /** Resolves once a first request is on its way. */
  readonly sent: Promise<void>;
  /** Closes idle connections. */
  destroy(): void;
}

export interface HandlerOptions {
  readonly maxSockets: number;
  readonly connectMilliseconds: number;
  readonly answerMilliseconds: number;
}

/**
 * How the SDK's requests get to AWS and back. Less than the SDK's own handler does for each (it has six timers and streams the
 * answer), and through a proxy where the environment names one.
 */
export function createRequestHandler(options: HandlerOptions): RequestHandler {
  const { maxSockets, connectMilliseconds: connect, answerMilliseconds: whole } = options;
  const agents = createAgents(maxSockets, process.env);
  const { promise: sent, resolve } = Promise.withResolvers<void>();
  return {
    sent,
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { requestTimeout } = {}) {
      const { protocol, hostname, port, method, headers, body, query } = request;
      const to = { secure: protocol === 'https:', host: hostname.replace(/^\[|\]$/g, ''), port };
      const path = request.path + queryOf(query);
      const question = { ...to, method, path, headers, body: textOrBytes(body), agent: agents.for(to) };
      try {
        const answer = await exchange(question, { connect, answer: requestTimeout ?? whole }, { sent: resolve });
        const { status, reason, headers: received, body: bytes } = answer;
        return { response: { statusCode: status, reason, headers: received, body: bytes } };
      } catch (error) {
        throw lostConnection(error);
      }
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy: () => agents.destroy(),
  };
}

/** By this name the SDK knows what may be repeated. */
function lostConnection(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && /^(ECONNRESET|EPIPE|ETIMEDOUT)$/.test(String(error.code)))
    error.name = 'TimeoutError';
  return error;
}

function textOrBytes(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body;
  throw new TypeError('only texts and bytes are sent');
}

/** Our operations put nothing into the query; what rules may add is encoded as AWS signs it. */
function queryOf(query: Readonly<Record<string, string | string[] | null>> = {}): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one) => (one === null ? encode(key) : `${encode(key)}=${encode(one)}`)),
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
