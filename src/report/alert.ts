import { grouped, joinTexts } from '../text/words.ts';
import { bulletList, type Measure, type Section } from './layout.ts';
import type { Tense } from './model.ts';

/** The same where an apply may have stopped on the way. */
export type Progress = Tense | 'partial';

/** Said where an apply stopped: a box cannot know which of its changes are done. */
export const PARTIAL = ' (the steps below say what is done)';

/** Said of a single change that the base branch's file wants too. */
export const DRIFT = ' (not caused by this pull request)';

/** One box at the top. All of it is Markdown. Without items there is nothing to show. */
export interface Alert {
  readonly kind: 'CAUTION' | 'WARNING' | 'IMPORTANT';
  readonly title: string;
  /** What it means, in a sentence. */
  readonly intro?: string;
  /** Each danger by itself. */
  readonly items: readonly string[];
  /** Such as a block of commands. */
  readonly outro?: string;
  /** Where not all boxes have room, the items of this one get theirs before others. */
  readonly first?: true;
}

/** Boxes as a section that is never folded and gives way last, item by item: what is left out is counted. */
export function alertSection(all: readonly Alert[]): Section {
  const alerts = all.filter(hasItems);
  return {
    id: 'danger',
    text: alerts.map((alert) => boxText(alert, alert.items)).join('\n\n'),
    shorten: (room, measure) => fitted(alerts, room, measure),
  };
}

/** The same without boxes: GitHub draws none within a folded part. */
export function alertText(alerts: readonly Alert[]): string {
  return alerts
    .filter(hasItems)
    .map(({ title, items }) => `**${title}**\n\n${bulletList(items)}`)
    .join('\n\n');
}

function hasItems({ items }: Alert): boolean {
  return items.length > 0;
}

function boxText({ kind, title, intro = '', items, outro = '' }: Alert, shown: readonly string[]): string {
  const left = items.length - shown.length;
  const more = left === 0 ? [] : [`…and ${grouped(left)} more: the top of the job summary lists them.`];
  const body = joinTexts([bulletList([...shown, ...more]), outro]);
  const head = intro === '' ? `**${title}**` : `**${title}.** ${intro}`;
  return [`[!${kind}]`, head, ...(body === '' ? [] : ['', ...body.split('\n')])]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Items of each box that are shown before the rest of any. */
const AT_LEAST = 20;

/**
 * As many items as there is room for: some of every box, then all that the boxes that come first have, then the others'.
 * Among equals short ones come first, so that long names cannot push others out.
 */
function fitted(alerts: readonly Alert[], room: number, measure: Measure): string {
  const all = alerts.flatMap((alert, box) =>
    alert.items
      .map((text, item) => ({ id: `${box} ${item}`, text }))
      .sort((a, b) => a.text.length - b.text.length)
      .map((one, place) => ({ ...one, turn: (place < AT_LEAST ? 0 : 2) + (alert.first ? 0 : 1) })),
  );
  const shown = new Set<string>();
  let used = measure(alerts.map((alert) => boxText(alert, [])).join('\n\n')) + alerts.length * 20;
  for (const { id, text } of all.sort((a, b) => a.turn - b.turn)) {
    const size = measure(text) + 5 * text.split('\n').length;
    if (used + size > room) continue;
    used += size;
    shown.add(id);
  }
  const itemsOf = ({ items }: Alert, box: number) => items.filter((_, item) => shown.has(`${box} ${item}`));
  return alerts.map((alert, box) => boxText(alert, itemsOf(alert, box))).join('\n\n');
}
