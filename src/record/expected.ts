import { changesDigest, type LogicalChange, logicalChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { describeChange } from './changes.ts';
import type { Content, Contents } from './contents.ts';

/** Of a plan with more changes, it is not tried out which one is new: each try takes as long as the plan is long. */
const MOST_TRIED = 200;

/**
 * Digest of a plan: the output `plan-digest`, the input `expect-plan-digest`.
 *
 * @param contents what this run knows of the values; null: there is no fingerprint key.
 */
export function digestOfPlan(plan: Plan, contents: Contents | null): string {
  return digestWith(plan, logicalChanges(plan), contents);
}

/**
 * Whether the plan is the one that has the expected digest. A plan that was made where no value was available is the same
 * plan: those who approved it were told that its values were not seen.
 *
 * @returns null for the same plan; else what is known of the difference: sentences, none where nothing is known.
 */
export function differenceToExpected(plan: Plan, contents: Contents | null, expected: string): string[] | null {
  const changes = logicalChanges(plan);
  const is = (some: readonly LogicalChange[], known: Contents | null) => digestWith(plan, some, known) === expected;
  if (is(changes, contents) || (contents !== null && is(changes, withoutValues(contents)))) return null;
  if (is([], contents) || is([], null)) return ['The expected plan had no changes.'];
  if (contents !== null && is(changes, null))
    return ['It has the same changes, but was made without `fingerprint-key`, so that nothing is known of its values.'];
  if (changes.length > MOST_TRIED) return [];
  const added = changes.filter((_, index) => is(changes.toSpliced(index, 1), contents));
  if (added.length > 0)
    return [`The expected plan did not ${added.map((one) => describeChange(plan, one)).join(' or ')}.`];
  const unseen = [...(contents ?? [])].filter(
    ([name, content]) => content.kind === 'seen' && is(changes, new Map(contents).set(name, UNSEEN)),
  );
  return unseen.map(([name]) => `Where the expected plan was made, the value of ${name} was not available.`);
}

const UNSEEN: Content = { kind: 'unseen' };

/** As a run knows them that has none of the values. */
function withoutValues(contents: Contents): Contents {
  return new Map([...contents].map(([name, content]) => [name, content.kind === 'seen' ? UNSEEN : content]));
}

function digestWith(plan: Plan, changes: readonly LogicalChange[], contents: Contents | null): string {
  return changesDigest(plan, changes, contents === null ? undefined : valuesIn(changes, contents));
}

/** What is known of each value that the changes write. */
function valuesIn(changes: readonly LogicalChange[], contents: Contents): Record<string, Content> {
  const names = changes.flatMap((one) => (one.on === 'secret' && writesValue(one) ? [one.name] : []));
  return Object.fromEntries(names.map((name) => [name, contents.get(name) ?? UNSEEN]));
}

function writesValue({ change }: LogicalChange & { on: 'secret' }): boolean {
  return change.kind === 'set-value' || (change.kind === 'create' && change.value !== 'later');
}
