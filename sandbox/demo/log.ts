/** Turns a step's output into the lines that GitHub shows: commands carried out, masked texts hidden. */
export function logReader(show: (line: string) => void) {
  const masks: string[] = [];
  const lines: string[] = [];
  let rest = '';
  const line = (raw: string) => {
    const [, command, message = ''] = /^::([a-z-]+)[^:]*(?::[^:]+)*?::(.*)$/.exec(raw) ?? [];
    if (command === 'add-mask') masks.push(message);
    // Errors and warnings were told as a log line before; what is left are groups.
    if (command !== undefined || raw.trim() === '') return;
    const shown = masks.reduce((text, mask) => text.replaceAll(mask, '***'), raw);
    lines.push(shown);
    show(shown);
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
