import type { Terminal } from './terminal.ts';

/** What the process was given. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that it was started in. */
  readonly directory: string;
  readonly terminal: Terminal;
  /** While `work` runs, the first Ctrl-C asks it to come to an end instead of ending the process. */
  finishing<T>(work: (isCancelled: () => boolean) => Promise<T>): Promise<T>;
}
