import type { Service } from './calls.ts';

/** What goes wrong with a call. `before`: nothing has happened in AWS; `after`: it has happened, only the answer is lost. */
export type Fault =
  | { readonly kind: 'throttle' }
  | { readonly kind: 'internalError'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'unavailable'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'accessDenied' }
  | { readonly kind: 'expiredToken' }
  /** Any answer: `code` and `message` in the form of the service. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly when?: 'before' | 'after';
    }
  /** Status 200 and a body that is neither JSON nor XML. The operation has been carried out. */
  | { readonly kind: 'malformedBody' }
  /** The answer with these members, also `null`: what other implementations of AWS write. Secrets Manager only. */
  | { readonly kind: 'members'; readonly members: Readonly<Record<string, unknown>> }
  /** Half of the body, then the connection is closed. The operation has been carried out. */
  | { readonly kind: 'truncatedBody' }
  /** No answer. close: FIN; reset: RST; hold: silence until the client gives up or the sandbox closes. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after'; readonly how?: 'close' | 'reset' | 'hold' }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Where a fault strikes. What is left out matches everything. */
export interface Injection {
  readonly service?: Service;
  readonly operation?: string;
  /** Part of the call's resource (name or ARN). */
  readonly resource?: string;
  /** Access key of the caller. */
  readonly accessKeyId?: string;
  /** Strikes from this matching call on (1: the next one, the default). */
  readonly nth?: number;
  /** How many matching calls are struck from then on. Default: 1. */
  readonly times?: number;
  readonly fault: Fault;
}

interface Armed {
  readonly injection: Injection;
  seen: number;
}

export interface Target {
  readonly service: Service;
  readonly operation: string;
  readonly resource: string;
  readonly accessKeyId: string;
}

/** Holds the injected faults and says which of them strike a call, in the order of injection. */
export class Faults {
  #armed: Armed[] = [];

  /** Returns a function that takes the fault away again. */
  inject(injection: Injection): () => void {
    const armed = { injection, seen: 0 };
    this.#armed.push(armed);
    return () => {
      this.#armed = this.#armed.filter((other) => other !== armed);
    };
  }

  clear(): void {
    this.#armed = [];
  }

  /** Counts the call and returns the faults that strike it. */
  strike(target: Target): Fault[] {
    const struck: Fault[] = [];
    for (const armed of this.#armed) {
      if (!matches(armed.injection, target)) continue;
      armed.seen += 1;
      const first = armed.injection.nth ?? 1;
      const times = armed.injection.times ?? 1;
      if (armed.seen >= first && armed.seen < first + times) struck.push(armed.injection.fault);
    }
    return struck;
  }
}

function matches(injection: Injection, target: Target): boolean {
  return (
    (injection.service === undefined || injection.service === target.service) &&
    (injection.operation === undefined || injection.operation === target.operation) &&
    (injection.resource === undefined || target.resource.includes(injection.resource)) &&
    (injection.accessKeyId === undefined || injection.accessKeyId === target.accessKeyId)
  );
}
