import type { DesiredState } from '../../src/domain/desired.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone, planAgainst } from '../helpers/apply/run-apply.ts';
import { declared, defaultRole, desiredState, GROUP, UNGUARDED } from '../helpers/plan/builders.ts';

const DELETE = { removal: { ...UNGUARDED, secrets: 'delete' } } as const;

/** One plane of one file, in the account and region of all others. */
function plane(dataPlane: string, names: readonly string[], change: Partial<DesiredState> = {}): DesiredState {
  const roles = [{ ...defaultRole, name: `flyte-${dataPlane}`, policyName: `ml@${dataPlane}@default` }];
  return desiredState({ dataPlane, roles, secrets: names.map((name) => declared(name)), ...DELETE, ...change });
}
const PLANES = ['production', 'staging', 'production-2'];
const ROLES = PLANES.map((name) => `flyte-${name}`);

let cloud: MemoryCloud;
beforeEach(async () => {
  cloud = new MemoryCloud(GROUP, ROLES);
  for (const name of PLANES) {
    const { refusals, result } = await applyTo(cloud, plane(name, [`${name}/a`, `${name}/b`]));
    expect([refusals, notDone(result)]).toEqual([[], []]);
  }
});

/** Everything of these planes: secrets, values, policies, attachments. */
function stateOf(...names: readonly string[]): unknown {
  return names.map((name) => ({
    secrets: cloud
      .secretNames()
      .filter((one) => one.startsWith(`${name}/`))
      .map((one) => [cloud.shown(one), cloud.storedValue(one)]),
    attached: cloud.attachedNames(`flyte-${name}`),
    documents: cloud.attachedNames(`flyte-${name}`).map((one) => [cloud.documentOf(one), cloud.tagsOf(one)]),
  }));
}

it('each role reads its own plane only', () => {
  expect(PLANES.map((name) => [...cloud.readable(`flyte-${name}`)])).toEqual(
    PLANES.map((name) => [`${GROUP}${name}/a-??????`, `${GROUP}${name}/b-??????`]),
  );
});

it.each<[string, DesiredState]>([
  ['loses everything', plane('production', [])],
  ['gets other secrets', plane('production', ['production/c'])],
  [
    'renames its policy',
    plane('production', ['production/a'], {
      roles: [{ ...defaultRole, name: 'flyte-production', policyName: 'ml-other' }],
    }),
  ],
  [
    'matches by tags',
    plane('production', ['production/a'], {
      roles: [{ ...defaultRole, name: 'flyte-production', policyName: 'ml@production@default', match: 'tags' }],
    }),
  ],
])('one plane %s: the others are as they were, and their plans empty', async (_what, desired) => {
  const before = stateOf('staging', 'production-2');
  const { refusals, result } = await applyTo(cloud, desired);
  expect([refusals, notDone(result)]).toEqual([[], []]);
  expect(stateOf('staging', 'production-2')).toEqual(before);
  for (const name of ['staging', 'production-2']) {
    const plan = await planAgainst(cloud, plane(name, [`${name}/a`, `${name}/b`]));
    expect(plan.secrets.flatMap(({ changes }) => changes)).toEqual([]);
    expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
  }
});

it("another plane's secret is refused, naming it, and can be granted", async () => {
  const declaring = await applyTo(cloud, plane('production', ['staging/a']));
  expect(declaring.refusals).toMatchObject([
    {
      code: 'owned-by-other',
      message: 'The secret staging/a belongs to stack ml, data plane staging, file acme/flows:union-secrets.yaml.',
    },
  ]);
  const granting = plane('production', [], { grants: [{ name: 'staging/a', roles: ['default'] }] });
  await applyTo(cloud, granting);
  expect([...cloud.readable('flyte-production')]).toEqual([`${GROUP}staging/a-??????`]);
});

it("another plane's policy is refused, though both have one role", async () => {
  const shared = plane('production', ['production/a'], {
    roles: [{ ...defaultRole, name: 'flyte-production', policyName: 'ml@staging@default' }],
  });
  const { refusals } = await applyTo(cloud, shared);
  expect(refusals.map(({ code, subject }) => [code, subject.name])).toEqual([
    ['policy-not-ours', 'ml@staging@default'],
  ]);
});

it('two planes may bind one role: each attaches its own policy, and takes only its own away', async () => {
  const onOne = (name: string, names: readonly string[]) =>
    plane(name, names, { roles: [{ ...defaultRole, name: 'flyte-staging', policyName: `ml@${name}@default` }] });
  await applyTo(cloud, onOne('production', ['production/a']));
  expect(cloud.attachedNames('flyte-staging')).toEqual(['ml@production@default', 'ml@staging@default']);
  await applyTo(cloud, onOne('production', []));
  expect(cloud.attachedNames('flyte-staging')).toEqual(['ml@staging@default']);
  expect((await applyTo(cloud, plane('staging', ['staging/a', 'staging/b']))).result?.steps).toEqual([]);
});

it("another stack, and another repository's file of the same stack, are strangers too", async () => {
  const before = stateOf(...PLANES);
  const roles = [{ ...defaultRole, name: 'flyte-staging', policyName: 'theirs' }];
  for (const change of [{ stack: 'search' }, { source: 'acme/other:union-secrets.yaml' }]) {
    const { refusals } = await applyTo(cloud, plane('staging', ['staging/a'], { roles, ...change }));
    expect(refusals[0]?.code).toBe('owned-by-other');
    await applyTo(cloud, plane('staging', [], { roles, ...change }));
  }
  expect(stateOf(...PLANES)).toEqual(before);
});
