import { grouped } from '../text/words.ts';
import { graded, type Section } from './layout.ts';

/** How far what is shown has come: announced, done, or broken off on the way. */
export type Tense = 'planned' | 'done' | 'partial';

/** Said where an apply broke off: the alert cannot tell which of its changes are done. */
export const PARTIAL = ' (the steps below say what is done)';

/** Said of a single change that the base branch's file wants too. */
export const DRIFT = ' (not caused by this pull request)';

/** One alert: its lines from the fullest to the shortest, which still give the number. */
export interface Alert {
  readonly kind: 'CAUTION' | 'WARNING' | 'IMPORTANT';
  readonly title: string;
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** Lines that are shown in full before the rest is named or counted, when all of them are too long. */
const FIRST = 20;

/** Alerts as a section that is never folded, and is shortened line by line: to names, then to numbers. */
export function alertSection(alerts: readonly Alert[]): Section {
  const render = (lines: (alert: Alert) => readonly string[]) =>
    alerts.map((alert) => alertText(alert, lines(alert))).join('\n\n');
  return graded('danger', [
    render(({ full }) => full),
    render(({ full, short }) =>
      full.length === short.length ? [...full.slice(0, FIRST), ...short.slice(FIRST)] : full,
    ),
    render(({ full }) => firstOf(full)),
    render(({ short }) => short),
    render(({ short }) => firstOf(short)),
    render(() => []),
  ]);
}

function firstOf(lines: readonly string[]): readonly string[] {
  return lines.length <= FIRST ? lines : [...lines.slice(0, FIRST), `- …and ${grouped(lines.length - FIRST)} more`];
}

function alertText(alert: Alert, lines: readonly string[]): string {
  return [`[!${alert.kind}]`, `**${alert.title}**`, ...(lines.length > 0 ? ['', ...lines] : [])]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
