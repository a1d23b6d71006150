import fc from 'fast-check';
import type { Grant, Secret, UnionSecretsConfig } from '../../src/config/config.generated.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { desiredState } from '../../src/engine/desired-state.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { permissionsOf } from '../../src/policy/permissions.ts';
import {
  digestOfPlan,
  judgeChanges,
  recordedEntries,
  type ValueDigests,
  valueDigestsOf,
} from '../../src/record/digest.ts';
import { resolveValues } from '../../src/values/resolve.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo } from '../helpers/apply/run-apply.ts';
import { ACCOUNT, GROUP, REGION } from '../helpers/plan/builders.ts';
import { KEY } from '../helpers/record/builders.ts';

/** Other ones: DIGEST_SEED=7 DIGEST_RUNS=5000. */
const SEED = Number(process.env.DIGEST_SEED ?? 20_261_127);
const RUNS = Number(process.env.DIGEST_RUNS ?? 300);

const ENV = { ONE: '{"token":"value one","other":"value two"}', TWO: 'value of TWO', THREE: 'value of THREE' };
const SOURCE = 'acme/flows:union-secrets.yaml';
const KMS = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`;
const LAMBDA = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:`;

const tags = fc.constantFrom({ team: 'ml' }, { team: 'data', owner: 'x' });
const roleKeys = fc.constantFrom<string[][]>(['default'], ['ranking'], ['default', 'ranking']);
const value: fc.Arbitrary<Secret['value']> = fc.constantFrom<Secret['value']>(
  { env: 'ONE' },
  { env: 'ONE', jsonKey: 'token' },
  { env: 'ONE', jsonKey: 'other' },
  { env: 'TWO' },
  { generate: {} },
  { generate: { length: 20 } },
  { generate: { charset: 'hex', generation: 2 } },
  'manual',
);
const secret: fc.Arbitrary<Secret | undefined> = fc.option(
  fc.record(
    {
      value,
      description: fc.constantFrom('one', 'two'),
      tags,
      roles: roleKeys,
      kmsKeyId: fc.constantFrom('alias/one', KMS),
      rotation: fc.constantFrom(
        { lambdaArn: `${LAMBDA}a`, schedule: 'rate(4 hours)' },
        { lambdaArn: `${LAMBDA}b`, schedule: 'rate(4 hours)' },
        { lambdaArn: `${LAMBDA}a`, schedule: 'rate(1 day)' },
      ),
      shareWith: fc.constantFrom<string[][]>(['billing'], ['billing', 'search']),
      adopt: fc.boolean(),
      onRemoval: fc.constantFrom('retain' as const, 'delete' as const),
      maxAgeDays: fc.constantFrom(30, 90),
    },
    { requiredKeys: ['value'] },
  ),
  { nil: undefined, freq: 5 },
);
const grant: fc.Arbitrary<Grant | undefined> = fc.constantFrom<(Grant | undefined)[]>(
  undefined,
  'shared/one',
  'shared/keyed',
  { name: 'shared/one', roles: ['ranking'] },
);
/** What a file says, each member one that files may differ in. */
const parts = fc.record({
  a: secret,
  b: secret,
  adoptable: secret,
  deleted: secret,
  grant,
  role: fc.constantFrom('acme-userflyterole', 'acme-other', `arn:aws:iam::${ACCOUNT}:role/acme-other`),
  policyName: fc.constantFrom(undefined, 'mine', 'secrets'),
  policyPath: fc.constantFrom(undefined, '/union/', '/other/'),
  policyTags: fc.option(tags, { nil: undefined }),
  match: fc.constantFrom(undefined, 'names' as const, 'tags' as const),
  defaultTags: fc.option(tags, { nil: undefined }),
  defaultKey: fc.constantFrom(undefined, 'alias/one', 'alias/two'),
  removal: fc.constantFrom('retain' as const, 'delete' as const),
  window: fc.constantFrom(7, 30),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
const ROLES = ['acme-userflyterole', 'acme-other', 'acme-ranking'];
const NAMES = { a: 'ml/a', b: 'ml/b', adoptable: 'old/adoptable', deleted: 'ml/deleted' } as const;

const MEMBERS: (keyof Parts)[] = [
  ...(['a', 'b', 'adoptable', 'deleted', 'grant', 'role', 'policyName', 'policyPath', 'policyTags'] as const),
  ...(['match', 'defaultTags', 'defaultKey', 'removal', 'window'] as const),
];

/** Two files that differ in one to three members, and the one that was applied before. */
const pair = fc
  .tuple(parts, parts, parts, fc.subarray(MEMBERS, { minLength: 1, maxLength: 3 }))
  .map(([before, one, other, members]) => {
    const changed = Object.fromEntries(members.map((member) => [member, other[member]]));
    return { before, one, other: { ...one, ...changed } };
  });

function configOf(parts: Parts): UnionSecretsConfig {
  const given = <T>(value: T | undefined, name: string) => (value === undefined ? {} : { [name]: value });
  const secrets = Object.entries(NAMES).flatMap(([member, name]) => {
    const one = parts[member as keyof typeof NAMES];
    return one === undefined ? [] : [[name, JSON.parse(JSON.stringify(one)) as Secret]];
  });
  return {
    version: 1,
    stack: 'ml',
    dataPlanes: {
      production: { region: REGION, accountId: ACCOUNT, roles: { default: parts.role, ranking: 'acme-ranking' } },
    },
    policy: {
      ...given(parts.policyName, 'name'),
      ...given(parts.policyPath, 'path'),
      ...given(parts.policyTags, 'tags'),
      ...given(parts.match, 'match'),
    },
    defaults: { ...given(parts.defaultTags, 'tags'), ...given(parts.defaultKey, 'kmsKeyId') },
    removal: {
      secrets: parts.removal,
      recoveryWindowDays: parts.window,
      maxDeletions: 99,
      maxRevocations: 99,
      unlessReadWithinDays: 0,
    },
    secrets: Object.fromEntries(secrets),
    ...(parts.grant === undefined ? {} : { grants: [parts.grant] }),
  };
}

const WRITES = new Set<PropertyKey>([
  ...['create', 'putValue', 'setDescription', 'setKey', 'restore', 'scheduleDeletion', 'setRotation', 'cancelRotation'],
  ...['tag', 'untag', 'createPolicy', 'updatePolicy', 'tagPolicy', 'untagPolicy', 'attach', 'detach', 'deletePolicy'],
]);

/** The account after an apply of this file, with secrets of others in it. */
async function accountAfter(before: Parts): Promise<MemoryCloud> {
  const cloud = new MemoryCloud(GROUP, ROLES);
  cloud.addSecret('shared/one');
  cloud.addSecret('shared/keyed', { kmsKeyId: KMS });
  cloud.addSecret('old/adoptable');
  cloud.setValue('old/adoptable', 'value of TWO');
  await applyTo(cloud, desiredState(configOf(before), 'production', SOURCE), { env: ENV, keyed: true });
  cloud.deleteByHand('ml/deleted');
  return cloud;
}

interface Outcome {
  /** Every call that writes, with all that it is given, in no order; null: refused. */
  readonly calls: readonly string[] | null;
  readonly plan: Plan;
  readonly values: ValueDigests;
}

async function outcomeOf(before: Parts, after: Parts, keyed: boolean): Promise<Outcome> {
  const cloud = await accountAfter(before);
  const desired = desiredState(configOf(after), 'production', SOURCE);
  const { values } = resolveValues(desired.secrets, { env: ENV, file: () => ({ kind: 'missing' }), credentials: [] });
  const given = new Set([...values.values()].map((one) => (one.kind === 'available' ? one.value.reveal() : '')));
  const calls: string[] = [];
  const watched = new Proxy(cloud, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (WRITES.has(name)) calls.push(`${String(name)} ${textOf(args, given)}`);
        return member.apply(target, args);
      };
    },
  });
  const { plan, refusals, result } = await applyTo(watched, desired, { env: ENV, keyed });
  expect(result?.steps.filter(({ state }) => state !== 'done') ?? []).toEqual([]);
  const place = { accountId: ACCOUNT, region: REGION };
  return {
    calls: refusals.length > 0 ? null : calls.toSorted(),
    plan,
    values: valueDigestsOf(desired.secrets, values, place, KEY),
  };
}

/** Ids of versions are chance, as values are that are generated here. */
function textOf(value: unknown, given: ReadonlySet<string>): string {
  const shown = (one: unknown): unknown => {
    if (one instanceof SecretValue) return given.has(one.reveal()) ? one.reveal() : `${one.byteLength} generated bytes`;
    if (Array.isArray(one)) return one.map(shown);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, shown(member)]));
  };
  // A secret has another suffix where another one was made before it.
  return JSON.stringify(shown(value))
    .replace(/(secret:[^"]*)-\d{6}/g, '$1')
    .replace(/\bus[01]-[0-9a-f-]{20,}/g, 'an id');
}

const DIGESTS: Readonly<Record<string, (outcome: Outcome) => string>> = {
  'the digest of the plan, without a key': ({ plan }) => digestOfPlan(plan, null),
  'the digest of the plan, with a key': ({ plan, values }) => digestOfPlan(plan, values),
  'what is recorded of the plan': ({ plan, values }) => recordedEntries(plan, values, KEY).join('\n'),
};

test.each([true, false])('two files that lead to different calls to AWS share no digest (keyed: %s)', async (keyed) => {
  const seen = { different: 0, same: 0 };
  await fc.assert(
    fc.asyncProperty(pair, async ({ before, one, other }) => {
      const [a, b] = [await outcomeOf(before, one, keyed), await outcomeOf(before, other, keyed)];
      if (a.calls === null || b.calls === null) return;
      const isSame = JSON.stringify(a.calls) === JSON.stringify(b.calls);
      seen[isSame ? 'same' : 'different'] += 1;
      if (isSame) return;
      for (const [what, digest] of Object.entries(DIGESTS))
        expect([what, a.calls, b.calls, digest(a) === digest(b)]).toEqual([what, a.calls, b.calls, false]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  // Otherwise little is shown.
  expect(seen.different).toBeGreaterThan(RUNS / 4);
});

/** What a call does, so small that what is less than another call is a part of it. Lists of our tags follow from the others. */
function effectsOf(call: string): string[] {
  const [, name = '', json = '[]'] = /^(\w+) (.*)$/s.exec(call) ?? [];
  const [first, second] = JSON.parse(json) as [unknown, unknown];
  const isList = (key: string) => /^union-secrets:(tags|parts|binding)$/.test(key);
  const entries = (tags: unknown) => Object.entries(tags ?? {}).filter(([key]) => !isList(key));
  const permissions = (document: unknown) => [...permissionsOf(JSON.parse(String(document)))];
  switch (name) {
    case 'tag':
    case 'tagPolicy':
      return entries(second).map((tag) => `${name} ${first} ${tag.join()}`);
    case 'untag':
    case 'untagPolicy':
      return (second as string[]).filter((key) => !isList(key)).map((key) => `${name} ${first} ${key}`);
    case 'createPolicy': {
      const { arn, document, tags } = first as Record<string, unknown>;
      return [`${name} ${arn} ${entries(tags).join()}`, ...permissions(document)];
    }
    case 'updatePolicy':
      return permissions(second);
    default:
      return [call];
  }
}

test('what the record of one file lets another one do is a part of what the first one does', async () => {
  const seen = { approved: 0, refused: 0 };
  // The other file takes back some of what is new.
  const less = fc.tuple(pair, fc.subarray(MEMBERS, { maxLength: 3 })).map(([{ before, one, other }, members]) => {
    const taken = Object.fromEntries(members.map((member) => [member, before[member]]));
    return { before, one, other: { ...(members.length === 0 ? other : one), ...taken } };
  });
  await fc.assert(
    fc.asyncProperty(less, async ({ before, one, other }) => {
      const [a, b] = [await outcomeOf(before, one, true), await outcomeOf(before, other, true)];
      if (a.calls === null || b.calls === null) return;
      const recorded = { entries: recordedEntries(a.plan, a.values, KEY), key: KEY, valueDigests: b.values };
      const isApproved = judgeChanges(b.plan, [recorded]).every(({ approval }) => approval === 'recorded');
      seen[isApproved ? 'approved' : 'refused'] += 1;
      if (!isApproved) return;
      const cloud = await accountAfter(before);
      const had = ROLES.flatMap((role) => [...cloud.permissions(role)]);
      const allowed = new Set([...a.calls.flatMap(effectsOf), ...had]);
      expect(b.calls.flatMap(effectsOf).filter((effect) => !allowed.has(effect))).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(Math.min(seen.approved, seen.refused)).toBeGreaterThan(RUNS / 10);
});
