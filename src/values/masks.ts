import type { SecretValue } from '../domain/secret-value.ts';

/** Parts of a value shorter than this are not masked: a `{` or `---` would blacken every log. */
const SHORTEST_PART = 4;

/**
 * Texts to hide in logs for a value: the value where it is one line; otherwise each of its lines (the runner would split
 * it and mask even a `{`); for JSON also each string in it, as it is and as JSON writes it.
 */
export function masksFor(value: SecretValue): string[] {
  const text = value.reveal();
  const masks = new Set<string>();
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) {
    if (text.trim() !== '') masks.add(text);
    masks.add(text.trim());
  } else {
    for (const line of lines) addPart(masks, line);
  }
  for (const leaf of jsonStrings(text)) {
    for (const line of leaf.split(/\r\n|\r|\n/)) addPart(masks, line);
    addPart(masks, JSON.stringify(leaf).slice(1, -1));
  }
  masks.delete('');
  return [...masks];
}

function addPart(masks: Set<string>, part: string): void {
  const trimmed = part.trim();
  if (trimmed.length >= SHORTEST_PART) masks.add(trimmed);
}

function jsonStrings(text: string): string[] {
  if (!/^\s*[[{"]/.test(text)) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  const found: string[] = [];
  const pending: unknown[] = [parsed];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'number') found.push(String(next));
    else if (next !== null && typeof next === 'object') pending.push(...Object.values(next));
  }
  return found;
}
