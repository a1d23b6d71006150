/**
 * A text as it is, in JSON, in a URL, in hexadecimal and in base64. What a text looks like in base64 depends on how many
 * bytes stand before it and after it: given is what depends on the text alone.
 */
export function encodingsOf(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const hex = bytes.toString('hex');
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap((shift) => [inBase64(bytes, shift, 'base64'), inBase64(bytes, shift, 'base64url')]),
  ];
}

function inBase64(bytes: Buffer, shift: number, form: 'base64' | 'base64url'): string {
  const bits = (count: number) => (count * 8) / 6;
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString(form);
  return whole.slice(Math.ceil(bits(shift)), Math.floor(bits(shift + bytes.length)));
}
