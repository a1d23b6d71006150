import { code, prose } from '../text/escape.ts';
import { count, grouped, utcTime } from '../text/words.ts';
import type { Inventory, InventoryReader, InventoryRow } from './inventory.ts';
import { ATTENTION, ATTENTION_ORDER, ageText, LIMITS, ownerText, stateText } from './row-words.ts';

/** Room that a job summary has: 1 MiB, less some for what else the run says. */
const MOST_CHARACTERS = 900_000;
/** Names of one kind of attention that are shown; the table and the other forms have all. */
const MOST_NAMES = 20;
const COLUMNS = ['Secret', 'Owner', 'Readers', 'Value from', 'Value is', 'Last read', 'Key', 'State'];

/** The inventory as Markdown for a job summary. What has no room is counted. */
export function inventoryMarkdown(inventory: Inventory): string {
  const { secrets, accountId, region, time, monthlyCost } = inventory;
  const head = [
    `## Secrets of account ${code(accountId)} in ${code(region)}`,
    `${count(secrets.length, 'secret')}, about $${grouped(Math.round(monthlyCost))} a month. Read at ${utcTime(time)}; no value was read.`,
    attentionTable(secrets),
  ];
  const foot = prose(LIMITS);
  const table = tableThatFits(secrets, MOST_CHARACTERS - head.join('\n\n').length - foot.length);
  return [...head, table, foot].filter((part) => part !== '').join('\n\n');
}

function attentionTable(secrets: readonly InventoryRow[]): string {
  const rows = ATTENTION_ORDER.flatMap((kind) => {
    const found = secrets.filter(({ attention }) => attention.includes(kind)).map(({ name }) => code(name));
    if (found.length === 0) return [];
    const rest = found.length - MOST_NAMES;
    const list = `${found.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
    return [`| **${ATTENTION[kind].title}** | ${grouped(found.length)} | ${list} |`];
  });
  if (rows.length === 0) return '';
  return ['| | Secrets | |', '| :-- | --: | :-- |', ...rows].join('\n');
}

function tableThatFits(secrets: readonly InventoryRow[], room: number): string {
  if (secrets.length === 0) return '';
  const lines = [`| ${COLUMNS.join(' | ')} |`, `| ${COLUMNS.map(() => ':--').join(' | ')} |`];
  let used = 200;
  for (const row of secrets) {
    const line = `| ${cellsOf(row).join(' | ')} |`;
    used += line.length + 1;
    if (used > room) break;
    lines.push(line);
  }
  const left = secrets.length - (lines.length - 2);
  const more = left === 0 ? '' : `\n\n…and ${count(left, 'more secret')}: see the CSV, JSON or HTML form.`;
  return `<details>\n<summary>All secrets</summary>\n\n${lines.join('\n')}${more}\n\n</details>`;
}

function cellsOf(row: InventoryRow): string[] {
  const cell = (text: string) => (text === '' ? '' : code(text));
  return [
    code(row.name),
    row.owner.kind === 'none' ? '**nobody**' : cell(ownerText(row)),
    row.readers.length === 0 ? '**nobody**' : row.readers.map(readerCell).join('<br>'),
    cell(row.valueSource ?? ''),
    row.hasValue ? ageText(row) : '**without a value**',
    row.lastReadAt ?? '',
    cell(row.kmsKeyId ?? ''),
    cell(stateText(row)),
  ];
}

function readerCell({ kind, name, policy, everySecret, conditions, ours }: InventoryReader): string {
  const notes = [
    everySecret ? '**every secret**' : '',
    ours ? 'ours' : '',
    ...conditions.map((key) => `if ${code(key)}`),
  ];
  return [`${kind} ${code(name)} by ${code(policy)}`, ...notes].filter((part) => part !== '').join(', ');
}
