import { exampleAsMarkdown, type Shown } from './examples.ts';

type Node = Readonly<Record<string, unknown>> & Shown;

/** A keyword of JSON Schema, which looks like a promise to a linter. */
const THEN = 'then';

/**
 * The schema as editors get it: it allows exactly the same, in the form that yaml-language-server makes the most of.
 *
 * - Descriptions are Markdown too, with an example.
 * - In an empty `{ }` the server offers keys only where no schema with `properties` applies: an empty map has a branch of its own,
 *   with snippets that fit between braces.
 * - `required` beside `properties` makes a completion of its own, labelled with the title: it moves away from there.
 * - Lists as examples and defaults are offered as JSON and as "Default value": those of their entries are enough.
 */
export function editorSchema(schema: unknown): unknown {
  const source = schema as Node;
  const { $defs, ...root } = node(source);
  const { grantWithScope, ...others } = $defs as Record<string, Node>;
  // In an entry of a list the server offers snippets twice: only those between braces are left.
  const { anyOf: _anyOf, ...grant } = grantWithScope ?? {};
  const { defaultSnippets: _snippets, ...keys } = grant.else as Node;
  return {
    ...root,
    // The file itself is never written between braces.
    [THEN]: { ...(root[THEN] as Node), defaultSnippets: source.defaultSnippets },
    $defs: { ...others, grantWithScope: { ...grant, else: keys } },
  };
}

function node(source: Node): Node {
  const rest = Object.fromEntries(Object.entries(source).map(([keyword, value]) => [keyword, below(keyword, value)]));
  const described = withMarkdown(rest, source);
  if (source.type === 'object') return mapNode(described);
  if (source.type !== 'array') return described;
  const { examples: _examples, default: _default, ...list } = described;
  return list;
}

function below(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'properties':
    case '$defs':
      return Object.fromEntries(Object.entries(value as object).map(([name, child]) => [name, node(child)]));
    case 'anyOf':
      return (value as Node[]).map(node);
    case 'items':
    case 'additionalProperties':
      return typeof value === 'object' ? node(value as Node) : value;
    default:
      return value;
  }
}

function withMarkdown({ title, description, ...rest }: Node, source: Node): Node {
  const markdown = `${description}${exampleAsMarkdown(source)}`;
  const isMarked = markdown !== description || /[*`]|\n-/.test(String(description));
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(description !== undefined && isMarked ? { markdownDescription: markdown } : {}),
    ...rest,
  };
}

function mapNode({ properties, additionalProperties, propertyNames, required, defaultSnippets, ...rest }: Node): Node {
  const names = properties === undefined ? {} : { propertyNames: { enum: Object.keys(properties as object) } };
  const between = defaultSnippets?.map(({ label, body, ...one }) => ({ label, ...one, body: inBraces(body) }));
  const snippets = defaultSnippets === undefined ? {} : { defaultSnippets };
  return {
    ...rest,
    if: { type: 'object', maxProperties: 0 },
    [THEN]: { type: 'object', ...names, ...(between === undefined ? {} : { defaultSnippets: between }) },
    else: {
      ...(properties === undefined ? { propertyNames } : { properties }),
      additionalProperties,
      ...snippets,
    },
    ...(required === undefined ? {} : { allOf: [{ required }] }),
    // Never fits, and is only looked at where there is no value yet.
    ...(defaultSnippets === undefined ? {} : { anyOf: [{}, { not: {}, ...snippets }] }),
  };
}

/** A snippet on one line, as it is written between braces. */
function inBraces(body: unknown): string {
  return Object.entries(body as object)
    .map(([key, value]) => `${key}: ${inLine(value)}`)
    .join(', ');
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${inBraces(value)} }`;
  return String(value).replace(/^\^/, '');
}
