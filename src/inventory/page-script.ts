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
