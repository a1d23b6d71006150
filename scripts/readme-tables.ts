// Writes the tables of inputs and outputs in README.md from action.yml, between markers. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const readmePath = join(root, 'README.md');

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

const before = readFileSync(readmePath, 'utf8');
let after = before;
for (const [name, table] of Object.entries(tables)) {
  const pattern = new RegExp(`(<!-- ${name}:begin -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(after)) throw new Error(`README.md has no markers for the table of ${name}.`);
  after = after.replace(pattern, (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
}
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('The tables in README.md differ from action.yml. Run "npm run readme" and commit.');
    process.exit(1);
  }
  console.log('The tables in README.md are those of action.yml.');
} else {
  writeFileSync(readmePath, after);
}
