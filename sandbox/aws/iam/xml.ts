const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';

/** An answer: `undefined` members are left out, lists are `member` elements, a Map is a map of entries. */
export function successXml(operation: string, output: Record<string, unknown>, requestId: string): string {
  const result = Object.keys(output).length > 0 ? `<${operation}Result>${members(output)}</${operation}Result>` : '';
  return `<${operation}Response xmlns="${NAMESPACE}">${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`;
}

export function errorXml(error: { status: number; code: string; message: string }, requestId: string): string {
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const fields = `<Type>${type}</Type><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  return `<ErrorResponse xmlns="${NAMESPACE}"><Error>${fields}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

function members(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `<${key}>${element(item)}</${key}>`)
    .join('');
}

function element(value: unknown): string {
  if (value instanceof Map) {
    return [...value]
      .map(([key, item]) => `<entry><key>${escapeXml(String(key))}</key><value>${element(item)}</value></entry>`)
      .join('');
  }
  if (Array.isArray(value)) return value.map((item) => `<member>${element(item)}</member>`).join('');
  if (typeof value === 'object' && value !== null) return members(value as Record<string, unknown>);
  return escapeXml(String(value));
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}
