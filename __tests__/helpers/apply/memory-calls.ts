import { CloudError, type CloudErrorKind } from '../../../src/domain/cloud.ts';

/** A call as tests see it: never a value in it. */
export interface Call {
  readonly operation: string;
  /** Name or ARN that it is about. */
  readonly resource: string;
  readonly writes: boolean;
}

/** `before`: the call has no effect. `after`: it has, but its answer is lost. */
export type Fault = 'before' | 'after' | null;

export type Refuse = (kind: CloudErrorKind) => never;

/** Calls in memory: counted, and failed where `fault` says so. */
export class MemoryCalls {
  readonly calls: Call[] = [];
  fault: (call: Call, index: number) => Fault = () => null;
  onWrite: (call: Call) => void = () => {};
  failWith: CloudErrorKind = 'refused';

  /** Operations that wrote, in their order. */
  get writes(): string[] {
    return this.calls.filter(({ writes }) => writes).map(({ operation }) => operation);
  }

  protected note(call: Call): Fault {
    this.calls.push(call);
    return this.fault(call, this.calls.length - 1);
  }

  protected async read<T>(operation: string, resource: string, answer: (refuse: Refuse) => T): Promise<T> {
    if (this.note({ operation, resource, writes: false }) !== null) throw error(operation, resource, this.failWith);
    return answer((kind) => {
      throw error(operation, resource, kind);
    });
  }

  protected async write<T>(operation: string, resource: string, change: (refuse: Refuse) => T): Promise<T> {
    const call = { operation, resource, writes: true };
    const fault = this.note(call);
    // Calls that are side by side in an apply may take effect in any order: none before the next turn.
    await Promise.resolve();
    if (fault === 'before') throw error(operation, resource, this.failWith);
    const answer = change((kind) => {
      throw error(operation, resource, kind);
    });
    this.onWrite(call);
    if (fault === 'after') throw error(operation, resource, 'unreachable');
    return answer;
  }
}

function error(operation: string, resource: string, kind: CloudErrorKind): CloudError {
  return new CloudError({
    kind,
    service: 'memory',
    operation,
    resource,
    code: `Code-${kind}`,
    detail: 'as the test wanted',
    fix: `Fix ${kind}.`,
  });
}
