import { canonicalJson } from '../domain/canonical-json.ts';

/**
 * A policy document brought to one form, so that documents that mean the same are the same text: string or list, order,
 * doubled entries, the case of actions, Sids and the cutting into statements do not matter.
 */
export interface PolicyMeaning {
  /** Sorted; one for each distinct effect, action set and condition. */
  readonly statements: readonly StatementMeaning[];
}

export interface StatementMeaning {
  readonly resources: readonly string[];
  /** Everything else of the statement, as canonical JSON. */
  readonly rest: string;
}

/** @returns undefined for text that is not a policy document. */
export function policyMeaning(document: unknown): PolicyMeaning | undefined {
  if (!isRecord(document)) return undefined;
  const statements = asList(document.Statement);
  const byRest = new Map<string, Set<string>>();
  for (const statement of statements) {
    if (!isRecord(statement)) return undefined;
    const { Sid: _sid, Resource: resource, ...rest } = statement;
    const key = canonicalJson({ version: document.Version ?? '2008-10-17', ...normalised(rest) });
    const resources = byRest.get(key) ?? new Set<string>();
    for (const one of asList(resource)) resources.add(String(one));
    byRest.set(key, resources);
  }
  return {
    statements: [...byRest]
      .map(([rest, resources]) => ({ rest, resources: [...resources].sort() }))
      .sort((a, b) => (a.rest < b.rest ? -1 : 1)),
  };
}

/** Whether two documents grant the same. A document that cannot be understood equals nothing. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  const meaning = policyMeaning(a);
  return meaning !== undefined && JSON.stringify(meaning) === JSON.stringify(policyMeaning(b));
}

function normalised(statement: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(statement)) {
    // IAM compares action names without case; everything else keeps its own.
    if (key === 'Action' || key === 'NotAction')
      result[key] = unique(asList(value).map((one) => String(one).toLowerCase()));
    else if (key === 'Condition' && isRecord(value)) result[key] = normalisedCondition(value);
    else result[key] = value;
  }
  return result;
}

/** Keys compare without case. A list of pairs, so that two spellings of one key are not taken for one. */
function normalisedCondition(condition: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [operator, isRecord(keys) ? normalisedKeys(keys) : keys]),
  );
}

function normalisedKeys(keys: Record<string, unknown>): string[][] {
  return Object.entries(keys)
    .map(([key, value]) => [key.toLowerCase(), ...unique(asList(value).map(String))])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function asList(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
