import { isRecord, listOf, statementsOf, wildcard } from '../../policy/reading.ts';

/** A policy document and how people know it: the file of docs/iam, or the policy of the role. */
export interface NamedDocument {
  readonly name: string;
  readonly document: unknown;
}

/** One action on one resource, as one statement has it. */
export interface Grant {
  /** Name of the document. */
  readonly policy: string;
  /** Its Sid, or `#2` where the second one has none. */
  readonly statement: string;
  readonly allow: boolean;
  readonly actions: Patterns;
  readonly resources: Patterns;
  readonly conditions: readonly Condition[];
}

/** `not`: all but these, as NotAction and NotResource say it. */
interface Patterns {
  readonly not: boolean;
  /** Actions in lower case: their names have no case. */
  readonly list: readonly string[];
  /** As written: `secretsmanager:*`, or `all but iam:*`. */
  readonly text: string;
}

interface Condition {
  readonly operator: string;
  /** `ForAnyValue:`, `ForAllValues:` or empty. */
  readonly set: string;
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
}

export interface Comparison {
  /** Grants that are needed and not there, and denials that should be there and are not; with what comes near, if anything does. */
  readonly missing: readonly { readonly grant: Grant; readonly near: Grant | undefined }[];
  /** Needed, and there, and denied; `conditionally`: under a condition that documents cannot settle. */
  readonly denied: readonly { readonly grant: Grant; readonly by: Grant; readonly conditionally: boolean }[];
  /** Grants beyond the documented ones, with the one that they go beyond, if there is one with these actions. */
  readonly broader: readonly { readonly grant: Grant; readonly beyond: Grant | undefined }[];
}

/**
 * Compares what a role has with what it should have, by meaning: how statements are cut, ordered, named and spread over policies
 * does not matter. Where two patterns or conditions cannot be compared they count as different.
 *
 * @param needed what a run cannot do without.
 * @param allowed all that docs/iam lets the role do for this file.
 */
export function comparePolicies(
  needed: readonly Grant[],
  allowed: readonly Grant[],
  found: readonly Grant[],
): Comparison {
  const [grants, denials] = [found.filter(({ allow }) => allow), found.filter(({ allow }) => !allow)];
  const foreign = denials.filter((denial) => !allowed.some((one) => !one.allow && covers(one, denial)));
  const sameKind = ({ allow }: Grant) => (allow ? grants : denials);
  const has = (grant: Grant) => sameKind(grant).some((one) => covers(one, grant));
  return {
    missing: needed.filter((grant) => !has(grant)).map((grant) => ({ grant, near: nearest(grant, sameKind(grant)) })),
    denied: needed
      .filter((grant) => grant.allow && has(grant))
      .flatMap((grant) => {
        const others = foreign.filter((denial) => sameTarget(denial, grant));
        const by = others.find((denial) => covers(denial, grant)) ?? others[0];
        return by === undefined ? [] : [{ grant, by, conditionally: !covers(by, grant) }];
      }),
    broader: grants
      .filter((grant) => !allowed.some((one) => one.allow && covers(one, grant)))
      .filter((grant) => !denials.some((denial) => covers(denial, grant)))
      .map((grant) => ({
        grant,
        beyond: nearest(
          grant,
          allowed.filter(({ allow }) => allow),
        ),
      })),
  };
}

/** The one with the same actions that is most alike: by its Sid, or by its resources. */
function nearest(grant: Grant, among: readonly Grant[]): Grant | undefined {
  const related = among.filter((one) => coversPatterns(one.actions, grant.actions));
  const ofTarget = related.filter((one) => sameTarget(one, grant));
  const named = (some: readonly Grant[]) => some.find(({ statement }) => statement === grant.statement);
  return named(ofTarget) ?? named(related) ?? ofTarget[0] ?? related[0];
}

/** Each action on each resource of each statement. What is not a policy document grants nothing. */
export function grantsOf({ name, document }: NamedDocument): Grant[] {
  return statementsOf(document).flatMap((statement, index): Grant[] => {
    const { Effect, Sid, Condition } = statement;
    if (Effect !== 'Allow' && Effect !== 'Deny') return [];
    const common = {
      policy: name,
      statement: typeof Sid === 'string' && Sid !== '' ? Sid : `#${index + 1}`,
      allow: Effect === 'Allow',
    };
    const alternatives = alternativesOf(conditionsOf(Condition));
    return patternsOf(statement, 'Action').flatMap((actions) =>
      patternsOf(statement, 'Resource').flatMap((resources) =>
        alternatives.map((conditions) => ({ ...common, actions, resources, conditions })),
      ),
    );
  });
}

/** Keys of the conditions of `one` that do not hold wherever those of `other` do. */
export function unmetConditions(one: Grant, other: Grant): string[] {
  return one.conditions.filter((condition) => !isImplied(condition, other.conditions)).map(({ key }) => key);
}

/** Whether a grant has a condition on this key. */
export function hasConditionOn(key: string, { conditions }: Grant): boolean {
  return conditions.some((one) => inOneForm(one.key) === inOneForm(key));
}

/** Whether both are about the same: `wide` covers action and resource, whatever the conditions. */
export function sameTarget(wide: Grant, narrow: Grant): boolean {
  return coversPatterns(wide.actions, narrow.actions) && coversPatterns(wide.resources, narrow.resources);
}

function covers(wide: Grant, narrow: Grant): boolean {
  return sameTarget(wide, narrow) && wide.conditions.every((one) => isImplied(one, narrow.conditions));
}

function patternsOf(statement: Record<string, unknown>, what: 'Action' | 'Resource'): Patterns[] {
  const inCase = (texts: readonly string[]) => (what === 'Action' ? texts.map((one) => one.toLowerCase()) : texts);
  const not = statement[`Not${what}`];
  const excepted = listOf(not).map(textOf);
  if (not !== undefined) return [{ not: true, list: inCase(excepted), text: `all but ${excepted.join(', ')}` }];
  return listOf(statement[what]).map((one) => ({ not: false, list: inCase([textOf(one)]), text: textOf(one) }));
}

/** Whatever JSON holds there: numbers and booleans too, and what no policy should have. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function coversPatterns(wide: Patterns, narrow: Patterns): boolean {
  const [of, within] = [wide.list, narrow.list];
  const among = (patterns: readonly string[], one: string) => patterns.some((pattern) => includes(pattern, one));
  if (wide.not && narrow.not) return of.every((one) => among(within, one));
  if (wide.not) return within.every((one) => of.every((pattern) => areDisjoint(pattern, one)));
  return narrow.not ? of.includes('*') : within.every((one) => among(of, one));
}

/** In no text: only a wildcard matches it. */
const ANY = '\0';

/** Whether every text that `narrow` matches is one that `wide` matches: tried with its stars as nothing and as more than `wide` is long. */
function includes(wide: string, narrow: string): boolean {
  return [0, wide.length + 1].every((length) =>
    wildcard(wide, narrow.replaceAll('?', ANY).replaceAll('*', ANY.repeat(length))),
  );
}

/** Whether no text matches both, as far as their beginnings say. */
function areDisjoint(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((pattern) => pattern.split(/[*?]/, 1)[0]);
  return !one.startsWith(other) && !other.startsWith(one);
}

function conditionsOf(condition: unknown): Condition[] {
  return Object.entries(isRecord(condition) ? condition : {}).flatMap(([name, keys]) => {
    const [, set = '', plain = '', ifExists] = /^(ForA(?:ny|ll)Values?:)?(.*?)(IfExists)?$/.exec(name) ?? [];
    const operator = plain.replace(/^Arn(Not)?Equals$/, 'Arn$1Like');
    const pairs = isRecord(keys) ? Object.entries(keys) : [['', keys] as const];
    return pairs.map(([key, values]) => ({
      operator,
      set,
      ifExists: ifExists !== undefined,
      key,
      values: listOf(values).map(textOf),
    }));
  });
}

const MOST_ALTERNATIVES = 50;

/** Of a key's values one is enough: each by itself is the same as a statement for each. */
function alternativesOf(conditions: readonly Condition[]): Condition[][] {
  return conditions.reduce<Condition[][]>(
    (all, one) => {
      const isWhole = one.values.length === 0 || one.operator.includes('Not') || one.set === 'ForAllValues:';
      const each = isWhole ? [one] : one.values.map((value) => ({ ...one, values: [value] }));
      const parts = all.length * each.length > MOST_ALTERNATIVES ? [one] : each;
      return all.flatMap((some) => parts.map((part) => [...some, part]));
    },
    [[]],
  );
}

/** Names of keys have no case, and services have names of their own for the tags of what is asked for. */
function inOneForm(key: string): string {
  return key.toLowerCase().replace(/^(?:secretsmanager|iam|kms):resourcetag\//, 'aws:resourcetag/');
}

/** Whether what is asked of a request holds wherever the given conditions hold. */
function isImplied(asked: Condition, given: readonly Condition[]): boolean {
  return given.some(
    (one) =>
      inOneForm(one.key) === inOneForm(asked.key) &&
      one.set === asked.set &&
      (asked.ifExists || !one.ifExists) &&
      (asked.operator.includes('Not')
        ? asked.values.every((value) => isAmong(value, asked.operator, one.operator, one.values))
        : one.values.every((value) => isAmong(value, one.operator, asked.operator, asked.values))),
  );
}

/** Whether one of `values`, as the operator `wide` reads them, holds for all that `value` stands for as `narrow` reads it. */
function isAmong(value: string, narrow: string, wide: string, values: readonly string[]): boolean {
  const [from, to] = [narrow, wide].map((operator) => operator.replace('Not', '')) as [string, string];
  if (narrow.includes('Not') !== wide.includes('Not')) return false;
  const isText = /^(?:String|Arn)/;
  if (!isText.test(from) || !isText.test(to))
    return from === to && values.some((one) => one.toLowerCase() === value.toLowerCase());
  const literal = from === 'StringEquals' || (from !== 'StringEqualsIgnoreCase' && !/[*?]/.test(value));
  if (to === 'StringEquals') return literal && values.includes(value);
  if (to === 'StringEqualsIgnoreCase')
    return (literal || from === to) && values.some((one) => one.toLowerCase() === value.toLowerCase());
  if (from === 'StringEqualsIgnoreCase') return values.includes('*');
  return values.some((one) => includes(one, value));
}
