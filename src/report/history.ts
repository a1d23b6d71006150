import { parseJson } from '../domain/json.ts';
import { code, link, proseWithin } from '../text/escape.ts';
import { joinTexts, utcTime } from '../text/words.ts';
import { headline, OUT_OF_DATE } from './headline.ts';
import { bulletList, folded, type Section, whole } from './layout.ts';
import type { HistoryEntry, ReportModel } from './model.ts';
import { commitText, runLink } from './problems.ts';

/** More runs than this are forgotten, the oldest first. */
const MOST_ENTRIES = 20;
/** The hidden line never takes more of a comment than this, in characters. */
const MOST_CHARACTERS = 8_000;

/** Earlier runs of this comment, folded, the latest first. */
export function historySection({ history, context }: ReportModel): Section {
  if (history.length === 0) return whole('history', '');
  const items = history.slice(0, MOST_ENTRIES).map(({ time, commit, outcome, runUrl }) => {
    const where = commit === null ? [] : [commitText(commit, context)];
    return `${[runLink(utcTime(time), runUrl, context), ...where].join(' · ')}: ${proseWithin(outcome)}`;
  });
  return whole('history', folded(`Earlier runs: ${items.length}`, bulletList(items)));
}

/** This run as a later one will show it. */
export function historyEntry(model: ReportModel): HistoryEntry {
  const { commit, time, runUrl } = model.context;
  return { commit, time, outcome: headline(model), runUrl };
}

/**
 * Runs as the last line of a comment, which GitHub does not show: `<!-- union-secrets-history: <base64url of JSON> -->`.
 * Of too many or too long ones the oldest are left out.
 *
 * @param entries the latest first.
 */
export function renderHistory(entries: readonly HistoryEntry[]): string {
  for (let number = Math.min(entries.length, MOST_ENTRIES); number > 0; number -= 1) {
    const tuples = entries.slice(0, number).map(({ commit, time, outcome, runUrl }) => [commit, time, outcome, runUrl]);
    const line = hiddenLine(tuples);
    if (line.length <= MOST_CHARACTERS) return line;
  }
  return hiddenLine([]);
}

function hiddenLine(content: unknown): string {
  return `<!-- union-secrets-history: ${Buffer.from(JSON.stringify(content), 'utf8').toString('base64url')} -->`;
}

/**
 * Runs that a comment lists, the latest first. Anyone who may edit the comment may have changed them: what is not
 * wholly in our form is left out, and nothing here throws.
 */
export function readHistory(commentBody: string): HistoryEntry[] {
  const { hidden } = splitHistory(commentBody);
  const [, payload] = /^<!-- union-secrets-history: ([A-Za-z0-9_-]+) -->$/.exec(hidden) ?? [];
  if (payload === undefined || hidden.length > MOST_CHARACTERS) return [];
  const content = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  return Array.isArray(content) ? content.flatMap(asEntry).slice(0, MOST_ENTRIES) : [];
}

/** A comment's text without its hidden line, and that line; empty where it has none. */
export function splitHistory(commentBody: string): { readonly shown: string; readonly hidden: string } {
  const text = commentBody.trimEnd();
  const last = text.lastIndexOf('\n') + 1;
  const hidden = text.slice(last);
  if (!hidden.startsWith('<!-- union-secrets-history: ')) return { shown: text, hidden: '' };
  return { shown: text.slice(0, last).trimEnd(), hidden };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w./-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;

function asEntry(value: unknown): HistoryEntry[] {
  if (!Array.isArray(value) || value.length !== 4) return [];
  const [commit, time, outcome, runUrl] = value as readonly unknown[];
  if (commit !== null && !isText(commit, COMMIT, 64)) return [];
  if (!isText(time, TIME, 40) || Number.isNaN(Date.parse(time)) || !isText(outcome, /\S/, 500)) return [];
  if (runUrl !== null && !isText(runUrl, RUN_URL, 500)) return [];
  return [{ commit, time, outcome, runUrl }];
}

function isText(value: unknown, form: RegExp, most: number): value is string {
  return typeof value === 'string' && value.length <= most && form.test(value);
}

/** The run on whose account what a comment says is out of date. */
export interface NewerRun {
  /** Full SHA, or null where unknown. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** `started`: it will replace the text. `invalid`: its config file is, so that there is no newer plan.
   * `superseded`: it applied nothing, since the branch has moved on. */
  readonly because?: 'started' | 'invalid' | 'superseded';
}

/** Characters that the banner may add to a comment; a report leaves room for it. */
export const BANNER_ROOM = 500;

/** Ends the banner, so that another one can take its place. */
const END = '<!-- union-secrets-stale -->';
const BANNER = '> [!WARNING]\n> ';
const MARKER = /^<!-- union-secrets: [^\n]*-->\s*(?:\n|$)/;

/**
 * The text of a comment that says in its heading, and in a banner below it, that it is out of date; what it said stays
 * below, and its history stays its last line. A banner that it has already is replaced.
 *
 * @param previousBody with or without the marker in its first line.
 * @returns without the marker: the writer of the comment puts its own in front.
 */
export function renderStale(previousBody: string, run: NewerRun): string {
  const { shown, hidden } = splitHistory(previousBody.replaceAll('\r\n', '\n').replace(MARKER, ''));
  const [, , of = '', rest = ''] = /^## ([^\n·]*)((?: · [^\n]*)?)\n([\s\S]*)$/.exec(shown) ?? ['', '', '', shown];
  return joinTexts([`## ${OUT_OF_DATE}${of}`, banner(run), withoutBanner(rest), hidden]);
}

function withoutBanner(text: string): string {
  const body = text.trimStart();
  if (!body.startsWith(BANNER)) return body;
  const end = body.indexOf(END);
  return end < 0 ? body : body.slice(end + END.length).trimStart();
}

function banner(run: NewerRun): string {
  const full = bannerText(run);
  return full.length <= BANNER_ROOM - 2 ? full : bannerText({ ...run, runUrl: null });
}

function bannerText({ commit, runUrl, time, because }: NewerRun): string {
  const label = runUrl === null ? 'run' : link('run', runUrl);
  const what = commit === null ? `A newer ${label}` : `A ${label} for commit ${code(commit.slice(0, 7))}`;
  const at = utcTime(time);
  const text = {
    started: `${what} started at ${at}. What is below is from an earlier run, until the new run replaces it.`,
    invalid: `${what} found problems in the file and made no plan (${at}). What is below was planned before.`,
    superseded: `${what} applied nothing (${at}): the branch has moved on. The run of a newer commit applies what is below, and its result comes here.`,
  }[because ?? 'started'];
  return `${BANNER}${text}\n\n${END}`;
}
