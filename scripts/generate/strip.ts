/** A copy of a JSON Schema without the named keywords, where `drop` says so. Names of properties are left alone. */
export function withoutKeywords(
  schema: unknown,
  drop: (keyword: string, node: Record<string, unknown>) => boolean,
): unknown {
  return stripNode(schema, drop);
}

type Drop = Parameters<typeof withoutKeywords>[1];

/** Keywords whose members are names that a user chose, with a schema under each. */
const MAPS_OF_SCHEMAS = new Set(['properties', '$defs']);

function stripNode(node: unknown, drop: Drop): unknown {
  if (Array.isArray(node)) return node.map((item) => stripNode(item, drop));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([keyword]) => !drop(keyword, node));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      MAPS_OF_SCHEMAS.has(keyword) ? stripEach(value, drop) : stripNode(value, drop),
    ]),
  );
}

function stripEach(schemas: unknown, drop: Drop): unknown {
  if (!isObject(schemas)) return schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, stripNode(schema, drop)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
