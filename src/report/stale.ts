import { code, link } from '../text/escape.ts';
import { utcTime } from '../text/words.ts';
import { splitHistory } from './history.ts';

/** The run on whose account what a comment says is out of date. */
export interface NewerRun {
  /** Full SHA, or null where unknown. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** `started`: it will replace the text. `invalid`: its config file is, so that there is no newer plan. */
  readonly because?: 'started' | 'invalid';
}

/** Characters that the banner may add to a comment; a report leaves room for it. */
export const BANNER_ROOM = 500;

/** Ends the banner, so that another one can take its place. */
const END = '<!-- union-secrets-stale -->';
const MARKER = /^<!-- union-secrets: [^\n]*-->\s*(?:\n|$)/;

/**
 * The text of a comment with a banner that says that it is out of date; what it said stays below, and its history stays
 * its last line. A banner that it has already is replaced.
 *
 * @param previousBody with or without the marker in its first line.
 * @returns without the marker: whoever writes the comment puts theirs in front.
 */
export function renderStale(previousBody: string, run: NewerRun): string {
  const { shown, hidden } = splitHistory(previousBody.replaceAll('\r\n', '\n').replace(MARKER, ''));
  return [banner(run), withoutBanner(shown), hidden].filter((text) => text !== '').join('\n\n');
}

function withoutBanner(text: string): string {
  if (!text.startsWith('> [!WARNING]\n> **Out of date')) return text;
  const end = text.indexOf(END);
  return end < 0 ? text : text.slice(end + END.length).trimStart();
}

function banner(run: NewerRun): string {
  const full = bannerText(run);
  return full.length <= BANNER_ROOM - 2 ? full : bannerText({ ...run, runUrl: null });
}

function bannerText({ commit, runUrl, time, because }: NewerRun): string {
  const label = runUrl === null ? 'run' : link('run', runUrl);
  const what = commit === null ? `A newer ${label}` : `A ${label} for commit ${code(commit.slice(0, 7))}`;
  const text =
    because === 'invalid'
      ? `${what} found problems in the file and made no plan (${utcTime(time)}). What stands below was planned before.`
      : `${what} started at ${utcTime(time)}. What stands below is of an earlier run, and is replaced when that one ends.`;
  return `> [!WARNING]\n> **Out of date.** ${text}\n\n${END}`;
}
