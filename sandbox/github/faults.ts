import { setTimeout as delay } from 'node:timers/promises';

/** What goes wrong instead of, before or after the real answer. */
export type FaultAction =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 403 with Retry-After, as for too many writes in a short time. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  /** 403: the hour's requests are used up until `reset` (seconds since the epoch). */
  | { readonly kind: 'primary-limit'; readonly reset: number }
  /** The connection breaks before the request is handled. */
  | { readonly kind: 'drop' }
  /** The request is handled, and its answer is lost. */
  | { readonly kind: 'drop-answer' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Nothing goes wrong by itself: a fault is set before the request is handled. */
  | { readonly kind: 'tell'; readonly to: () => void };

export interface Fault {
  readonly method?: string;
  /** Found in the path and query (without the API's base path). */
  readonly path: RegExp;
  /** The first matching call that fails, from 1. Default 1. */
  readonly from?: number;
  /** How many fail. Default 1. */
  readonly times?: number;
  readonly action: FaultAction;
}

export class Faults {
  #active: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#active = [];
  }

  /** Counts the call and says what goes wrong with it. */
  next(method: string, path: string): FaultAction | undefined {
    let action: FaultAction | undefined;
    for (const one of this.#active) {
      const { fault } = one;
      if ((fault.method !== undefined && fault.method !== method) || !fault.path.test(path)) continue;
      one.seen += 1;
      const from = fault.from ?? 1;
      if (one.seen >= from && one.seen < from + (fault.times ?? 1)) action ??= fault.action;
    }
    return action;
  }
}

/** Answers a request with the fault; `handle` is the real thing. */
export async function misbehave(action: FaultAction, handle: () => Promise<Response>): Promise<Response> {
  switch (action.kind) {
    case 'status':
      return Response.json(
        { message: action.message ?? 'Server Error', status: String(action.status) },
        { status: action.status, headers: action.headers ?? {} },
      );
    case 'secondary-limit':
      return Response.json(
        { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
        {
          status: action.status ?? 403,
          headers: action.retryAfter === undefined ? {} : { 'retry-after': String(action.retryAfter) },
        },
      );
    case 'primary-limit':
      return Response.json(
        { message: 'API rate limit exceeded for installation.' },
        { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(action.reset) } },
      );
    case 'drop':
      return brokenConnection();
    case 'drop-answer':
      await handle();
      return brokenConnection();
    case 'delay':
      await delay(action.milliseconds);
      return handle();
    case 'tell':
      action.to();
      return handle();
    default:
      return action satisfies never;
  }
}

/** A body that breaks before its first byte: the server closes the socket without having sent a status line. */
function brokenConnection(): Response {
  return new Response(new ReadableStream({ start: (controller) => controller.error(new Error('connection dropped')) }));
}
