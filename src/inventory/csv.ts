import type { Inventory, InventoryRow } from './inventory.ts';
import { ownerText, readerText, sourceText, stateText } from './row-words.ts';

const COLUMNS: readonly (readonly [head: string, cell: (row: InventoryRow) => string])[] = [
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
  const lines = [COLUMNS.map(([head]) => head), ...secrets.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  // https://owasp.org/www-community/attacks/CSV_Injection
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
