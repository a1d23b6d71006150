import { type Message, Pieces } from '../domain/message.ts';
import { code, quoted } from './escape.ts';

/** Words of ours with text of others in them (names, values, commands), kept apart until it is known where it is shown. */
export type Phrase = readonly (string | { readonly code: string })[];

/** A phrase from a template: what is written there is ours, what is put in is code. Numbers and phrases stay what they are. */
export function phrase(words: TemplateStringsArray, ...inserted: readonly (string | number | Phrase)[]): Phrase {
  return words.flatMap((text, index): Phrase => {
    const next = inserted[index];
    const rest = next === undefined ? [] : typeof next === 'string' ? [{ code: next }] : [next].flat().map(numberText);
    return text === '' ? rest : [text, ...rest];
  });
}

function numberText(piece: number | Phrase[number]): Phrase[number] {
  return typeof piece === 'number' ? String(piece) : piece;
}

/** A message that says the same: its code is shown as such wherever it is shown. */
export function asMessage(all: Phrase): Message {
  return new Pieces(all);
}

export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((one, index) => (index === 0 ? one : [separator, ...one]));
}

/** For a log, a message or a line of a code block: what is code stands in quotes unless it is one plain word. */
export function plainPhrase(all: Phrase): string {
  return all.map((piece) => (typeof piece === 'string' ? piece : quoted(piece.code))).join('');
}

export function markdownPhrase(all: Phrase): string {
  return all.map((piece) => (typeof piece === 'string' ? piece : code(piece.code))).join('');
}
