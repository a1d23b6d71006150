import { type Message, say } from '../domain/message.ts';
import { changesDigest, type LogicalChange, logicalChanges, writesGivenValue } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { changeWords } from './approved-changes.ts';
import { UNSEEN, type ValueDigest, type ValueDigests } from './digest.ts';

/** Of a plan with more changes, it is not tried out which one is new: each try takes as long as the plan is long. */
const MOST_TRIED = 200;

/**
 * Digest of a plan: the output `plan-digest`, the input `expect-plan-digest`.
 *
 * @param values what this run knows of the values; null: there is no fingerprint key.
 */
export function digestOfPlan(plan: Plan, values: ValueDigests | null): string {
  return digestWith(plan, logicalChanges(plan), values);
}

/**
 * Whether the plan is the one that has the expected digest. A plan that was made where no value was available is the same
 * plan: those who approved it could read that its values were not seen.
 *
 * @returns null for the same plan; else what is known of the difference: sentences, none where nothing is known.
 */
export function differenceToExpected(plan: Plan, values: ValueDigests | null, expected: string): Message[] | null {
  const changes = logicalChanges(plan);
  const is = (some: readonly LogicalChange[], known: ValueDigests | null) => digestWith(plan, some, known) === expected;
  if (is(changes, values) || (values !== null && is(changes, withoutValues(values)))) return null;
  if (is([], values) || is([], null)) return ['The expected plan had no changes.'];
  if (values !== null && is(changes, null))
    return [
      say`It has the same changes, but was made without \`fingerprint-key\`, so that nothing is known of its values.`,
    ];
  if (changes.length > MOST_TRIED) return [];
  const added = changes.filter((_, index) => is(changes.toSpliced(index, 1), values));
  if (added.length > 0)
    return [`The expected plan did not ${added.map((one) => plainText(changeWords(plan, one))).join(' or ')}.`];
  const unseen = [...(values ?? [])].filter(
    ([name, value]) => value.kind === 'seen' && is(changes, new Map(values).set(name, UNSEEN)),
  );
  return unseen.map(([name]) => `Where the expected plan was made, the value of ${name} was not available.`);
}

/** As a run knows them that has none of the values. */
function withoutValues(values: ValueDigests): ValueDigests {
  return new Map([...values].map(([name, value]) => [name, value.kind === 'seen' ? UNSEEN : value]));
}

function digestWith(plan: Plan, changes: readonly LogicalChange[], values: ValueDigests | null): string {
  return changesDigest(plan, changes, values === null ? undefined : valuesIn(changes, values));
}

/** What is known of each value that the changes write. */
function valuesIn(changes: readonly LogicalChange[], values: ValueDigests): Record<string, ValueDigest> {
  const written = changes.flatMap((one) => (one.on === 'secret' && writesGivenValue(one.change) ? [one.name] : []));
  return Object.fromEntries(written.map((name) => [name, values.get(name) ?? UNSEEN]));
}
