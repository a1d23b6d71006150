import type { DesiredRole, DesiredState } from '../../src/domain/desired.ts';
import { hasChanges } from '../../src/plan/logical-changes.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone, planAgainst } from '../helpers/apply/run-apply.ts';
import { watched } from '../helpers/apply/watch.ts';
import {
  declared,
  defaultRole,
  desiredState,
  GROUP,
  granted,
  policyArn,
  rankingRole,
  UNGUARDED,
} from '../helpers/plan/builders.ts';

const SPARE = 'acme-spare';
const ROLES = [defaultRole.name, rankingRole.name, SPARE];
const both = [defaultRole, rankingRole];
const long = Array.from({ length: 14 }, (_, index) => declared(`${index}`.padStart(400, 'n')));
const secrets = [declared('a'), declared('b', { roles: ['default', 'ranking'] }), ...long];
const file = (roles: readonly DesiredRole[], change: Partial<DesiredState> = {}): DesiredState =>
  desiredState({ roles, secrets, removal: UNGUARDED, ...change });
const forDefault = (change: Partial<DesiredRole>) => [{ ...defaultRole, ...change }, rankingRole];
const onlyDefault = secrets.map((secret) => ({ ...secret, roles: ['default'] }));

/** From what the file said to what it says. Each makes policies or attachments obsolete. */
const MOVES: readonly (readonly [string, DesiredState, DesiredState])[] = [
  ['a policy was renamed', file(both), file(forDefault({ policyName: 'another' }))],
  ['a policy was renamed, with its path', file(both), file(forDefault({ policyName: 'another', policyPath: '/' }))],
  ['a role changed', file(both), file(forDefault({ name: SPARE }))],
  ['a role and its policy changed', file(both), file(forDefault({ name: SPARE, policyName: 'another' }))],
  ['a role key left', file(both), file([defaultRole], { secrets: onlyDefault })],
  [
    'a role key left, and all else was renamed',
    file(both),
    file([{ ...defaultRole, name: SPARE, policyName: 'another' }], { secrets: onlyDefault }),
  ],
  ['all secrets left', file(both), file(both, { secrets: [] })],
  [
    'all secrets left, and all was renamed',
    file(both),
    file(forDefault({ name: SPARE, policyName: 'x' }), { secrets: [] }),
  ],
  ['fewer secrets: a part is no longer needed', file(both), file(both, { secrets: secrets.slice(0, 3) })],
  ['names became tags', file(both), file(forDefault({ match: 'tags' }))],
  ['tags became names', file(forDefault({ match: 'tags' })), file(both)],
];

async function expectOnly(cloud: MemoryCloud, desired: DesiredState): Promise<void> {
  const attached = new Set(desired.roles.flatMap(({ name }) => cloud.attachedNames(name)));
  expect(cloud.policyNames()).toEqual([...attached].sort());
  for (const role of ROLES) {
    const wanted = desired.roles.find(({ name }) => name === role);
    const names = desired.secrets.filter(({ roles }) => wanted && roles.includes(wanted.key)).map(({ name }) => name);
    const expected =
      wanted?.match === 'tags' && names.length > 0 ? [`${GROUP}*`] : names.map((name) => `${GROUP}${name}-??????`);
    expect([...cloud.readable(role)].sort()).toEqual(expected.sort());
  }
  const plan = await planAgainst(cloud, desired);
  expect([hasChanges(plan), plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))]).toEqual([
    false,
    [],
  ]);
}

describe.each(MOVES)('%s', (_what, from, to) => {
  async function settledCloud(): Promise<MemoryCloud> {
    const cloud = new MemoryCloud(GROUP, ROLES);
    await applyTo(cloud, from);
    cloud.calls.length = 0;
    return cloud;
  }

  it('nothing is left on the old ones, and nobody could read more or less meanwhile', async () => {
    const cloud = await settledCloud();
    const { result, refusals, offences } = await watched(cloud, to, ROLES);
    expect([refusals, notDone(result), offences]).toEqual([[], [], []]);
    await expectOnly(cloud, to);
  });

  it('interrupted at any write, before or after it had its effect: run again, the same', async () => {
    const writes = await (async () => {
      const cloud = await settledCloud();
      await applyTo(cloud, to);
      return cloud.writes.length;
    })();
    for (let at = 0; at < writes; at++) {
      for (const how of ['before', 'after'] satisfies Fault[]) {
        const cloud = await settledCloud();
        let seen = 0;
        cloud.fault = (call) => (call.writes && seen++ === at ? how : null);
        const first = await watched(cloud, to, ROLES);
        cloud.fault = () => null;
        expect(notDone(first.result)).not.toEqual([]);
        expect(first.offences).toEqual([]);
        expect(notDone((await applyTo(cloud, to)).result)).toEqual([]);
        await expectOnly(cloud, to);
      }
    }
  });
});

describe('a file that only grants', () => {
  const grants = (roles: readonly DesiredRole[]) => file(roles, { secrets: [], grants: [granted('shared')] });

  it('leaves nothing behind either, whatever the policy was called', async () => {
    const cloud = new MemoryCloud(GROUP, ROLES);
    cloud.addSecret('shared');
    await applyTo(cloud, grants([{ ...defaultRole, policyName: 'odd' }]));
    await applyTo(cloud, grants([{ ...defaultRole, policyName: 'other', name: SPARE }]));
    expect([cloud.policyNames(), cloud.attachedNames(defaultRole.name)]).toEqual([['other'], []]);
  });
});

it('a policy that moves to another path under its name is refused before anything changes', async () => {
  const cloud = new MemoryCloud(GROUP, ROLES);
  await applyTo(cloud, file(both));
  const { refusals, result } = await applyTo(cloud, file(forDefault({ policyPath: '/' })));
  expect([refusals.map(({ code }) => code), result]).toEqual([['policy-moved', 'policy-moved'], null]);
});

it("others' policies stay on every role, old ones too", async () => {
  const cloud = new MemoryCloud(GROUP, ROLES);
  const arn = policyArn('Theirs', '/');
  cloud.addPolicy({ name: 'Theirs', path: '/', arn, tags: {}, document: '{"Statement":[]}' });
  for (const role of ROLES) cloud.attachByHand(role, arn);
  await applyTo(cloud, file(both));
  await applyTo(cloud, file(forDefault({ name: SPARE, policyName: 'another' })));
  await applyTo(cloud, file([{ ...defaultRole, name: SPARE }], { secrets: [] }));
  expect(ROLES.map((role) => cloud.attachedNames(role))).toEqual([['Theirs'], ['Theirs'], ['Theirs']]);
});
