import type { Message } from '../../domain/message.ts';

/** One step of the doctor. */
export interface CheckResult {
  /** Stable, for programs. */
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  /** What was seen. */
  readonly detail: Message;
  /** What to do; empty where there is nothing to do. */
  readonly fix: Message;
}

export const STATES = ['ok', 'warning', 'broken', 'by-hand', 'skipped'] as const;

/** `by-hand`: nothing that this program can see. `skipped`: an earlier step is in the way. */
export type CheckState = (typeof STATES)[number];

/** The ways in which a step can end. */
export function step(id: string, title: string) {
  const as = (state: CheckState) => {
    return (detail: Message, fix: Message = ''): CheckResult => ({ id, title, state, detail, fix });
  };
  return { ok: as('ok'), warning: as('warning'), broken: as('broken'), byHand: as('by-hand'), skipped: as('skipped') };
}
