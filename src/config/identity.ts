import { draftOf } from './draft.ts';

/** What a file says of itself. */
export interface Identity {
  readonly stack: string | null;
  /** Keys of its data planes. */
  readonly dataPlanes: readonly string[];
}

/** Reads what can be read, also of a file with mistakes: the comment of a run must be found all the same. */
export function identityOf(data: unknown): Identity {
  const { stack, dataPlanes } = draftOf(data);
  return { stack: stack ?? null, dataPlanes: dataPlanes.map(({ key }) => key) };
}
