import { createHash } from 'node:crypto';
import { grouped, utcTime } from '../text/words.ts';
import { ATTENTION, ATTENTION_ORDER, LIMITS, ownerText, readerText, sourceText, stateText } from './formats.ts';
import type { Inventory, InventoryRow } from './inventory.ts';

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

/** Follows the reader's light or dark theme. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); --quiet: light-dark(#59636e, #9198a1); --warn: light-dark(#9a6700, #d29922); --accent: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 1400px; font: 14px/1.45 system-ui, sans-serif; color: light-dark(#1f2328, #f0f6fc); background: light-dark(#ffffff, #0d1117); }
h1 { font-size: 1.4rem; margin: .2rem 0; }
header p, footer, #shown { color: var(--quiet); }
.controls { position: sticky; top: 0; padding: .5rem 0; background: inherit; background-color: light-dark(#ffffff, #0d1117); z-index: 2; }
input { width: 100%; padding: .5rem .7rem; font: inherit; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: inherit; }
#filters { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
#filters button { font: inherit; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 1rem; background: none; color: inherit; cursor: pointer; }
#filters button[aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: #ffffff; }
#shown { margin: .4rem 0 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th button { font: inherit; font-weight: 600; border: 0; padding: 0; background: none; color: inherit; cursor: pointer; white-space: nowrap; }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
td:first-child, .mono { font-family: ui-monospace, monospace; overflow-wrap: anywhere; min-width: 14rem; }
.nowrap { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
td small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.warn, td small.warn { color: var(--warn); font-weight: 600; font-family: system-ui, sans-serif; }
`;

/** The page's own script: plain JavaScript for browsers. Everything is set as text. */
export const PAGE_SCRIPT = `
'use strict';
const rows = JSON.parse(document.getElementById('data').textContent);
const body = document.getElementById('rows');
const search = document.getElementById('search');
const kinds = new Set();
let order = { key: 'name', down: false };

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};
const cell = (...parts) => {
  const made = element('td');
  made.append(...parts);
  return made;
};
const nobody = () => element('span', 'nobody', 'warn');
for (const row of rows) {
  row.text = [row.name, row.arn, row.owner, row.declared, row.source, row.key, row.state, ...row.readers].join(' ').toLowerCase();
}
function rowElement(row) {
  const made = element('tr');
  const list = element('ul');
  for (const reader of row.readers) list.append(element('li', reader));
  const owner = cell(row.owner === '' ? nobody() : row.owner);
  if (row.declared !== '') owner.append(element('small', row.declared));
  const name = cell(row.name);
  name.title = row.arn;
  if (row.marks !== '') name.append(element('small', row.marks, 'warn'));
  made.append(
    name,
    owner,
    cell(row.readers.length === 0 ? nobody() : list),
    cell(row.source),
    cell(row.hasValue ? (row.age === null ? '' : row.age + ' days') : element('span', 'no value', 'warn')),
    element('td', row.read, 'nowrap'),
    cell(row.key),
    cell(row.state),
  );
  return made;
}
const value = (row, key) => (key === 'readers' ? row.readers.length : row[key]);
function compare(a, b) {
  const x = value(a, order.key);
  const y = value(b, order.key);
  const empty = (one) => one === '' || one === null;
  // What is empty comes last, whatever the direction.
  if (empty(x) || empty(y)) return empty(x) - empty(y);
  const sign = order.down ? -1 : 1;
  return sign * (typeof x === 'number' ? x - y : x < y ? -1 : x > y ? 1 : 0);
}
function show() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = rows.filter(
    (row) => words.every((word) => row.text.includes(word)) && [...kinds].every((kind) => row.attention.includes(kind)),
  );
  found.sort(compare);
  body.replaceChildren(...found.map(rowElement));
  document.getElementById('shown').textContent = found.length + ' of ' + rows.length + ' secrets';
}
search.addEventListener('input', show);
for (const button of document.querySelectorAll('#filters button')) {
  button.addEventListener('click', () => {
    const { kind } = button.dataset;
    if (!kinds.delete(kind)) kinds.add(kind);
    button.setAttribute('aria-pressed', String(kinds.has(kind)));
    show();
  });
}
for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => {
    const { key } = button.dataset;
    order = { key, down: order.key === key && !order.down };
    for (const head of document.querySelectorAll('th')) head.setAttribute('aria-sort', 'none');
    button.parentElement.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
    show();
  });
}
show();
`;
