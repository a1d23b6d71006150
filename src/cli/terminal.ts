import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { visible } from '../text/escape.ts';

export type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

/** What the process was given. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that it was started in. */
  readonly directory: string;
  readonly terminal: Terminal;
  /** While `work` runs, the first Ctrl-C asks it to come to an end instead of ending the process. */
  finishing<T>(work: (isCancelled: () => boolean) => Promise<T>): Promise<T>;
}

/** What a command can show and ask at the terminal. Answers go to standard output, all else to standard error. */
export interface Terminal {
  /** A line of the answer. */
  out(line: string): void;
  /** A line that is not part of the answer. */
  note(line: string): void;
  /** What is going on, on a line that the next one replaces; nothing where nobody looks. */
  progress(text: string): void;
  /** Whether someone can be asked. */
  readonly canAsk: boolean;
  /** The line that was typed; null at the end of the input. */
  ask(question: string): Promise<string | null>;
  paint(colour: Colour, text: string): string;
}

/** The streams of this process. Colour only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
export function processTerminal(env: Readonly<Record<string, string | undefined>>): Terminal {
  const { stdin, stdout, stderr } = process;
  const colour = stdout.isTTY === true && stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  let shown = 0;
  const clear = () => {
    if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    out(line) {
      clear();
      stdout.write(`${line}\n`);
    },
    note(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(text) {
      if (stderr.isTTY !== true || env.TERM === 'dumb') return;
      clear();
      const line = visible(text).slice(0, (stderr.columns || 80) - 1);
      stderr.write(line);
      shown = line.length;
    },
    canAsk: stdin.isTTY === true && stderr.isTTY === true,
    ask(question) {
      clear();
      // The terminal stays as it is, so that Ctrl-C is a signal to this process.
      const lines = createInterface({ input: stdin, output: stderr, terminal: false });
      return new Promise((resolve) => {
        lines.once('line', (line) => resolve(line));
        lines.once('close', () => resolve(null));
        stderr.write(question);
      }).finally(() => lines.close()) as Promise<string | null>;
    },
    paint(name, text) {
      return colour ? styleText(name, text, { validateStream: false }) : text;
    },
  };
}
