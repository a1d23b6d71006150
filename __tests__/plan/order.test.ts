import fc from 'fast-check';
import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import type { ValueVerdict } from '../../src/domain/value.ts';
import { planDigest } from '../../src/plan/logical-changes.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { anyActual, anyDesired, anyVerdict } from '../helpers/plan/arbitrary.ts';
import { planOf, textOf } from '../helpers/plan/builders.ts';

/** Puts lists, and the members of objects, in an order that `seed` decides: what AWS may do between two calls. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rank = (index: number) => Math.imul(index + 1, 2_654_435_761 ^ seed) >>> 0;
  return list
    .map((one, index) => [rank(index), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
const shuffledMembers = <T>(object: Readonly<Record<string, T>>, seed: number): Record<string, T> =>
  Object.fromEntries(shuffled(Object.entries(object), seed));

function otherOrder(actual: ActualState, seed: number): ActualState {
  return {
    ...actual,
    roles: shuffled(actual.roles, seed).map((role) => ({
      ...role,
      attachedPolicies: shuffled(role.attachedPolicies, seed),
    })),
    secrets: shuffled(actual.secrets, seed).map((secret) => ({
      ...secret,
      tags: shuffledMembers(secret.tags, seed),
      versions: Object.fromEntries(
        Object.entries(shuffledMembers(secret.versions, seed)).map(([id, stages]) => [id, shuffled(stages, seed)]),
      ),
    })),
    policies: shuffled(actual.policies, seed).map((policy) => ({
      ...policy,
      tags: shuffledMembers(policy.tags, seed),
    })),
  };
}

const verdictsOf = (desired: DesiredState, verdict: ValueVerdict) =>
  Object.fromEntries(desired.secrets.map(({ name }) => [name, verdict]));

it('the order in which AWS answers changes not a byte of the plan', () => {
  fc.assert(
    fc.property(anyDesired, anyActual, anyVerdict, fc.nat(), (desired, actual, verdict, seed) => {
      const verdicts = verdictsOf(desired, verdict);
      const plan = planOf(desired, actual, verdicts);
      const again = planOf(desired, otherOrder(actual, seed), verdicts);
      expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
      expect(planDigest(again)).toBe(planDigest(plan));
    }),
    { numRuns: 300 },
  );
});

it('everything in a plan is in order', () => {
  const sorted = (list: readonly string[]) => expect(list).toEqual([...list].sort());
  fc.assert(
    fc.property(anyDesired, anyActual, (desired, actual) => {
      const plan: Plan = planOf(desired, actual);
      sorted(plan.secrets.map(({ name }) => name));
      sorted(plan.roles.flatMap(({ key }) => key ?? []));
      for (const role of plan.roles) sorted(role.access.map(({ target }) => `${target.kind} ${textOf(target)}`));
    }),
  );
});

it('a plan survives being written and read: it is plain data', () => {
  fc.assert(
    fc.property(anyDesired, anyActual, (desired, actual) => {
      const plan = planOf(desired, actual);
      // Messages that keep code apart from prose are text in JSON.
      const asText = <T extends Plan['warnings' | 'refusals'][number]>(one: T) => ({
        ...one,
        message: String(one.message),
      });
      const refusals = plan.refusals.map((one) => ({ ...asText(one), fix: String(one.fix) }));
      const plain = { ...plan, refusals, warnings: plan.warnings.map(asText) };
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plain);
    }),
  );
});
