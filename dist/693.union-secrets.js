export const id = 693;
export const ids = [693];
export const modules = {

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ inventoryPage),
/* harmony export */   Qs: () => (/* binding */ inventoryMarkdown),
/* harmony export */   nv: () => (/* binding */ inventoryCsv),
/* harmony export */   oC: () => (/* binding */ surveyAccount)
/* harmony export */ });
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8039);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(986);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);




// src/inventory/readers.ts
function readersOf(secrets, { principals, policies }) {
  const found = new Map(secrets.map(({ arn }) => [arn, []]));
  for (const principal of principals) {
    const statements = sourcesOf(principal, policies).flatMap(
      (source) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .readingStatements */ .Bq)(source.document).map((statement) => ({ ...statement, source }))
    );
    const allows = statements.filter(({ allow }) => allow);
    if (allows.length === 0) continue;
    const denies = statements.filter(({ allow, conditions }) => !allow && conditions.length === 0);
    const boundary = principal.boundaryArn === void 0 ? void 0 : policies.get(principal.boundaryArn);
    const bounds = boundary && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .readingStatements */ .Bq)(boundary.document);
    for (const { arn, tags } of secrets) {
      const matches = ({ covers, holds }) => covers(arn) && holds(tags);
      if (denies.some(matches) || bounds && !isAllowedBy(bounds.filter(matches))) continue;
      found.get(arn)?.push(...readersBy(principal, allows.filter(matches), arn));
    }
  }
  for (const readers of found.values()) readers.sort((a, b) => sortKey(a) < sortKey(b) ? -1 : 1);
  return found;
}
function readingPolicies({ principals, policies }) {
  const attached = new Set(principals.flatMap((principal) => principal.attached));
  const reads = (arn) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .readingStatements */ .Bq)(policies.get(arn)?.document).some(({ allow }) => allow);
  return [...attached].filter(reads).sort();
}
function readersBy({ kind, name }, statements, arn) {
  const group = arn.replace(/(?<=:secret:).*/, "");
  const rank = ({ conditions, coversAll }) => (conditions.length === 0 ? 0 : 2) + (coversAll(group) ? 0 : 1);
  const byPolicy = Map.groupBy(statements, ({ source }) => source);
  return [...byPolicy.values()].flatMap((ofOne) => {
    const [plainest] = ofOne.toSorted((a, b) => rank(a) - rank(b));
    if (plainest === void 0) return [];
    const { source, coversAll, conditions } = plainest;
    const { policy, policyArn } = source;
    return [{ kind, name, policy, policyArn, everySecret: coversAll(group), conditions }];
  });
}
function sortKey({ kind, name, policy }) {
  return JSON.stringify([kind, name, policy]);
}
function isAllowedBy(statements) {
  const denied = statements.some(({ allow, conditions }) => !allow && conditions.length === 0);
  return !denied && statements.some(({ allow }) => allow);
}
function sourcesOf({ inline, attached }, policies) {
  const managed = attached.flatMap((arn) => {
    const policy = policies.get(arn);
    return policy === void 0 ? [] : [{ policy: policy.name, policyArn: arn, document: policy.document }];
  });
  return [...inline.map(({ name, document }) => ({ policy: name, policyArn: null, document })), ...managed];
}

// src/inventory/inventory.ts
var MONTHLY_PRICE = 0.4;
var UNUSED_AFTER_DAYS = 90;
function takeInventory({ accountId, region, time, secrets, access, ourPolicies }) {
  const readers = readersOf(secrets, access);
  const rows = secrets.map((secret) => rowOf(secret, readers.get(secret.arn) ?? [], { region, time, ourPolicies })).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const billed = rows.filter(({ deletedAt }) => deletedAt === null).length;
  return {
    format: 1,
    accountId,
    region,
    time,
    secrets: rows,
    monthlyCost: Math.round(billed * MONTHLY_PRICE * 100) / 100
  };
}
function rowOf(secret, found, { region, time, ourPolicies }) {
  const daysSince = (from) => from === void 0 ? null : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(from, time);
  const hasValue = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .versionWithStage */ .X4)(secret, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_STAGE */ .tf) !== void 0;
  const { primaryRegion } = secret;
  const row = {
    name: secret.name,
    arn: secret.arn,
    owner: ownerOf(secret),
    readers: found.map((one) => ({ ...one, ours: one.policyArn !== null && ourPolicies.has(one.policyArn) })),
    valueSource: secret.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.valueSource] ?? null,
    hasValue,
    valueAgeDays: hasValue ? daysSince(secret.changedAt) : null,
    createdAt: secret.createdAt ?? null,
    lastReadAt: secret.lastAccessedAt ?? null,
    kmsKeyId: secret.kmsKeyId ?? null,
    rotation: rotationOf(secret),
    replicaOf: primaryRegion === void 0 || primaryRegion === region ? null : primaryRegion,
    isReplicated: primaryRegion === region,
    deletedAt: secret.deletedAt ?? null
  };
  const idleDays = daysSince(secret.lastAccessedAt ?? secret.createdAt) ?? 0;
  const mostDays = Number(secret.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.maxAgeDays] ?? Number.NaN);
  return { ...row, attention: attentionTo(row, idleDays, mostDays) };
}
function attentionTo(row, idleDays, mostDays) {
  if (row.deletedAt !== null) return ["scheduled-for-deletion"];
  const kinds = [
    ["no-owner", row.owner.kind === "none"],
    ["no-reader", row.readers.length === 0],
    ["everybody", row.readers.some(({ everySecret }) => everySecret)],
    ["unused", idleDays > UNUSED_AFTER_DAYS],
    ["old-value", row.valueAgeDays !== null && row.valueAgeDays > mostDays],
    ["no-value", !row.hasValue]
  ];
  return kinds.flatMap(([kind, applies]) => applies ? [kind] : []);
}
function ownerOf({ tags, owningService }) {
  const stack = tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.stack];
  if (stack !== void 0) {
    const dataPlane = tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.dataPlane] ?? "";
    return { kind: "stack", stack, dataPlane, source: tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.source] ?? "" };
  }
  if (owningService !== void 0) return { kind: "service", service: owningService };
  const tool = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .managerOf */ .dM)(tags);
  return tool === null ? { kind: "none" } : { kind: "tool", tool };
}
function rotationOf({ rotationEnabled, rotation, owningService }) {
  if (!rotationEnabled) return null;
  return rotation?.schedule || (owningService === void 0 ? "enabled" : "managed");
}

// src/engine/survey-account.ts
async function surveyAccount(survey, { region, time }) {
  const [secrets, access] = await Promise.all([survey.allSecrets(), survey.access()]);
  const customerManaged = readingPolicies(access).filter((arn) => !/^arn:[^:]*:iam::aws:/.test(arn));
  const tags = await Promise.all(customerManaged.map((arn) => survey.policyTags(arn)));
  const ourPolicies = new Set(customerManaged.filter((_, index) => tags[index]?.[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_TAGS */ .MA.stack] !== void 0));
  const accountId = accountIn(secrets, access);
  return { inventory: takeInventory({ accountId, region, time, secrets, access, ourPolicies }), access };
}
function accountIn(secrets, { principals }) {
  const [first] = [...secrets, ...principals];
  return first?.arn.split(":")[4] ?? "";
}

// src/inventory/formats.ts
var ATTENTION = {
  everybody: {
    title: "Everybody reads",
    hint: "A policy of the reader covers every secret of the account."
  },
  "no-owner": { title: "Nobody owns", hint: "No tag names a stack, a service or a tool." },
  "no-reader": { title: "Nobody reads", hint: "No identity policy of a role or user allows reading it." },
  unused: { title: "Not read for 90 days", hint: "By LastAccessedDate, which AWS keeps to the day." },
  "old-value": {
    title: "Older than maxAgeDays",
    hint: "By the last change of any kind, so its value is at least as old; the plan looks up the value itself."
  },
  "no-value": { title: "Without a value", hint: "No version is AWSCURRENT: a task that reads it fails." },
  "scheduled-for-deletion": {
    title: "Scheduled for deletion",
    hint: "Can be restored until its recovery window ends."
  }
};
var ATTENTION_ORDER = Object.keys(ATTENTION);
var LIMITS = "Readers are roles and users whose identity policies allow secretsmanager:GetSecretValue. Resource policies, service control policies and key policies were not read. The age of a value is counted from the last change of any kind: the value is at least as old. Cost is the list price without calls.";
function ownerText({ owner }) {
  switch (owner.kind) {
    case "stack":
      return `${owner.stack} \xB7 ${owner.dataPlane}`;
    case "service":
      return `AWS service ${owner.service}`;
    case "tool":
      return owner.tool;
    case "none":
      return "";
    default:
      return owner;
  }
}
function sourceText({ owner }) {
  return owner.kind === "stack" ? owner.source : "";
}
function readerText({ kind, name, policy, everySecret, conditions, ours }) {
  const condition = conditions.length > 0 ? `if ${conditions.join(", ")}` : "";
  const notes = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTexts */ .B5)([everySecret ? "every secret" : "", condition, ours ? "union-secrets" : ""], "; ");
  return `${kind} ${name} by ${policy}${notes === "" ? "" : ` (${notes})`}`;
}
function stateText(row) {
  const parts = [
    row.rotation === null ? "" : `rotates ${row.rotation}`,
    row.replicaOf === null ? "" : `replica of ${row.replicaOf}`,
    row.isReplicated ? "replicated" : "",
    row.deletedAt === null ? "" : `deletion asked for on ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .utcDay */ .dA)(row.deletedAt)}`
  ];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTexts */ .B5)(parts, ", ");
}
var CSV = [
  ["name", ({ name }) => name],
  ["arn", ({ arn }) => arn],
  ["owner", ownerText],
  ["declared_in", sourceText],
  ["readers", ({ readers }) => readers.map(readerText).join("; ")],
  ["value_source", ({ valueSource }) => valueSource ?? ""],
  ["has_value", ({ hasValue }) => String(hasValue)],
  ["value_age_days_at_least", ({ valueAgeDays }) => valueAgeDays === null ? "" : String(valueAgeDays)],
  ["created", ({ createdAt }) => createdAt ?? ""],
  ["last_read", ({ lastReadAt }) => lastReadAt ?? ""],
  ["kms_key", ({ kmsKeyId }) => kmsKeyId ?? ""],
  ["state", stateText],
  ["attention", ({ attention }) => attention.join(" ")]
];
function inventoryCsv({ secrets }) {
  const lines = [CSV.map(([head]) => head), ...secrets.map((row) => CSV.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `${cells.map(field).join(",")}\r
`).join("");
}
function field(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
var MOST_CHARACTERS = 9e5;
var MOST_NAMES = 20;
var MARKDOWN = [
  ["Secret", ({ name }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)],
  ["Owner", (row) => row.owner.kind === "none" ? "**nobody**" : codeOrNothing(ownerText(row))],
  ["Readers", ({ readers }) => readers.length === 0 ? "**nobody**" : readers.map(readerCell).join("<br>")],
  ["Value from", ({ valueSource }) => codeOrNothing(valueSource ?? "")],
  ["Value is", ageText],
  ["Last read", ({ lastReadAt }) => lastReadAt ?? ""],
  ["Key", ({ kmsKeyId }) => codeOrNothing(kmsKeyId ?? "")],
  ["State", (row) => codeOrNothing(stateText(row))]
];
function inventoryMarkdown(inventory) {
  const { secrets, accountId, region, time, monthlyCost } = inventory;
  const head = [
    `## Secrets of account ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(accountId)} in ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(region)}`,
    `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(secrets.length, "secret")}, about $${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Math.round(monthlyCost))} a month. Read at ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .SK)(time)}; no value was read.`,
    attentionTable(secrets)
  ];
  const foot = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(LIMITS);
  const table = tableThatFits(secrets, MOST_CHARACTERS - head.join("\n\n").length - foot.length);
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTexts */ .B5)([...head, table, foot]);
}
function attentionTable(secrets) {
  const rows = ATTENTION_ORDER.flatMap((kind) => {
    const found = secrets.filter(({ attention }) => attention.includes(kind)).map(({ name }) => name);
    if (found.length === 0) return [];
    return [tableRow([`**${ATTENTION[kind].title}**`, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(found.length), (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(found, MOST_NAMES)])];
  });
  return rows.length === 0 ? "" : ["| | Secrets | |", "| :-- | --: | :-- |", ...rows].join("\n");
}
function tableThatFits(secrets, room) {
  if (secrets.length === 0) return "";
  const lines = [MARKDOWN.map(([head]) => head), MARKDOWN.map(() => ":--")].map(tableRow);
  let used = 200;
  for (const row of secrets) {
    const line = tableRow(MARKDOWN.map(([, cell]) => cell(row)));
    used += line.length + 1;
    if (used > room) break;
    lines.push(line);
  }
  const left = secrets.length - (lines.length - 2);
  const more = left === 0 ? "" : `

\u2026and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more secret")}: see the CSV, JSON or HTML form.`;
  return `<details>
<summary>All secrets</summary>

${lines.join("\n")}${more}

</details>`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function codeOrNothing(text) {
  return text === "" ? "" : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text);
}
function ageText({ hasValue, valueAgeDays }) {
  if (!hasValue) return "**without a value**";
  return valueAgeDays === null ? "" : `${valueAgeDays} days or more`;
}
function readerCell({ kind, name, policy, everySecret, conditions, ours }) {
  const notes = [
    everySecret ? "**every secret**" : "",
    ours ? "ours" : "",
    ...conditions.map((key) => `if ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(key)}`)
  ];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTexts */ .B5)([`${kind} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} by ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(policy)}`, ...notes], ", ");
}

// src/inventory/page.ts

function inventoryPage(inventory) {
  const { accountId, region, time, secrets, monthlyCost } = inventory;
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(PAGE_SCRIPT).digest("base64");
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
<p>${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(secrets.length)} secrets, about $${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Math.round(monthlyCost))} a month. Read at ${escapeHtml((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .SK)(time))}; no value was read.</p>
</header>
<div class="controls">
<input id="search" type="search" placeholder="Search names, owners, readers, keys" aria-label="Search">
<div id="filters" role="group" aria-label="Show only">${ATTENTION_ORDER.map((kind) => filterButton(kind, secrets)).join("")}</div>
<p id="shown" role="status"></p>
</div>
<div class="scroll">
<table>
<thead><tr>${COLUMNS.map(([key, head]) => `<th scope="col" aria-sort="none"><button type="button" data-key="${key}">${head}</button></th>`).join("")}</tr></thead>
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
var COLUMNS = [
  ["name", "Secret"],
  ["owner", "Owner"],
  ["readers", "Readers"],
  ["source", "Value from"],
  ["age", "Value is at least"],
  ["read", "Last read"],
  ["key", "Key"],
  ["state", "State"]
];
function filterButton(kind, secrets) {
  const number = secrets.filter(({ attention }) => attention.includes(kind)).length;
  const { title, hint } = ATTENTION[kind];
  return `<button type="button" aria-pressed="false" data-kind="${kind}" title="${escapeHtml(hint)}">${title} <b>${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(number)}</b></button>`;
}
function cellsOf(row) {
  return {
    name: row.name,
    arn: row.arn,
    owner: ownerText(row),
    declared: sourceText(row),
    readers: row.readers.map(readerText),
    source: row.valueSource ?? "",
    age: row.valueAgeDays,
    hasValue: row.hasValue,
    read: row.lastReadAt ?? "",
    key: row.kmsKeyId ?? "",
    state: stateText(row),
    attention: row.attention,
    marks: row.attention.map((kind) => ATTENTION[kind].title).join(", ")
  };
}
function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
var PAGE_STYLE = `
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
var PAGE_SCRIPT = `
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




/***/ })

};
