import fc from 'fast-check';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import { hasChanges, logicalChanges } from '../../src/plan/logical-changes.ts';
import { partNumber } from '../../src/policy/parts.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { notDone, planAgainst } from '../helpers/apply/run-apply.ts';
import { CONSOLE_EDITS, FOREIGN_EDITS, FOREIGN_POLICY } from '../helpers/apply/walk-console.ts';
import { differences, snapshot } from '../helpers/apply/walk-expect.ts';
import { element, FILE_EDITS, IAM_ROLES, newWorld, type World } from '../helpers/apply/walk-world.ts';
import { watched } from '../helpers/apply/watch.ts';

/** The same walks in every run, so that a change is what turns them red. Other ones: WALK_SEED=7 WALK_RUNS=300. */
const SEED = Number(process.env.WALK_SEED ?? 20_261_121);
const RUNS = Number(process.env.WALK_RUNS ?? 20);

const EDITS = { file: FILE_EDITS, console: CONSOLE_EDITS, foreign: FOREIGN_EDITS };
const edit = (of: keyof typeof EDITS) =>
  fc.record({
    of: fc.constant(of),
    kind: fc.nat({ max: EDITS[of].length - 1 }),
    at: fc.nat({ max: 99 }),
    pick: fc.nat({ max: 99 }),
  });
const someEdits = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: edit('file') },
    { weight: 5, arbitrary: edit('console') },
    { weight: 1, arbitrary: edit('foreign') },
  ),
  { minLength: 1, maxLength: 5 },
);
/** Which write fails, and how. */
const fault = fc.option(fc.record({ at: fc.nat({ max: 12 }), how: fc.constantFrom<Fault>('before', 'after') }));
const walk = fc.array(fc.record({ edits: someEdits, fault }), { minLength: 4, maxLength: 12 });

/** What is in the way is put aside, as people do: the file gives up the secret, the policy is tagged again. */
function giveWay(world: World, subjects: readonly { kind: string; name: string }[]): void {
  const names = new Set(subjects.map(({ name }) => name));
  world.file = { ...world.file, secrets: world.file.secrets.filter(({ name }) => !names.has(name)) };
  for (const { kind, name } of subjects) {
    if (kind !== 'policy') continue;
    world.cloud.detachByHand(name);
    world.cloud.dropPolicy(name);
  }
}

/** A policy that lost our tags is found by its name only: under an old one, people have to remove it. */
function dropLost({ cloud, file }: World): void {
  const bases = file.roles.map(({ policyName }) => policyName);
  for (const name of cloud.policyNames()) {
    if (name === FOREIGN_POLICY.name || OWNERSHIP_TAGS.stack in cloud.tagsOf(name)) continue;
    if (bases.some((base) => partNumber(base, name) !== undefined)) continue;
    cloud.detachByHand(name);
    cloud.dropPolicy(name);
  }
}

async function step(world: World, keyed: boolean, fails: { at: number; how: Fault } | null): Promise<void> {
  const { cloud } = world;
  dropLost(world);
  const before = snapshot(world);
  let writes = 0;
  cloud.fault = (call) => (call.writes && writes++ === fails?.at ? fails.how : null);
  const first = await watched(cloud, world.file, IAM_ROLES, { keyed });
  cloud.fault = () => null;
  if (first.refusals.length > 0) {
    // Refused is refused: nothing was changed.
    expect([writes, first.result]).toEqual([0, null]);
    giveWay(
      world,
      first.refusals.map(({ subject }) => subject),
    );
    return step(world, keyed, null);
  }
  expect(first.offences).toEqual([]);
  if (fails) {
    const second = await watched(cloud, world.file, IAM_ROLES, { keyed });
    expect([second.refusals, second.offences, notDone(second.result)]).toEqual([[], [], []]);
  } else expect(notDone(first.result)).toEqual([]);
  expect(differences(world, before)).toEqual([]);

  const plan = await planAgainst(cloud, world.file, { keyed });
  expect([logicalChanges(plan), hasChanges(plan), plan.refusals]).toEqual([[], false, []]);
  expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
}

it.each([
  ['compared by reading', false],
  ['compared by version ids', true],
])(
  'whatever the file says next and people do in AWS, an apply makes it so, with any one call failing: values %s',
  async (_how, keyed) => {
    await fc.assert(
      fc.asyncProperty(walk, async (steps) => {
        const world = newWorld();
        for (const { edits, fault } of steps) {
          for (const { of, kind, at, pick } of edits) element(EDITS[of], kind)(world, at, pick);
          await step(world, keyed, fault);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);
