import { canonicalJson } from '../domain/json.ts';
import { isRecord, listOf } from './reading.ts';

/** What documents say: one text for each effect, actions, resource and condition, the same for the same permission. */
export type Permissions = ReadonlySet<string>;

/** One of the resources of a statement, with all else that it says. */
export interface Permission {
  /** null: the statement has none, or names those that it is not about. */
  readonly resource: string | null;
  readonly rest: StatementRest;
  /** The same for the same permission. */
  readonly text: string;
}

/** A statement without its Sid and Resource, in one form. */
export interface StatementRest {
  readonly version: unknown;
  readonly Effect?: unknown;
  /** Sorted, in lower case: IAM compares the names of actions without case. */
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly NotResource?: readonly string[];
  /** Operator to pairs of a key, in lower case, and its values. */
  readonly Condition?: unknown;
}

/**
 * A document as what it says: string or list, order, doubled entries, the case of actions, Sids and the cutting into statements do
 * not matter. Each alias of a condition counts by itself: allowing one more is no other permission for the rest.
 *
 * @returns undefined for what is not a policy document.
 */
export function readPolicy(document: unknown): Permission[] | undefined {
  if (!isRecord(document)) return undefined;
  const permissions: Permission[] = [];
  for (const statement of listOf(document.Statement)) {
    if (!isRecord(statement)) return undefined;
    const { Sid: _sid, Resource: resources, ...said } = statement;
    const all: StatementRest = { version: document.Version ?? '2008-10-17', ...mapValues(said, inOneForm) };
    const resourcesIn = listOf(resources).map(String);
    for (const rest of perAlias(all)) {
      const text = canonicalJson(rest);
      for (const resource of resourcesIn.length === 0 ? [null] : resourcesIn)
        permissions.push({ resource, rest, text: `${resource ?? ''} ${text}` });
    }
  }
  return permissions;
}

export function permissionsOf(document: unknown): Permissions {
  return new Set(readPolicy(document)?.map(({ text }) => text));
}

/** Whether two documents grant the same. A document that cannot be understood equals nothing. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  if (readPolicy(a) === undefined || readPolicy(b) === undefined) return false;
  return permissionsOf(a).symmetricDifference(permissionsOf(b)).size === 0;
}

/** Aliases of a condition that any of them meets. */
export function aliasesIn({ Effect, Condition }: StatementRest): string[] {
  const condition = Effect === 'Allow' && isRecord(Condition) ? Condition[ALIASES] : undefined;
  if (!Array.isArray(condition) || condition.length !== 1) return [];
  const [key, ...aliases] = condition[0] as string[];
  return key === 'kms:resourcealiases' ? aliases : [];
}

const ALIASES = 'ForAnyValue:StringEquals';

function perAlias(rest: StatementRest): StatementRest[] {
  const aliases = aliasesIn(rest);
  if (aliases.length < 2) return [rest];
  return aliases.map((alias) => ({
    ...rest,
    Condition: { ...(rest.Condition as object), [ALIASES]: [['kms:resourcealiases', alias]] },
  }));
}

function inOneForm(value: unknown, key: string): unknown {
  if (key === 'Action' || key === 'NotAction') return sorted(listOf(value).map((one) => String(one).toLowerCase()));
  if (key === 'NotResource') return sorted(listOf(value).map(String));
  if (key !== 'Condition' || !isRecord(value)) return value;
  return mapValues(value, (keys) => (isRecord(keys) ? inOneFormEach(keys) : keys));
}

/** Keys compare without case. A list of pairs, so that two spellings of one key are not taken for one. */
function inOneFormEach(keys: Record<string, unknown>): string[][] {
  return Object.entries(keys)
    .map(([key, value]) => [key.toLowerCase(), ...sorted(listOf(value).map(String))])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function mapValues(
  record: Record<string, unknown>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
