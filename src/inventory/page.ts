import { createHash } from 'node:crypto';
import { grouped, utcTime } from '../text/words.ts';
import type { Inventory, InventoryRow } from './inventory.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { ATTENTION, ATTENTION_ORDER, LIMITS, ownerText, readerText, sourceText, stateText } from './row-words.ts';

/**
 * The inventory as one HTML page that can be searched, filtered and sorted. It needs nothing from elsewhere: its policy
 * forbids every request, and any script but its own.
 */
export function inventoryPage(inventory: Inventory): string {
  const { accountId, region, time, secrets, monthlyCost } = inventory;
  const digest = createHash('sha256').update(PAGE_SCRIPT).digest('base64');
  const title = `Secrets of ${escapeHtml(accountId)} in ${escapeHtml(region)}`;
  const csp = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${grouped(secrets.length)} secrets, about $${grouped(Math.round(monthlyCost))} a month. Read at ${escapeHtml(utcTime(time))}; no value was read.</p>
</header>
<div class="controls">
<input id="search" type="search" placeholder="Search names, owners, readers, keys" aria-label="Search">
<div id="filters" role="group" aria-label="Show only">${ATTENTION_ORDER.map((kind) => filterButton(kind, secrets)).join('')}</div>
<p id="shown" role="status"></p>
</div>
<div class="scroll">
<table>
<thead><tr>${COLUMNS.map(([key, head]) => `<th scope="col" aria-sort="none"><button type="button" data-key="${key}">${head}</button></th>`).join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<noscript><p>This page lists its secrets with a script of its own. The CSV and JSON forms hold the same.</p></noscript>
<footer><p>${escapeHtml(LIMITS)}</p></footer>
<script type="application/json" id="data">${jsonInHtml(secrets.map(cellsOf))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const COLUMNS = [
  ['name', 'Secret'],
  ['owner', 'Owner'],
  ['readers', 'Readers'],
  ['source', 'Value from'],
  ['age', 'Value is at least'],
  ['read', 'Last read'],
  ['key', 'Key'],
  ['state', 'State'],
] as const;

function filterButton(kind: (typeof ATTENTION_ORDER)[number], secrets: readonly InventoryRow[]): string {
  const number = secrets.filter(({ attention }) => attention.includes(kind)).length;
  const { title, hint } = ATTENTION[kind];
  return `<button type="button" aria-pressed="false" data-kind="${kind}" title="${escapeHtml(hint)}">${title} <b>${grouped(number)}</b></button>`;
}

/** What the script shows of a row; the script sets text only, never HTML. */
function cellsOf(row: InventoryRow): Readonly<Record<string, unknown>> {
  return {
    name: row.name,
    arn: row.arn,
    owner: ownerText(row),
    declared: sourceText(row),
    readers: row.readers.map(readerText),
    source: row.valueSource ?? '',
    age: row.valueAgeDays,
    hasValue: row.hasValue,
    read: row.lastReadAt ?? '',
    key: row.kmsKeyId ?? '',
    state: stateText(row),
    attention: row.attention,
    marks: row.attention.map((kind) => ATTENTION[kind].title).join(', '),
  };
}

/** JSON that no HTML parser takes for the end of the script or a comment. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
