import fc from 'fast-check';
import type { DesiredState } from '../../src/domain/desired.ts';
import { hasChanges, logicalChanges } from '../../src/plan/logical-changes.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, ENVIRONMENT, notDone, planAgainst } from '../helpers/apply/run-apply.ts';
import { watched } from '../helpers/apply/watch.ts';
import { anyDesired, anyStretch } from '../helpers/plan/arbitrary.ts';
import { defaultRole, GROUP, policyArn, rankingRole } from '../helpers/plan/builders.ts';

const ROLES = [defaultRole.name, rankingRole.name];

/** What people do between two runs. */
type Edit = (cloud: MemoryCloud) => void;
const pick = (names: string[], at: number) => names[at % Math.max(names.length, 1)] ?? '';
const anyEdit: fc.Arbitrary<Edit> = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 50 })).map(([kind, at]) => (cloud) => {
  const secret = pick(cloud.secretNames(), at);
  const policy = pick(cloud.policyNames(), at);
  const edits: Edit[] = [
    () => cloud.setValue(secret, 'set by hand'),
    () => cloud.removeSecret(secret),
    () => cloud.editSecret(secret, { description: 'by hand' }),
    () => cloud.editSecret(secret, { versions: {} }),
    () => cloud.editDocument(policy, (resources) => [...resources, `${GROUP}*`]),
    () => cloud.editDocument(policy, (resources) => resources.slice(1)),
    () => cloud.editDocument(policy, (resources) => [...resources].reverse()),
    () => cloud.editDocument(policy, (resources) => [...resources, `${GROUP}by-hand-??????`]),
    () => cloud.detachByHand(policy),
    () =>
      cloud.policyNames().includes('ml-secrets-2') && cloud.attachByHand(defaultRole.name, policyArn('ml-secrets-2')),
  ];
  edits[kind]?.(cloud);
});
const anyFile = fc.oneof(anyDesired, { weight: 2, arbitrary: anyStretch });
const anyHistory = fc.array(fc.tuple(anyFile, fc.array(anyEdit, { maxLength: 3 })), { minLength: 1, maxLength: 3 });

async function expectSettled(cloud: MemoryCloud, desired: DesiredState): Promise<void> {
  const plan = await planAgainst(cloud, desired);
  expect([logicalChanges(plan), plan.refusals]).toEqual([[], []]);
  expect(hasChanges(plan)).toBe(false);
  expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
  // Nothing is left behind that the plan does not see.
  expect(cloud.policyNames()).toEqual(plan.roles.flatMap(({ policies }) => policies.map(({ name }) => name)).sort());
  for (const { name, value } of desired.secrets) {
    if (value.kind === 'env') expect(cloud.storedValue(name)).toBe(ENVIRONMENT[value.variable]);
    if (value.kind === 'generate') expect(cloud.storedValue(name)).toBeDefined();
  }
  for (const role of desired.roles) {
    const names = desired.secrets.filter(({ roles }) => roles.includes(role.key)).map(({ name }) => name);
    expect([...cloud.readable(role.name)].sort()).toEqual(names.map((name) => `${GROUP}${name}-??????`).sort());
  }
}

it('an applied plan leaves an empty plan, whatever the file says next and people do between', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const cloud = new MemoryCloud(GROUP, ROLES);
      for (const [desired, edits] of history) {
        const { result, refusals, offences } = await watched(cloud, desired, ROLES);
        expect(refusals).toEqual([]);
        expect(notDone(result)).toEqual([]);
        expect(offences).toEqual([]);
        await expectSettled(cloud, desired);
        for (const edit of edits) edit(cloud);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('applied twice, the second time nothing is written', async () => {
  await fc.assert(
    fc.asyncProperty(anyDesired, async (desired) => {
      const cloud = new MemoryCloud(GROUP, ROLES);
      await applyTo(cloud, desired);
      cloud.calls.length = 0;
      const { result } = await applyTo(cloud, desired);
      expect(result?.steps).toEqual([]);
      expect(cloud.calls.filter(({ writes }) => writes)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it.each<Exclude<Fault, null>>(['before', 'after'])(
  'any one call may fail (%s it had its effect): running again converges, and access was never wider nor interrupted',
  async (how) => {
    await fc.assert(
      fc.asyncProperty(anyHistory, anyFile, fc.nat({ max: 25 }), async (history, last, failing) => {
        const cloud = new MemoryCloud(GROUP, ROLES);
        for (const [desired, edits] of history) {
          await applyTo(cloud, desired);
          for (const edit of edits) edit(cloud);
        }
        let writes = 0;
        cloud.fault = (call) => (call.writes && writes++ === failing ? how : null);
        const first = await watched(cloud, last, ROLES);
        cloud.fault = () => null;
        const hit = writes > failing;
        expect(notDone(first.result).length > 0).toBe(hit);
        expect(first.offences).toEqual([]);

        const second = await watched(cloud, last, ROLES);
        expect(notDone(second.result)).toEqual([]);
        expect(second.offences).toEqual([]);
        await expectSettled(cloud, last);
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
