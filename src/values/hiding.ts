import { encodingsOf } from '../domain/encodings.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { masksFor } from './masks.ts';

/** A shorter text could be an ordinary word of the sentence it stands in. */
const SHORTEST = 8;

/** Takes values out of words that come from elsewhere. */
export interface Hiding {
  /** From now on nothing of the value of eight or more characters gets through. */
  add(value: SecretValue): void;
  /** The text with `***` for each value, line of a value or string of its JSON, whichever way it is encoded. */
  hide(text: string): string;
}

/** The end of the text may have cut it off. */
const standsAt = (form: string, text: string, at: number) =>
  text.startsWith(form, at) || (form.length > text.length - at && form.startsWith(text.slice(at)));

/** Nothing is encoded before there is a text to look through: most runs have none. */
export function createHiding(): Hiding {
  const pending = new Set<SecretValue>();
  const byStart = new Map<string, Set<string>>();
  const index = () => {
    for (const value of pending) {
      for (const form of masksFor(value).flatMap(encodingsOf)) {
        if (form.length < SHORTEST) continue;
        const start = form.slice(0, SHORTEST);
        byStart.set(start, (byStart.get(start) ?? new Set()).add(form));
      }
    }
    pending.clear();
  };
  return {
    add: (value) => void pending.add(value),
    hide(text) {
      index();
      let out = '';
      for (let at = 0; at < text.length; ) {
        const forms = [...(byStart.get(text.slice(at, at + SHORTEST)) ?? [])];
        const found = forms.filter((form) => standsAt(form, text, at)).map(({ length }) => length);
        out += found.length > 0 ? '***' : text[at];
        at += Math.max(1, ...found);
      }
      return out;
    },
  };
}
