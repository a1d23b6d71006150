import type { Message } from '../domain/message.ts';
import { code, prose, proseWithin } from './escape.ts';

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
