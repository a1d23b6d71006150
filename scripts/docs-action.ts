// Writes the tables of docs/reference-action.md from action.yml, between markers. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/reference-action.md');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const inputs = Object.entries(action.inputs).map(([name, { default: value = '', description }]) => {
  return `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${cell(description)} |`;
});
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);
const tables = {
  inputs: ['| input | default | meaning |', '|---|---|---|', ...inputs].join('\n'),
  outputs: ['| output | meaning |', '|---|---|', ...outputs].join('\n'),
};

const before = readFileSync(target, 'utf8');
let after = before;
for (const [name, table] of Object.entries(tables)) {
  const pattern = new RegExp(`(<!-- ${name}:begin -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(after)) throw new Error(`docs/reference-action.md has no markers for the table of ${name}.`);
  after = after.replace(pattern, (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
}
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('docs/reference-action.md differs from action.yml. Run "npm run docs" and commit.');
    process.exit(1);
  }
  console.log('docs/reference-action.md is that of action.yml.');
} else {
  writeFileSync(target, after);
}
