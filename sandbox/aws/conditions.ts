type OneOrMany = string | readonly string[];

/** Condition operator, to key, to values. */
export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, OneOrMany | boolean | number>>>>;

/** Values of the context keys of a request. A list: a key with many values, such as aws:TagKeys. */
export type ContextValues = Readonly<Record<string, string | readonly string[]>>;

type Test = (actual: string, wanted: string) => boolean;

const POSITIVE: Readonly<Record<string, Test>> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: (actual, wanted) => wildcard(wanted, actual),
  ArnEquals: (actual, wanted) => arnLike(wanted, actual),
  ArnLike: (actual, wanted) => arnLike(wanted, actual),
  Bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  NumericEquals: (actual, wanted) => Number(actual) === Number(wanted),
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  NumericLessThanEquals: (actual, wanted) => Number(actual) <= Number(wanted),
  NumericGreaterThan: (actual, wanted) => Number(actual) > Number(wanted),
  NumericGreaterThanEquals: (actual, wanted) => Number(actual) >= Number(wanted),
};

/** Operators that are the opposite of another one: all wanted values must differ. */
const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/**
 * All operators and all keys must hold; of a key's values one is enough.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 *
 * @throws Error for an operator that the sandbox does not know, so that no test passes by accident.
 */
export function conditionHolds(block: ConditionBlock, context: ContextValues): { holds: boolean; missing: string[] } {
  const missing: string[] = [];
  let holds = true;
  for (const [operator, keys] of Object.entries(block)) {
    for (const [key, wanted] of Object.entries(keys)) {
      const actual = lookUp(context, key);
      if (actual === undefined && operator !== 'Null') missing.push(key);
      if (!operatorHolds(operator, actual, textsOf(wanted, context))) holds = false;
    }
  }
  return { holds, missing };
}

function operatorHolds(operator: string, actual: readonly string[] | undefined, wanted: readonly string[]): boolean {
  if (operator === 'Null') return wanted.some((value) => (value === 'true') === (actual === undefined));
  const [, set, name, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/.exec(operator) ?? [];
  const negatedOf = NEGATED[name ?? ''];
  const test = POSITIVE[negatedOf ?? name ?? ''];
  if (!test) throw new Error(`The sandbox does not know the condition operator ${operator}.`);
  const negated = negatedOf !== undefined;
  const one = (value: string) => wanted.some((want) => test(value, want)) !== negated;
  if (actual === undefined) return ifExists !== undefined || set === 'ForAllValues' || (negated && set === undefined);
  if (set === 'ForAllValues') return actual.every(one);
  return actual.some(one);
}

function lookUp(context: ContextValues, key: string): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => sameKey(name, key))?.[1];
  if (found === undefined) return undefined;
  return typeof found === 'string' ? [found] : found;
}

/** Names of context keys have no case. */
function sameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function textsOf(wanted: ConditionBlock[string][string], context: ContextValues): string[] {
  const list = Array.isArray(wanted) ? wanted : [wanted];
  return list.map((value) => substitute(String(value), context));
}

/** Policy variables such as ${aws:PrincipalTag/team}. */
function substitute(text: string, context: ContextValues): string {
  return text.replace(/\$\{([^}]+)\}/g, (whole, key: string) => lookUp(context, key)?.[0] ?? whole);
}

/** Each of the six parts of an ARN is matched for itself. */
function arnLike(pattern: string, arn: string): boolean {
  const patternParts = arnParts(pattern);
  const parts = arnParts(arn);
  return (
    patternParts.length === parts.length && patternParts.every((part, index) => wildcard(part, parts[index] ?? ''))
  );
}

function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** `*`: any characters, also none; `?`: exactly one. Everything else is literal. */
export function wildcard(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^]*')
    .replace(/\?/g, '[^]');
  return new RegExp(`^${source}$`).test(text);
}
