import type { Message } from '../../domain/message.ts';
/** One step of the doctor. */
export interface Check {
  /** Stable, for programs. */
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  /** What was seen: plain text. */
  readonly detail: Message;
  /** What to do; empty where there is nothing to do. */
  readonly fix: Message;
}

/** `by-hand`: nothing that this program can see. `skipped`: an earlier step is in the way. */
export type CheckState = 'ok' | 'warning' | 'broken' | 'by-hand' | 'skipped';

export const STATES = ['ok', 'warning', 'broken', 'by-hand', 'skipped'] as const satisfies readonly CheckState[];

export function check(id: string, title: string, state: CheckState, detail: Message, fix: Message = ''): Check {
  return { id, title, state, detail, fix };
}
