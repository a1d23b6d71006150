import type { DesiredRole, DesiredSecret, DesiredState } from '../../src/domain/desired.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone, planAgainst } from '../helpers/apply/run-apply.ts';
import { watched } from '../helpers/apply/watch.ts';
import {
  declared,
  defaultRole,
  desiredState,
  GROUP,
  policyArn,
  rankingRole,
  UNGUARDED,
} from '../helpers/plan/builders.ts';

const [A, B] = [defaultRole.name, rankingRole.name];
const ROLES = [A, B];
const both = [defaultRole, rankingRole];
const swapped: readonly DesiredRole[] = [
  { ...defaultRole, name: B },
  { ...rankingRole, name: A },
];
const file = (roles: readonly DesiredRole[], ...secrets: DesiredSecret[]): DesiredState =>
  desiredState({ roles, secrets: secrets.toSorted((a, b) => (a.name < b.name ? -1 : 1)), removal: UNGUARDED });
const of = (name: string, ...roles: string[]) => declared(name, { roles });

type Story = readonly [what: string, from: DesiredState, meanwhile: (cloud: MemoryCloud) => void, to: DesiredState];

async function begun([, from, meanwhile]: Story): Promise<MemoryCloud> {
  const cloud = new MemoryCloud(GROUP, ROLES);
  await applyTo(cloud, from);
  meanwhile(cloud);
  cloud.calls.length = 0;
  return cloud;
}

async function expectSettled(cloud: MemoryCloud, to: DesiredState): Promise<void> {
  for (const { key, name } of to.roles) {
    const wanted = to.secrets.filter(({ roles }) => roles.includes(key)).map((one) => `${GROUP}${one.name}-??????`);
    expect([...cloud.readable(name)].sort()).toEqual(wanted);
  }
  const plan = await planAgainst(cloud, to);
  expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
}

const nothing = () => {};
/** Of 400 characters each, twelve fill a policy. */
const long = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => of(`${from + index}`.padStart(400, 'n'), 'default'));

const STORIES: readonly Story[] = [
  [
    "a role reads through another one's policy, which it leaves, what it is to read through its own",
    file(both, of('kept', 'default')),
    (cloud) => cloud.attachByHand(B, policyArn('ml-secrets')),
    file(both, of('kept', 'ranking')),
  ],
  [
    'two roles change places, and both policies gain what the other role may read',
    file(both, of('a', 'default'), of('both', 'default', 'ranking'), of('b', 'ranking')),
    nothing,
    file(swapped, of('a', 'default', 'ranking'), of('both', 'default', 'ranking'), of('b', 'ranking', 'default')),
  ],
  [
    'two roles change places, and both policies gain what the other role may not read',
    file(both, of('both', 'default', 'ranking')),
    nothing,
    file(swapped, of('both', 'default', 'ranking'), of('new-a', 'default'), of('new-b', 'ranking')),
  ],
  [
    'two roles change places, and both policies lose',
    file(both, of('both', 'default', 'ranking'), of('a', 'default'), of('b', 'ranking')),
    nothing,
    file(swapped, of('both', 'default', 'ranking')),
  ],
  [
    'each of two roles holds the policy of the other besides its own, and both gain',
    file(both, of('a', 'default'), of('b', 'ranking')),
    (cloud) => {
      cloud.attachByHand(B, policyArn('ml-secrets'));
      cloud.attachByHand(A, policyArn('ml-secrets-ranking'));
    },
    file(both, of('a', 'default', 'ranking'), of('b', 'ranking', 'default'), of('c', 'default'), of('d', 'ranking')),
  ],
  [
    'someone widened a policy by hand, and a secret that could be read so is granted in another part',
    file(both, ...long(10, 12), ...long(40, 2)),
    (cloud) => cloud.editDocument('ml-secrets', (resources) => [...resources.slice(1), `${GROUP}*`]),
    file(both, ...long(10, 12), ...long(40, 3)),
  ],
];

describe.each(STORIES)('%s', (...story) => {
  const to = story[3];

  it('nobody reads more, or less, at any time', async () => {
    const cloud = await begun(story);
    const { result, refusals, offences, spared } = await watched(cloud, to, ROLES);
    expect([refusals, notDone(result), offences, spared]).toEqual([[], [], [], new Set()]);
    await expectSettled(cloud, to);
  });

  it('also where any write fails, before or after its effect; run again, it is done', async () => {
    const clean = await begun(story);
    await applyTo(clean, to);
    for (let at = 0; at < clean.writes.length; at++) {
      for (const how of ['before', 'after'] satisfies Fault[]) {
        const cloud = await begun(story);
        let seen = 0;
        cloud.fault = (call) => (call.writes && seen++ === at ? how : null);
        const first = await watched(cloud, to, ROLES);
        cloud.fault = () => null;
        const second = await watched(cloud, to, ROLES);
        expect([first.offences, second.offences, notDone(second.result)]).toEqual([[], [], []]);
        await expectSettled(cloud, to);
      }
    }
  });
});

describe('two roles change places, and so do their secrets', () => {
  const from = file(both, of('s', 'default'), of('t', 'ranking'));
  const to = file(swapped, of('t', 'default'), of('s', 'ranking'));

  it('each reads on what it read, but for a moment: no policy can name for one what the other must never read', async () => {
    const cloud = new MemoryCloud(GROUP, ROLES);
    await applyTo(cloud, from);
    const seen: string[] = [];
    const read = (role: string) => [...cloud.readable(role)].map((one) => one.slice(GROUP.length, -7)).join();
    const { result, offences, spared } = await watched(cloud, to, ROLES, {
      onSettled: () => seen.push(`${read(A)}|${read(B)}`),
    });
    expect([notDone(result), offences, spared]).toEqual([[], [], new Set(ROLES)]);
    // One of them reads all the time.
    expect(new Set(seen)).toEqual(new Set(['s|t', 's|']));
    await expectSettled(cloud, to);
  });
});
