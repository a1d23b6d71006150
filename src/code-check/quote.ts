/** Lists in messages are cut after this many. */
export const MAX_SHOWN = 5;

const MAX_LENGTH = 120;

/** Quotes text from code for a message: one line, of a bearable length. */
export function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a message
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return `"${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}...` : line}"`;
}
