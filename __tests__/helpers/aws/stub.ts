import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { types } from 'node:util';
import type { CallOptions } from '../../../src/aws/call.ts';
import { createRateLimiter } from '../../../src/aws/call.ts';
import { type AwsClients, createClients } from '../../../src/aws/connect.ts';
import type { Clock } from '../../../src/domain/clock.ts';

/**
 * Jest gives each test file its own `Error`, of which errors made by Node (a reset connection) are no instances. The SDK asks with
 * `instanceof`, and must find in a test what it finds in production.
 */
Object.defineProperty(Error, Symbol.hasInstance, {
  value: function (this: unknown, it: unknown) {
    return this === Error ? types.isNativeError(it) : Function.prototype[Symbol.hasInstance].call(this, it);
  },
});

/** A request as AWS would see it: the operation, its parameters, and what the SDK put into the headers. */
export interface Seen {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Of the client's end of the connection. */
  readonly port: number | undefined;
}

export type Answer = { readonly status: number; readonly body: string } | 'reset' | 'hang' | 'stall';

/** Plays both services on one port of this machine: gives the answers that were put in, and remembers what it was asked. */
export interface Stub {
  readonly seen: Seen[];
  readonly url: string;
  /** The next answers to an operation, in order; the last one is repeated. */
  on(operation: string, ...answers: (Answer | ((seen: Seen) => Answer))[]): void;
  operations(): string[];
  close(): Promise<void>;
}

export async function startStub(): Promise<Stub> {
  const seen: Seen[] = [];
  const answers = new Map<string, (Answer | ((seen: Seen) => Answer))[]>();
  const server = createServer(async (request, response) => {
    const call = parse(request, await bodyOf(request));
    seen.push(call);
    const queue = answers.get(call.operation) ?? [failure('UnknownOperationException', 'no answer was put in', 400)];
    const next = queue.length > 1 ? queue.shift() : queue[0];
    give(typeof next === 'function' ? next(call) : next!, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    on: (operation, ...next) => void answers.set(operation, next),
    operations: () => seen.map((call) => call.operation),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'a-signing-key-of-no-one',
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
};

/** Clients that talk to `url` with one attempt a call, unless `environment` says otherwise. Nothing of the machine's own set-up counts. */
export function clientsFor(url: string, environment: Record<string, string> = {}): AwsClients {
  for (const key of Object.keys(process.env)) if (key.startsWith('AWS_')) delete process.env[key];
  Object.assign(process.env, ENVIRONMENT, { AWS_ENDPOINT_URL: url }, environment);
  return createClients({ region: 'us-west-2', maxConcurrency: 4, userAgent: 'union-secrets/1.2.3' });
}

/** Time that passes only when someone waits. */
export function testClock(): Clock & { readonly waits: number[] } {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}

/** What calls share, with waits that take no time. */
export function callOptions(clock: Clock = testClock()): CallOptions {
  return { limiter: createRateLimiter(4), clock, region: 'us-west-2' };
}

/** What Secrets Manager answers (AWS JSON 1.1). */
export function json(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

/** An error of Secrets Manager. */
export function failure(code: string, message: string, status = 400): Answer {
  return { status, body: JSON.stringify({ __type: code, message, Message: message }) };
}

/** What IAM answers (Query, XML): `inner` is the content of the result element. */
export function xml(operation: string, inner = ''): Answer {
  const result = inner === '' ? '' : `<${operation}Result>${inner}</${operation}Result>`;
  const metadata = '<ResponseMetadata><RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ResponseMetadata>';
  const body = `<${operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${result}${metadata}</${operation}Response>`;
  return { status: 200, body };
}

/** An error of IAM. */
export function xmlFailure(code: string, message: string, status = 400): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  const body = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${error}<RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ErrorResponse>`;
  return { status, body };
}

function parse(request: IncomingMessage, body: string): Seen {
  const { headers } = request;
  const port = request.socket.remotePort;
  const target = headers['x-amz-target'];
  if (typeof target === 'string') {
    return { operation: target.split('.')[1] ?? '', parameters: JSON.parse(body), headers, body, port };
  }
  const parameters = Object.fromEntries(new URLSearchParams(body));
  return { operation: parameters.Action ?? '', parameters, headers, body, port };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function give(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (answer === 'reset') return void request.socket.destroy();
  if (answer === 'hang') return;
  if (answer === 'stall') return void response.write('{');
  response.statusCode = answer.status;
  response.end(answer.body);
}
