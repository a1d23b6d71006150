import { setTimeout as wait } from 'node:timers/promises';
import { type Caller, parseAuthorization } from './caller.ts';
import { type CallRecord, resourceOf } from './calls.ts';
import { clientError, ServiceError } from './errors.ts';
import type { Fault, Faults } from './faults.ts';
import type { Answer } from './front.ts';
import type { Protocol, Request as WireRequest } from './protocol.ts';
import { uuid } from './random.ts';
import type { RateLimiter } from './rates.ts';
import { expire } from './secrets-manager/delete.ts';
import { remember } from './secrets-manager/history.ts';
import type { World } from './world.ts';

/** Called with the record before anything happens, and when the outcome is known but not yet sent. May throw or never return. */
export interface Hooks {
  beforeCall?: ((record: CallRecord) => void | Promise<void>) | undefined;
  afterCall?: ((record: CallRecord) => void | Promise<void>) | undefined;
}

/** What both services of one sandbox share. */
export interface Shared {
  readonly world: World;
  readonly calls: CallRecord[];
  readonly faults: Faults;
  readonly limiter: RateLimiter;
  readonly hooks: Hooks;
  readonly latencyMilliseconds: number;
  /** Aborted when the sandbox closes: nothing waits any longer. */
  readonly closing: AbortSignal;
  count: number;
}

/** One request from the wire to the answer: record, hooks, faults, rates, credentials, operation. */
export async function handle(shared: Shared, protocol: Protocol, request: WireRequest): Promise<Answer> {
  const requestId = uuid(shared.world.random);
  const { operation, input, malformed } = decode(protocol, request);
  const signature = parseAuthorization(request.headers.authorization);
  const record = newRecord(shared, protocol, operation, input, signature?.region ?? '');
  record.callerArn = shared.world.callers.get(signature?.accessKeyId ?? '')?.arn ?? '';
  shared.calls.push(record);
  await shared.hooks.beforeCall?.(record);
  const faults = shared.faults.strike({
    service: protocol.service,
    operation,
    resource: record.resource,
    accessKeyId: signature?.accessKeyId ?? '',
  });
  const delay = faults.reduce(
    (sum, fault) => sum + (fault.kind === 'slow' ? fault.milliseconds : 0),
    shared.latencyMilliseconds,
  );
  // Nobody waits for it once the sandbox is closed.
  if (delay > 0) await wait(delay, undefined, { ref: false });
  shared.closing.throwIfAborted();

  const answer = () => {
    const failure = faults.map((fault) => errorBefore(protocol, fault, record)).find((error) => error !== undefined);
    if (failure) throw failure;
    if (malformed) throw malformed;
    if (!signature) throw protocol.errors.noCredentials();
    const caller = authenticate(shared.world, protocol, signature.accessKeyId);
    if (!shared.limiter.take(operation, caller.accountId, signature.region)) throw protocol.errors.throttled();
    const lost = faults.map((fault) => errorAfter(protocol, fault)).find((error) => error !== undefined);
    try {
      const output = execute(shared.world, protocol, { operation, input, caller, region: signature.region });
      record.executed = true;
      if (lost) throw lost;
      return Object.assign(output, ...faults.map((fault) => (fault.kind === 'members' ? fault.members : {})));
    } catch (error) {
      // What is lost is the answer, also one that says no.
      throw lost ?? error;
    }
  };

  const dropped = faults.find((fault) => fault.kind === 'drop');
  if (dropped?.kind === 'drop' && dropped.when === 'before') return drop(shared, record, dropped.how);
  let response: Answer;
  try {
    const { text, contentType } = protocol.success(operation, answer(), requestId);
    response = send(record, 200, bodyOf(faults, text), contentType, requestId);
    record.outcome = 'ok';
  } catch (thrown) {
    const error = thrown instanceof ServiceError ? thrown : sandboxError(thrown);
    const { text, contentType } = protocol.failure(error, requestId);
    const status = faults.some((fault) => fault.kind === 'malformedBody') ? 200 : error.status;
    response = send(record, status, bodyOf(faults, text), contentType, requestId);
    record.outcome = 'error';
    record.errorCode = error.code;
    record.errorMessage = error.message;
  }
  if (dropped?.kind === 'drop') return drop(shared, record, dropped.how);
  await shared.hooks.afterCall?.(record);
  return faults.some((fault) => fault.kind === 'truncatedBody') ? { ...response, connection: 'truncate' } : response;
}

/** Runs one operation for a caller, without record, hooks and faults. */
export function execute(
  world: World,
  protocol: Protocol,
  call: { operation: string; input: Record<string, unknown>; caller: Caller; region: string },
): Record<string, unknown> {
  const run = Object.hasOwn(protocol.operations, call.operation) ? protocol.operations[call.operation] : undefined;
  if (!run) throw protocol.errors.unknownOperation(call.operation);
  expire({ world });
  const output = run({ world, ...call });
  if (protocol.service === 'secretsmanager' && !/^(Get|List|Describe|Batch|Validate)/.test(call.operation))
    remember(world);
  return output;
}

function decode(
  protocol: Protocol,
  request: WireRequest,
): { operation: string; input: Record<string, unknown>; malformed?: Error } {
  try {
    return protocol.decode(request);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { operation: 'Unknown', input: {}, malformed: error };
  }
}

function authenticate(world: World, protocol: Protocol, accessKeyId: string): Caller {
  const caller = world.callers.get(accessKeyId);
  if (!caller) throw protocol.errors.unknownKey();
  if (caller.expired) throw protocol.errors.expiredToken();
  return caller;
}

function errorBefore(protocol: Protocol, fault: Fault, record: CallRecord): ServiceError | undefined {
  switch (fault.kind) {
    case 'throttle':
      return protocol.errors.throttled();
    case 'accessDenied': {
      const service = record.operation === 'DescribeKey' ? 'kms' : protocol.service;
      const action = `${service}:${record.operation}`;
      const target = record.resource === '' ? '' : ` on resource: ${record.resource}`;
      return protocol.errors.denied(
        `User: ${record.callerArn} is not authorized to perform: ${action}${target} because no identity-based policy allows the ${action} action`,
      );
    }
    case 'expiredToken':
      return protocol.errors.expiredToken();
    default:
      return isLost(fault) ? undefined : serverError(protocol, fault);
  }
}

function errorAfter(protocol: Protocol, fault: Fault): ServiceError | undefined {
  return isLost(fault) ? serverError(protocol, fault) : undefined;
}

function isLost(fault: Fault): boolean {
  return 'when' in fault && fault.when === 'after';
}

function serverError(protocol: Protocol, fault: Fault): ServiceError | undefined {
  if (fault.kind === 'internalError') return protocol.errors.internal();
  if (fault.kind === 'unavailable') return protocol.errors.unavailable();
  if (fault.kind === 'error') return new ServiceError(fault.status, fault.code, fault.message);
  return undefined;
}

function bodyOf(faults: readonly Fault[], text: string): string {
  return faults.some((fault) => fault.kind === 'malformedBody') ? '<html>not what you expect{' : text;
}

async function drop(shared: Shared, record: CallRecord, how: 'close' | 'reset' | 'hold' = 'close'): Promise<Answer> {
  record.outcome = 'dropped';
  record.status = 0;
  await shared.hooks.afterCall?.(record);
  return { status: 0, headers: {}, body: '', connection: how };
}

function send(record: CallRecord, status: number, text: string, contentType: string, requestId: string): Answer {
  record.status = status;
  return { status, headers: { 'content-type': contentType, 'x-amzn-requestid': requestId }, body: text };
}

/** Anything that is no answer of AWS is a fault of the sandbox: shown, and not retried by SDKs. */
function sandboxError(thrown: unknown): ServiceError {
  return clientError('SandboxError', thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
}

function newRecord(
  shared: Shared,
  protocol: Protocol,
  operation: string,
  input: Record<string, unknown>,
  region: string,
): CallRecord {
  shared.count += 1;
  return {
    number: shared.count,
    service: protocol.service,
    operation: operation === '' ? 'Unknown' : operation,
    resource: resourceOf(input),
    callerArn: '',
    region,
    time: new Date(shared.world.now()).toISOString(),
    requestBody: input,
    outcome: 'pending',
    status: 0,
    executed: false,
  };
}
