import type { Message } from './message.ts';
/** Where in a file something stands. Lines and columns count from 1, as editors and GitHub annotations do. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Something a person has to fix (error) or should know (warning). `code` is stable and documented; `message` says
 * what is wrong, `fix` what to do. Both are plain text, may quote hostile input, and are escaped where they are shown.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: Message;
  readonly fix: Message;
  readonly location?: Location;
}
