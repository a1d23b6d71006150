import type { DesiredState } from '../../src/domain/desired.ts';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  firstTags,
  granted,
  OUR_TAGS,
  OWNER,
  planOf,
  policy,
  roleInAws,
  UNGUARDED,
} from '../helpers/plan/builders.ts';

// Another repository tries whatever a file can say to change, read or delete what a repository with an id has.

const THEIRS = { [OWNERSHIP_TAGS.repositoryId]: 'github.com/1' };
const SHARED = 'billing';
const NAME = 'ml/theirs';
const victim = {
  ...actualState({
    roles: [roleInAws(defaultRole, ['ml-secrets'])],
    secrets: [
      existing(NAME, { tags: { ...OUR_TAGS, ...THEIRS, [OWNERSHIP_TAGS.shareWith]: SHARED } }),
      existing('ml/second', { tags: { ...OUR_TAGS, ...THEIRS } }),
    ],
    policies: [policy('ml-secrets', [NAME, 'ml/second'], { tags: { ...firstTags(), ...THEIRS } })],
  }),
};

function* combinations<T extends Record<string, readonly unknown[]>>(
  of: T,
): Generator<{ [K in keyof T]: T[K][number] }> {
  const [[key, values] = [], ...rest] = Object.entries(of);
  if (key === undefined) return void (yield {} as { [K in keyof T]: T[K][number] });
  for (const value of values ?? [])
    for (const others of combinations(Object.fromEntries(rest)))
      yield { ...others, [key]: value } as { [K in keyof T]: T[K][number] };
}

const TRIES = {
  stack: [OWNER.stack, SHARED, 'other'],
  dataPlane: [OWNER.dataPlane, 'staging'],
  source: [OWNER.source, 'evil/flows:union-secrets.yaml', 'acme/flows-2:infra/other.yaml'],
  repositoryId: ['github.com/2', 'ghes.example.com/1', undefined],
  formerly: [undefined, ['ACME/Flows', 'evil/flows']],
  secrets: ['none', 'adopt', 'declare', 'own'],
  grants: [[], [granted(NAME)]],
  policyName: ['ml-secrets', 'evil'],
  match: ['names', 'tags'],
} as const;

function fileOf({
  secrets,
  policyName,
  match,
  repositoryId,
  formerly,
  grants,
  ...rest
}: {
  [K in keyof typeof TRIES]: (typeof TRIES)[K][number];
}): DesiredState {
  const own: readonly string[] = { none: [], own: ['ml/own'], adopt: [NAME], declare: [NAME, 'ml/second'] }[secrets];
  return desiredState({
    ...rest,
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(formerly === undefined ? {} : { formerly }),
    removal: { ...UNGUARDED, secrets: 'delete' },
    roles: [{ ...defaultRole, policyName, match }],
    secrets: own.map((name) => declared(name, { adopt: secrets === 'adopt', shareWith: [rest.stack] })),
    grants: grants.filter(({ name }) => !own.includes(name)),
  });
}

test('no file of another repository reaches what a repository with an id has, but what it shares', () => {
  const reached: unknown[] = [];
  let tried = 0;
  for (const one of combinations(TRIES)) {
    // Without an id the name is all there is: whoever has it, on a command line, is its owner.
    if (one.repositoryId === undefined && one.source === OWNER.source) continue;
    tried += 1;
    const plan = planOf(fileOf(one), victim);
    if (plan.refusals.length > 0) continue;
    const secrets = plan.secrets.filter(({ name, changes }) => name !== 'ml/own' && changes.length > 0);
    const policies = plan.roles.flatMap((role) =>
      role.policies.filter(
        ({ arn, changes }) => changes.length > 0 && victim.policies.some((theirs) => theirs.arn === arn),
      ),
    );
    const read = plan.roles.flatMap(({ access }) =>
      access.filter(
        ({ target, change }) =>
          change === 'grant' &&
          (target.kind === 'stack'
            ? one.stack === OWNER.stack && one.dataPlane === OWNER.dataPlane
            : target.kind === 'secret' && target.name !== 'ml/own' && !(target.name === NAME && one.stack === SHARED)),
      ),
    );
    if (secrets.length + policies.length + read.length > 0) reached.push({ one, secrets, policies, read });
  }
  expect(tried).toBeGreaterThan(1_500);
  expect(reached.slice(0, 3)).toEqual([]);
});
