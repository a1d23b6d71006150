import { code, prose } from '../text/escape.ts';
import { count, grouped, joinTexts, names, utcDay, utcTime } from '../text/words.ts';
import type { Attention, Inventory, InventoryReader, InventoryRow } from './inventory.ts';

/** What each kind of attention means, for headings and filters. */
export const ATTENTION: Readonly<Record<Attention, { readonly title: string; readonly hint: string }>> = {
  everybody: {
    title: 'Everybody reads',
    hint: 'A policy of the reader covers every secret of the account.',
  },
  'no-owner': { title: 'Nobody owns', hint: 'No tag names a stack, a service or a tool.' },
  'no-reader': { title: 'Nobody reads', hint: 'No identity policy of a role or user allows reading it.' },
  unused: { title: 'Not read for 90 days', hint: 'By LastAccessedDate, which AWS keeps to the day.' },
  'old-value': {
    title: 'Older than maxAgeDays',
    hint: 'By the last change of any kind, so its value is at least as old; the plan looks up the value itself.',
  },
  'no-value': { title: 'Without a value', hint: 'No version is AWSCURRENT: a task that reads it fails.' },
  'scheduled-for-deletion': {
    title: 'Scheduled for deletion',
    hint: 'Can be restored until its recovery window ends.',
  },
};

/** In the order in which they are shown. */
export const ATTENTION_ORDER = Object.keys(ATTENTION) as readonly Attention[];

/** What the page cannot know, said wherever it is shown. */
export const LIMITS =
  'Readers are roles and users whose identity policies allow secretsmanager:GetSecretValue. Resource policies, service control policies and key policies were not read. The age of a value is counted from the last change of any kind: the value is at least as old. Cost is the list price without calls.';

export function ownerText({ owner }: InventoryRow): string {
  switch (owner.kind) {
    case 'stack':
      return `${owner.stack} · ${owner.dataPlane}`;
    case 'service':
      return `AWS service ${owner.service}`;
    case 'tool':
      return owner.tool;
    case 'none':
      return '';
    default:
      return owner satisfies never;
  }
}

/** The file that a stack's secret is declared in: `<owner>/<repository>:<path>`. */
export function sourceText({ owner }: InventoryRow): string {
  return owner.kind === 'stack' ? owner.source : '';
}

/** Such as `role acme-userflyterole by ml-secrets (every secret)`. */
export function readerText({ kind, name, policy, everySecret, conditions, ours }: InventoryReader): string {
  const condition = conditions.length > 0 ? `if ${conditions.join(', ')}` : '';
  const notes = joinTexts([everySecret ? 'every secret' : '', condition, ours ? 'union-secrets' : ''], '; ');
  return `${kind} ${name} by ${policy}${notes === '' ? '' : ` (${notes})`}`;
}

/** Replicas and the like, in one cell. */
export function stateText(row: InventoryRow): string {
  const parts = [
    row.rotation === null ? '' : `rotates ${row.rotation}`,
    row.replicaOf === null ? '' : `replica of ${row.replicaOf}`,
    row.isReplicated ? 'replicated' : '',
    row.deletedAt === null ? '' : `deletion asked for on ${utcDay(row.deletedAt)}`,
  ];
  return joinTexts(parts, ', ');
}

/** Heads of a table, each with what its column says of a secret. */
type Columns = readonly (readonly [head: string, cell: (row: InventoryRow) => string])[];

const CSV: Columns = [
  ['name', ({ name }) => name],
  ['arn', ({ arn }) => arn],
  ['owner', ownerText],
  ['declared_in', sourceText],
  ['readers', ({ readers }) => readers.map(readerText).join('; ')],
  ['value_source', ({ valueSource }) => valueSource ?? ''],
  ['has_value', ({ hasValue }) => String(hasValue)],
  ['value_age_days_at_least', ({ valueAgeDays }) => (valueAgeDays === null ? '' : String(valueAgeDays))],
  ['created', ({ createdAt }) => createdAt ?? ''],
  ['last_read', ({ lastReadAt }) => lastReadAt ?? ''],
  ['kms_key', ({ kmsKeyId }) => kmsKeyId ?? ''],
  ['state', stateText],
  ['attention', ({ attention }) => attention.join(' ')],
];

/** The inventory as CSV by RFC 4180, with a head. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function inventoryCsv({ secrets }: Inventory): string {
  const lines = [CSV.map(([head]) => head), ...secrets.map((row) => CSV.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  // https://owasp.org/www-community/attacks/CSV_Injection
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Room that a job summary has: 1 MiB, less some for what else the run says. */
const MOST_CHARACTERS = 900_000;
/** Names of one kind of attention that are shown; the table and the other forms have all. */
const MOST_NAMES = 20;

const MARKDOWN: Columns = [
  ['Secret', ({ name }) => code(name)],
  ['Owner', (row) => (row.owner.kind === 'none' ? '**nobody**' : codeOrNothing(ownerText(row)))],
  ['Readers', ({ readers }) => (readers.length === 0 ? '**nobody**' : readers.map(readerCell).join('<br>'))],
  ['Value from', ({ valueSource }) => codeOrNothing(valueSource ?? '')],
  ['Value is', ageText],
  ['Last read', ({ lastReadAt }) => lastReadAt ?? ''],
  ['Key', ({ kmsKeyId }) => codeOrNothing(kmsKeyId ?? '')],
  ['State', (row) => codeOrNothing(stateText(row))],
];

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
  return joinTexts([...head, table, foot]);
}

function attentionTable(secrets: readonly InventoryRow[]): string {
  const rows = ATTENTION_ORDER.flatMap((kind) => {
    const found = secrets.filter(({ attention }) => attention.includes(kind)).map(({ name }) => name);
    if (found.length === 0) return [];
    return [tableRow([`**${ATTENTION[kind].title}**`, grouped(found.length), names(found, MOST_NAMES)])];
  });
  return rows.length === 0 ? '' : ['| | Secrets | |', '| :-- | --: | :-- |', ...rows].join('\n');
}

function tableThatFits(secrets: readonly InventoryRow[], room: number): string {
  if (secrets.length === 0) return '';
  const lines = [MARKDOWN.map(([head]) => head), MARKDOWN.map(() => ':--')].map(tableRow);
  let used = 200;
  for (const row of secrets) {
    const line = tableRow(MARKDOWN.map(([, cell]) => cell(row)));
    used += line.length + 1;
    if (used > room) break;
    lines.push(line);
  }
  const left = secrets.length - (lines.length - 2);
  const more = left === 0 ? '' : `\n\n…and ${count(left, 'more secret')}: see the CSV, JSON or HTML form.`;
  return `<details>\n<summary>All secrets</summary>\n\n${lines.join('\n')}${more}\n\n</details>`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function codeOrNothing(text: string): string {
  return text === '' ? '' : code(text);
}

function ageText({ hasValue, valueAgeDays }: InventoryRow): string {
  if (!hasValue) return '**without a value**';
  return valueAgeDays === null ? '' : `${valueAgeDays} days or more`;
}

function readerCell({ kind, name, policy, everySecret, conditions, ours }: InventoryReader): string {
  const notes = [
    everySecret ? '**every secret**' : '',
    ours ? 'ours' : '',
    ...conditions.map((key) => `if ${code(key)}`),
  ];
  return joinTexts([`${kind} ${code(name)} by ${code(policy)}`, ...notes], ', ');
}
