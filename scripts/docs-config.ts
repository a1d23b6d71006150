// Writes docs/reference-config.md from the schema. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { examplesOf, type Shown } from './generate/examples.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/reference-config.md');

interface Node extends Shown {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const schema = JSON.parse(readFileSync(join(root, 'src/config/config.schema.json'), 'utf8')) as Node & {
  readonly $defs: Readonly<Record<string, Node>>;
};

const text = [
  '# Reference of union-secrets.yaml',
  'Written from [src/config/config.schema.json](../src/config/config.schema.json) by `npm run docs`: change it there.',
  'The inputs and outputs of the action are in [reference-action.md](reference-action.md).',
  ...sections('', schema, 1),
].join('\n\n');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== `${text}\n`) {
    console.error('docs/reference-config.md differs from the schema. Run "npm run docs" and commit.');
    process.exit(1);
  }
  console.log('docs/reference-config.md is that of the schema.');
} else {
  writeFileSync(target, `${text}\n`);
}

/** A section for each key below a node, in the order of the schema, each with what is below it. */
function sections(path: string, node: Node, depth: number): string[] {
  const { properties = {}, required = [], additionalProperties } = node;
  const named = Object.entries(properties).flatMap(([key, child]) =>
    section(path === '' ? key : `${path}.${key}`, resolve(child), depth, required.includes(key)),
  );
  const free = typeof additionalProperties === 'object' ? resolve(additionalProperties) : undefined;
  // Free keys of plain text are described by the map they are in.
  if (free === undefined || free.type === 'string') return named;
  return [...named, ...section(`${path}.<${path === 'secrets' ? 'name' : 'key'}>`, free, depth, false)];
}

function section(path: string, node: Node, depth: number, isRequired: boolean): string[] {
  // What a data plane may say for itself is what the file says: explained once.
  const again = /^dataPlanes\.<key>\.(policy|defaults|removal)$/.exec(path)?.[1];
  const facts = [
    isRequired ? 'Required' : '',
    kindOf(node),
    node.default === undefined ? '' : `Default: \`${JSON.stringify(node.default)}\``,
  ].filter((fact) => fact !== '');
  const heading = `${'#'.repeat(Math.min(depth + 1, 6))} \`${path}\``;
  if (again !== undefined)
    return [heading, `The same keys as [\`${again}\`](#${again}), for this data plane. What is set here wins.`];
  const [example] = [node, ...(node.anyOf ?? []).map(resolve).filter(({ type }) => type === 'object')].flatMap(
    examplesOf,
  );
  const below = node.items === undefined ? node : resolve(node.items);
  const forms = [...(below.anyOf ?? node.anyOf ?? [])].map(resolve).filter(({ type }) => type === 'object');
  return [
    heading,
    `${facts.join('. ')}.`,
    node.description ?? '',
    ...(example === undefined ? [] : [`\`\`\`yaml\n${inContext(path, example)}\`\`\``]),
    ...sections(path, node, depth + 1),
    ...forms.flatMap((form) => sections(node.items === undefined ? path : `${path}[]`, form, depth + 1)),
  ].filter((one) => one !== '');
}

/** The example below the last key of its path, as it would be in the file. */
function inContext(path: string, example: unknown): string {
  const key = (path.split('.').at(-1) ?? '').replace('[]', '');
  const name =
    key === '<name>'
      ? 'ml/openai-api-key'
      : key === '<key>'
        ? path.includes('roles')
          ? 'default'
          : 'production'
        : key;
  return stringify({ [name]: example }, { lineWidth: 100 });
}

function kindOf(node: Node): string {
  if (node.const !== undefined) return `Always \`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return `One of ${node.enum.map((one) => `\`${String(one)}\``).join(', ')}`;
  if (node.anyOf !== undefined) return 'Text or a map';
  switch (node.type) {
    case 'object':
      return 'A map';
    case 'array':
      return 'A list';
    case 'integer':
      return `A whole number${node.minimum === undefined ? '' : ` from ${node.minimum} to ${node.maximum}`}`;
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'Text';
  }
}

function resolve(node: Node): Node {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  return { ...resolve(schema.$defs[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}
