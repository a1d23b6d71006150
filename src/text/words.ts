import type { Message } from '../domain/message.ts';
import { code, prose, proseWithin } from './escape.ts';

/** Order by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1 secret`, `2 secrets`, `2,000 secrets`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** Thousands with a comma, the same on every machine. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Texts one after another, without those that are empty; without a separator as blocks of Markdown. */
export function joinTexts(texts: readonly string[], separator = '\n\n'): string {
  return texts.filter((text) => text !== '').join(separator);
}

/** `2 secrets and 1 policy`; empty for none. */
export function secretsAndPolicies(secrets: number, policies: number): string {
  return sentenceList([
    ...(secrets === 0 ? [] : [count(secrets, 'secret')]),
    ...(policies === 0 ? [] : [count(policies, 'policy', 'policies')]),
  ]);
}

/** Names as code, all of them or, with `most`, the first ones and how many more there are. */
export function names(list: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (list.length <= most) return sentenceList(list.map(code));
  return `${list.slice(0, most).map(code).join(', ')} and ${grouped(list.length - most)} more`;
}

/** `2026-11-21 17:00 UTC` from an ISO 8601 time in UTC. */
export function utcTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** `2026-11-21` from an ISO 8601 time in UTC. */
export function utcDay(iso: string): string {
  return iso.slice(0, 10);
}

/** The day so many days after an ISO 8601 time, in UTC. */
export function dayAfter(iso: string, days: number): string {
  return utcDay(new Date(Date.parse(iso) + days * 86_400_000).toISOString());
}

/** Whole days from one ISO 8601 time to another, at least 0. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** First letter in upper case, full stop at the end. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Far longer than any message of ours or of AWS; only a broken file can make one this long. */
const LONGEST_MESSAGE = 4000;

/** What is wrong and, on a line of its own, how to fix it: Markdown. */
export function withFix({ message, fix }: { readonly message: Message; readonly fix: Message }): string {
  const what = prose(clip(message));
  return fix === '' ? what : `${what}${/\n`{3,}$/.test(what) ? '\n\n' : '<br>'}**Fix:** ${proseWithin(clip(fix))}`;
}

function clip(message: Message): Message {
  return typeof message === 'string' && message.length > LONGEST_MESSAGE
    ? `${message.slice(0, LONGEST_MESSAGE)} …`
    : message;
}

/** Longer texts are no slips of the pen, and comparing them costs time. */
const LONGEST = 64;
const MOST_CANDIDATES = 100;

/**
 * The candidate that was probably meant, or undefined. At most a third of the text may differ (one character in short
 * texts), or the text is a beginning of the candidate; letter case counts as no difference.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(text.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? candidates.find((candidate) => text.length >= 3 && candidate.startsWith(text));
}

/** Edits (insert, remove, replace, swap of neighbours) that lead from `a` to `b`: optimal string alignment. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let edits = Math.min(replace, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Consonants, of which words, numbers and hexadecimal text have few in a row. */
const LETTERS = 'bcdfghjkmnpqrtvw';
const GROUP = 4;

/**
 * A digest as people and job outputs carry it: `bcdf-ghjk-...`. The runner drops an output that holds any masked text, and a
 * short secret such as `7`, `prod` or a line of hexadecimal digits would be found in a usual digest.
 */
export function digestText(hex: string): string {
  const letters = Array.from(hex, (digit) => LETTERS.charAt(Number.parseInt(digit, 16))).join('');
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** Whether a text has the form of a SHA-256 digest that {@link digestText} wrote. */
export function isDigestText(text: string): boolean {
  return new RegExp(`^[${LETTERS}]{${GROUP}}(-[${LETTERS}]{${GROUP}}){15}$`).test(text);
}
