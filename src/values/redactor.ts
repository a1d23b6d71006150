import { blankedOut, formsOf, type Reading, readingsOf, withoutCutEscape } from '../domain/encodings.ts';
import { type Environment, refusedVariable } from '../domain/environment.ts';
import { type Message, say } from '../domain/message.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { masksFor, type OwnWords } from './masks.ts';

/** A shorter text could be an ordinary word of the sentence that it is in. */
const SHORTEST = 8;

export type Redactor = ReturnType<typeof createRedactor>;

/** Takes values out of words that come from elsewhere. Nothing is encoded before there is a text to look through: most runs have none. */
export function createRedactor() {
  const ownWords = new Set<string>();
  const pending = new Set<SecretValue>();
  const byStart = new Map<string, Set<string>>();
  const index = () => {
    for (const value of pending) {
      for (const form of masksFor(value, ownWords).flatMap(({ text }) => formsOf(text))) {
        if (form.length < SHORTEST) continue;
        const start = form.slice(0, SHORTEST);
        byStart.set(start, (byStart.get(start) ?? new Set()).add(form));
      }
    }
    pending.clear();
  };
  return {
    /** Words of the file, which get through where they are a member of a value. */
    spare(words: OwnWords): void {
      for (const word of words) ownWords.add(word);
    },
    /** From now on nothing of the value of eight or more characters gets through. */
    add: (value: SecretValue) => void pending.add(value),
    /** The text with `***` for each value, line of a value or string of its JSON, whichever way it is encoded. */
    redact(text: string): string {
      index();
      return blankedOut(
        text,
        readingsOf(text).flatMap((reading) => found(reading, byStart, true)),
      );
    },
    /** Whether the text holds a value, as a whole. */
    finds(text: string): boolean {
      index();
      return readingsOf(text).some((reading) => found(reading, byStart, false).length > 0);
    },
  };
}

/** @param cut whether the end of the text may have cut a value off. */
function found({ text, starts, ends }: Reading, byStart: ReadonlyMap<string, ReadonlySet<string>>, cut: boolean) {
  const end = cut ? withoutCutEscape(text) : '';
  const isAt = (form: string, at: number) =>
    text.startsWith(form, at) || (form.length > end.length - at && at < end.length && form.startsWith(end.slice(at)));
  const pieces: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const forms = byStart.get(text.slice(at, at + SHORTEST)) ?? [];
    const lengths = [...forms].filter((form) => isAt(form, at)).map(({ length }) => length);
    if (lengths.length === 0) continue;
    const last = Math.min(at + Math.max(...lengths), text.length) - 1;
    pieces.push({ start: starts[at] ?? 0, end: ends[last] ?? 0 });
    at = last;
  }
  return pieces;
}

/** A token or key that a run itself works with. */
export interface Credential {
  /** What it is, in words: "the input `github-token`". */
  readonly what: Message;
  readonly value: SecretValue;
}

const HOLDS_A_SECRET = /(TOKEN|KEY)$/;

/** The credentials among a run's variables: inputs of the action are variables too. */
export function credentialsIn(env: Environment): Credential[] {
  return Object.entries(env).flatMap(([name, text = '']) => {
    const upper = name.toUpperCase();
    const isSecret = HOLDS_A_SECRET.test(upper) || (upper.endsWith('_PROXY') && text.includes('@'));
    if (text === '' || !isSecret || refusedVariable(name) === undefined) return [];
    const input = /^INPUT_(.+)$/.exec(upper)?.[1];
    const what = input === undefined ? say`the variable \`${name}\`` : say`the input \`${input.toLowerCase()}\``;
    return [{ what, value: new SecretValue(text) }];
  });
}

/**
 * Says which credential of the run a value is, or holds in whatever encoding: no task may read it.
 *
 * @returns undefined for any other value.
 */
export function credentialFinder(credentials: readonly Credential[]): (value: SecretValue) => Message | undefined {
  const finderOf = (some: readonly Credential[]) => {
    const redactor = createRedactor();
    for (const { value } of some) redactor.add(value);
    return redactor.finds;
  };
  const findsAny = finderOf(credentials);
  const short = new Map(credentials.map((one) => [one.value.reveal().trim(), one]));
  return (value) => {
    const text = value.reveal();
    // Of thousands of values hardly any is one: only then it is looked up which.
    const found = findsAny(text) ? credentials.find((one) => finderOf([one])(text)) : short.get(text.trim());
    return found?.what;
  };
}
