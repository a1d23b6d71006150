import { readCommands } from '../runner.ts';

const ANNOTATIONS: Readonly<Record<string, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/** Turns a step's output into the lines that GitHub shows: commands carried out, masked texts hidden. */
export function logReader(show: (line: string) => void) {
  const masks: string[] = [];
  const lines: string[] = [];
  let rest = '';
  const put = (text: string) => {
    const shown = masks.reduce((hidden, mask) => hidden.replaceAll(mask, '***'), text);
    lines.push(shown);
    show(shown);
  };
  const line = (raw: string) => {
    const [command] = readCommands(raw);
    if (command?.level === 'add-mask') masks.push(command.message);
    const sign = command === undefined ? undefined : ANNOTATIONS[command.level];
    // An annotation is a line of the log, too; what is left are groups.
    if (command !== undefined && sign !== undefined)
      for (const text of `${sign}: ${command.message}`.split('\n')) put(text);
    else if (command === undefined && raw.trim() !== '') put(raw);
  };
  return {
    read(text: string): void {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) line(part);
    },
    end(): readonly string[] {
      if (rest !== '') line(rest);
      return lines;
    },
  };
}
