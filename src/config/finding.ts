import type { Message } from '../domain/message.ts';
import type { Path } from './path.ts';

/** A problem that knows what it is about, and not yet on which line that stands. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: Message;
  readonly fix: Message;
  readonly where: Where;
}

type Where =
  /** The key itself, or what stands under it. */
  | { readonly path: Path; readonly at: 'key' | 'value' }
  /** Offsets into the text, for what has no path. */
  | { readonly start: number; readonly end: number };

/** An error at a path. */
export function errorAt(path: Path, at: 'key' | 'value', code: string, message: Message, fix: Message): Finding {
  return { severity: 'error', code, message, fix, where: { path, at } };
}

/** A warning at a path. */
export function warningAt(path: Path, at: 'key' | 'value', code: string, message: Message, fix: Message): Finding {
  return { severity: 'warning', code, message, fix, where: { path, at } };
}
