import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/json.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { ValueSource } from '../../src/domain/value.ts';
import { planDigest } from '../../src/plan/logical-changes.ts';
import type { Plan, SecretChange } from '../../src/plan/plan.ts';
import { changesToApprove } from '../../src/record/approved-changes.ts';
import { changeDigester, judgeChanges, recordedEntries, valueWritten } from '../../src/record/digest.ts';
import { plainText } from '../../src/text/escape.ts';
import { ENV, generatedSource } from '../helpers/plan/builders.ts';
import {
  CREATE,
  DESCRIBE,
  digestsOf,
  KEY,
  OTHER_KEY,
  planOfChanges,
  planWith,
  SET,
  secretWith,
} from '../helpers/record/builders.ts';

const known = digestsOf({ a: '1', b: '2' });
const entries = (plan: Plan, of = known, key = KEY) => recordedEntries(plan, of, key);
const judge = (plan: Plan, recorded: readonly string[], of = known) =>
  judgeChanges(plan, [{ entries: recorded, key: KEY, valueDigests: of }]).map(({ approval }) => approval);

/** Any change of a secret, over so few texts that changes often come close to each other. */
const text = fc.constantFrom('', 'a', 'b', 'a"', '["a"]', 'a,b', '__proto__');
const tags = fc.dictionary(text, text, { maxKeys: 3 });
const source: fc.Arbitrary<ValueSource> = fc.oneof(
  fc.record({ kind: fc.constant('env' as const), variable: text }),
  fc.record({ kind: fc.constant('env' as const), variable: text, jsonKey: text }),
  fc.record({ kind: fc.constant('file' as const), path: text }),
  fc.constantFrom<ValueSource>(generatedSource(1), generatedSource(2), { kind: 'manual' }),
);
const anyChange: fc.Arbitrary<SecretChange> = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    description: text,
    tags,
    source,
    kmsKeyId: fc.option(text),
    keyWillChange: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('describe' as const), from: text, to: text }),
  fc.record({ kind: fc.constant('set-key' as const), from: fc.option(text), to: fc.option(text) }),
  fc.record({
    kind: fc.constant('tag' as const),
    set: fc.dictionary(text, fc.record({ from: fc.option(text), to: text }), { minKeys: 1, maxKeys: 2 }),
    remove: fc.uniqueArray(text, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('set-value' as const),
    why: fc.constantFrom('differs' as const, 'absent' as const),
    source,
  }),
  fc.record({ kind: fc.constant('delete' as const), recoveryWindowDays: fc.integer({ min: 7, max: 30 }) }),
  fc.constantFrom<SecretChange>({ kind: 'cancel-rotation' }, { kind: 'restore', deletedAt: '2026-01-01T00:00:00Z' }),
);
const anyPlan = fc.record({ name: text, change: anyChange }).map(({ name, change }) => planOfChanges(name, change));

describe('the digest of a change', () => {
  test('has 32 hex characters, and with a value that was seen the value-free digest of the change', () => {
    expect(entries(planOfChanges('a', DESCRIBE))).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(entries(planOfChanges('a', SET))).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.[0-9a-f]{16}$/)]);
  });

  test('is the same on every machine', () => {
    expect(entries(planOfChanges('a', DESCRIBE))).toEqual(['c4f148c1d65523eec28a0ecd390ec818']);
    expect(entries(planOfChanges('a', SET))).toEqual(['80fc489df51a2a2aaf309cc83ee3cd38.8e17d325b51a6f3c']);
  });

  test('does not depend on the order of anything', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, shuffled(member)]),
      );
    };
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 5 }), (plans) => {
        const secrets = plans.flatMap((plan) => plan.secrets);
        const left = entries(planWith({ secrets }));
        expect(entries(shuffled(planWith({ secrets: secrets.toReversed() })) as Plan)).toEqual(left);
      }),
    );
  });

  test('is shared by no two different changes', () => {
    const { digest } = changeDigester(planWith(), KEY);
    const all = (plan: Plan) =>
      changesToApprove(plan).map((change) => ({ change, value: valueWritten(change, known) }));
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        for (const left of all(one))
          for (const right of all(other)) {
            const same =
              canonicalJson([left.change.content, left.value]) === canonicalJson([right.change.content, right.value]);
            expect(digest(left.change, left.value) === digest(right.change, right.value)).toBe(same);
          }
      }),
    );
  });

  test.each<[string, Partial<Plan>]>([
    ['stack', { stack: 'other' }],
    ['data plane', { dataPlane: 'staging' }],
    ['account', { accountId: '999999999999' }],
    ['region', { region: 'us-east-1' }],
    ['file', { source: 'acme/flows:other.yaml' }],
    ['repository', { source: 'acme/other:union-secrets.yaml' }],
  ])('changes with the %s', (_what, part) => {
    const plan = planOfChanges('a', DESCRIBE);
    expect(entries({ ...plan, ...part })).not.toEqual(entries(plan));
  });

  test('changes with the key', () => {
    const plan = planOfChanges('a', DESCRIBE);
    expect(entries(plan, known, OTHER_KEY)).not.toEqual(entries(plan));
  });

  test.each<[string, SecretChange, SecretChange]>([
    ['why a value is written', SET, { ...SET, why: 'absent' } as SecretChange],
    ['whether the key will change', CREATE, { ...CREATE, keyWillChange: true } as SecretChange],
    ['when the deletion was asked for', { kind: 'restore', deletedAt: 'x' }, { kind: 'restore', deletedAt: 'y' }],
    [
      "others' tags of a secret that is taken over",
      { kind: 'adopt', source: ENV, tags: {}, set: {} },
      { kind: 'adopt', source: ENV, tags: { a: 'b' }, set: {} },
    ],
  ])('does not depend on %s: it is no part of what is done', (_what, one, other) => {
    expect(entries(planOfChanges('a', one))).toEqual(entries(planOfChanges('a', other)));
  });
});

describe('what two plans record adds up', () => {
  test('each tag is a change of its own, and the tag that lists them is none of its text', () => {
    const tag = (set: Record<string, { from: string | null; to: string }>): Plan =>
      planOfChanges('a', { kind: 'tag', set, remove: [] });
    const listed = (to: string) => ({ 'union-secrets:tags': { from: null, to } });
    const team = entries(tag({ team: { from: null, to: 'ml' }, ...listed('x') }));
    const owner = entries(tag({ owner: { from: null, to: 'data' }, ...listed('y') }));
    const both = tag({ team: { from: null, to: 'ml' }, owner: { from: null, to: 'data' }, ...listed('xy') });
    expect(judge(both, [...team, ...owner])).toEqual(['recorded', 'recorded', 'recorded']);
    expect(judge(both, team)).toContain('new');
  });
});

describe('the value that a change puts in', () => {
  const plan = planOfChanges('a', SET);

  test('is a part of the change', () => {
    expect(judge(plan, entries(plan))).toEqual(['recorded']);
    expect(judge(plan, entries(plan), digestsOf({ a: 'another' }))).toEqual(['other-value']);
  });

  test('may be any where the plan has not seen it', () => {
    expect(judge(plan, entries(plan, digestsOf({ a: null })))).toEqual(['recorded']);
  });

  test('is never taken for one that was seen', () => {
    expect(judge(plan, entries(plan), digestsOf({ a: null }))).toEqual(['new']);
  });

  test('is looked for in every record', () => {
    const judged = (...records: string[][]) =>
      judgeChanges(
        plan,
        records.map((recorded) => ({ entries: recorded, key: KEY, valueDigests: known })),
      ).map(({ approval }) => approval);
    const unrelated = entries(planOfChanges('b', DESCRIBE));
    const other = entries(plan, digestsOf({ a: 'another' }));
    expect(judged(unrelated, other)).toEqual(['other-value']);
    expect(judged(unrelated, other, entries(plan))).toEqual(['recorded']);
    expect(judged(unrelated)).toEqual(['new']);
  });

  test('of a secret that exists and could not be compared is recorded, too', () => {
    const secrets = [secretWith('a', [], { kind: 'unavailable', why: 'variable-not-set' })];
    expect(judge(plan, entries(planWith({ secrets }), digestsOf({ a: null })))).toEqual(['recorded']);
    expect(judge(planOfChanges('b', SET), entries(planWith({ secrets }), digestsOf({ a: null })))).toEqual(['new']);
  });

  test('is known by where it comes from', () => {
    const from = (source: ValueSource) => planOfChanges('a', { kind: 'set-value', why: 'absent', source });
    const generated = from(generatedSource(1));
    expect(judge(generated, entries(generated))).toEqual(['recorded']);
    expect(judge(from({ ...generatedSource(1), length: 8 } as ValueSource), entries(generated))).toEqual(['new']);
    expect(judge(from({ kind: 'env', variable: 'OTHER' }), entries(from(ENV), known))).toEqual(['new']);
    expect(judge(from({ kind: 'env', variable: 'OTHER' }), entries(from(ENV), digestsOf({ a: null })))).toEqual([
      'new',
    ]);
  });

  test('has a digest that is bound to account, region, name and key, and is not the value', () => {
    const { a: digestA, b: digestB } = Object.fromEntries(digestsOf({ a: 'same', b: 'same' }));
    expect(digestA).not.toEqual(digestB);
    expect(digestsOf({ a: 'same' }, OTHER_KEY).get('a')).not.toEqual(digestA);
    expect(JSON.stringify([...digestsOf({ a: 'canary-4711' })])).not.toContain('canary');
    expect(digestsOf({ a: 'same' }).get('a')).toEqual(digestA);
  });
});

describe('the policies of a role', () => {
  const role = {
    key: 'default',
    name: 'acme-role',
    arn: 'arn:aws:iam::123456789012:role/acme-role',
    policies: [{ name: 'ml-secrets', path: '/', document: {}, tags: { team: 'ml' }, changes: [{ kind: 'attach' }] }],
  };
  const withAccess = (change: 'grant' | null, name = 'acme-role') =>
    planWith({
      roles: [
        { ...role, name, access: [{ target: { kind: 'secret', name: 'a' }, change, why: '' }] },
      ] as unknown as Plan['roles'],
    });

  test('are no change of their own while grants change', () => {
    expect(changesToApprove(withAccess('grant')).map(({ words }) => plainText(words))).toEqual([
      'let role acme-role read a',
    ]);
  });

  test.each([
    ['name', { name: 'other' }],
    ['path', { path: '/union/' }],
    ['tags', { tags: { team: 'data' } }],
  ])('are approved with their %s: another one was not recorded, and the digest is another', (_, other) => {
    const changed = (plan: Plan) => {
      const roles = plan.roles.map((one) => ({
        ...one,
        policies: one.policies.map((policy) => ({ ...policy, ...other })),
      }));
      return { ...plan, roles };
    };
    for (const plan of [withAccess('grant'), withAccess(null)]) {
      expect(judge(changed(plan), entries(plan))).toEqual(['new']);
      expect(planDigest(changed(plan))).not.toBe(planDigest(plan));
    }
  });

  test('our own tags on them are no matter of approval', () => {
    const plan = withAccess('grant');
    const [one] = plan.roles;
    const tags = { team: 'ml', 'union-secrets:parts': '2' };
    const more = {
      ...plan,
      roles: one ? [{ ...one, policies: one.policies.map((policy) => ({ ...policy, tags })) }] : [],
    };
    expect(planDigest(more)).toBe(planDigest(plan));
  });

  test('may be repaired after an apply of recorded grants that failed half-way', () => {
    expect(judge(withAccess(null), entries(withAccess('grant')))).toEqual(['recorded']);
  });

  test('may not be repaired where nothing of that role was recorded', () => {
    expect(judge(withAccess(null), entries(withAccess('grant', 'other-role')))).toEqual(['new']);
  });
});

test('nothing recorded: everything is new', () => {
  expect(judgeChanges(planOfChanges('a', CREATE, DESCRIBE), []).map(({ approval }) => approval)).toEqual([
    'new',
    'new',
  ]);
});

test('records of an old key are compared with that key', () => {
  const plan = planOfChanges('a', SET);
  const former = new SecretValue('the key before, 32 characters or more');
  const of = digestsOf({ a: '1' }, former);
  const recorded = recordedEntries(plan, of, former);
  expect(judgeChanges(plan, [{ entries: recorded, key: former, valueDigests: of }])).toMatchObject([
    { approval: 'recorded' },
  ]);
  expect(judge(plan, recorded)).toEqual(['new']);
});
