import type { Fault } from '../../../sandbox/aws/faults.ts';

/** One way in which a call goes wrong. */
export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  /** Struck each time it is repeated, or the first time only. */
  readonly lasting: boolean;
  /** Whether the SDK's or our own repetitions are to make up for it. */
  readonly absorbed: boolean;
}

/** What goes wrong, and whether another try may help. */
const KINDS: readonly (readonly [name: string, fault: Fault, passing: boolean])[] = [
  ['throttling', { kind: 'throttle' }, true],
  ['500', { kind: 'internalError' }, true],
  ['500 after the effect', { kind: 'internalError', when: 'after' }, true],
  ['503', { kind: 'unavailable' }, true],
  ['503 after the effect', { kind: 'unavailable', when: 'after' }, true],
  ['connection closed before the effect', { kind: 'drop', when: 'before', how: 'close' }, true],
  ['connection closed after the effect', { kind: 'drop', when: 'after', how: 'close' }, true],
  ['connection reset before the effect', { kind: 'drop', when: 'before', how: 'reset' }, true],
  ['connection reset after the effect', { kind: 'drop', when: 'after', how: 'reset' }, true],
  ['malformed body', { kind: 'malformedBody' }, false],
  ['half a body', { kind: 'truncatedBody' }, true],
  ['access denied', { kind: 'accessDenied' }, false],
  ['expired token', { kind: 'expiredToken' }, false],
];

/** Time-outs take real time even when it runs quickly: once each. */
const ONCE: readonly (readonly [name: string, fault: Fault, passing: boolean])[] = [
  ['time-out before the effect', { kind: 'drop', when: 'before', how: 'hold' }, true],
  ['time-out after the effect', { kind: 'drop', when: 'after', how: 'hold' }, true],
  ['slow answer', { kind: 'slow', milliseconds: 30 }, true],
];

export const FAULTS: readonly FaultCase[] = [
  ...[...KINDS, ...ONCE].map(([name, fault, absorbed]) => ({ name: `${name}, once`, fault, lasting: false, absorbed })),
  ...KINDS.map(([name, fault]) => ({ name: `${name}, lasting`, fault, lasting: true, absorbed: false })),
];
