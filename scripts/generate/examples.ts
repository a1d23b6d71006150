import { stringify } from 'yaml';

/** What a part of the schema shows: plain values under `examples`, maps as snippets with a label, since editors show those by name. */
export interface Shown {
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
}

/** Examples of a part as plain data, snippets with their placeholders filled. */
export function examplesOf({ examples = [], defaultSnippets = [] }: Shown): unknown[] {
  return [...defaultSnippets.map(({ body }) => filled(body)), ...examples];
}

/** The first example of a map, as Markdown for hovering; empty for all else, where editors show the examples themselves. */
export function exampleAsMarkdown(part: Shown): string {
  const [first] = part.defaultSnippets === undefined ? [] : examplesOf(part);
  return first === undefined ? '' : `\n\n\`\`\`yaml\n${stringify(first)}\`\`\``;
}

/** `${1:text}` is the text; a leading `^` marks what is no text, quotes for what must stay text. */
function filled(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(filled);
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [withoutPlaceholders(key), filled(value)]));
  if (typeof body !== 'string') return body;
  const text = withoutPlaceholders(body);
  return /^\^/.test(text) ? JSON.parse(text.slice(1)) : text.replace(/^"(.*)"$/, '$1');
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\$\{\d+:([^}]*)\}/g, '$1');
}
