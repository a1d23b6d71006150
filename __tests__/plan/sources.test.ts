import type { ValueSource } from '../../src/domain/value.ts';
import { changesToApprove } from '../../src/record/approved-changes.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  ENV,
  existing,
  generatedSource,
  OUR_TAGS,
  POLICY_TAGS,
  planOf,
  rankingRole,
  roleInAws,
  secretIn,
  settled,
  withSource,
} from '../helpers/plan/builders.ts';

const STRIPE: ValueSource = { kind: 'env', variable: 'STRIPE_ROOT_KEY' };
const member = (jsonKey: string): ValueSource => ({ kind: 'env', variable: 'BUNDLE', jsonKey });
const file = (path: string): ValueSource => ({ kind: 'file', path });
const manual: ValueSource = { kind: 'manual' };

describe('a value that comes from elsewhere from now on', () => {
  it.each<[string, ValueSource, string, ValueSource]>([
    ['another variable', ENV, 'env KEY', STRIPE],
    ['another member only', member('openai'), 'env BUNDLE openai', member('stripe')],
    ['a member of what it was as a whole', { kind: 'env', variable: 'BUNDLE' }, 'env BUNDLE', member('stripe')],
    ['another file', file('a.pem'), 'file a.pem', file('b.pem')],
    ['a file', ENV, 'env KEY', file('a.pem')],
    ['people', ENV, 'env KEY', manual],
    ['a variable, and no longer people', manual, 'manual', ENV],
    ['a generator', ENV, 'env KEY', generatedSource(1)],
    [
      'a generator of longer values',
      generatedSource(1),
      'generate 9 hex',
      { ...generatedSource(1), length: 20 } as ValueSource,
    ],
  ])('is a change by itself, with the value unseen: %s', (_what, before, from, source) => {
    const desired = desiredState({ secrets: [declared('a', { value: source })] });
    for (const verdict of [{ kind: 'unavailable', why: 'variable-not-set' }, { kind: 'same' }] as const) {
      const plan = planOf(desired, settled(existing('a', { tags: withSource(before) })), { a: verdict });
      expect(secretIn(plan, 'a')).toMatchObject({
        status: 'update',
        source,
        changes: expect.arrayContaining([{ kind: 'set-source', from, source }]),
      });
      expect(changesToApprove(plan).map(({ content }) => content)).toContainEqual({
        on: 'secret',
        name: 'a',
        change: { kind: 'set-source', from, source },
      });
    }
  });

  it('is none where only the generation grows: that is a new value', () => {
    const desired = desiredState({ secrets: [declared('a', { value: generatedSource(2) })] });
    const tags = { ...withSource(generatedSource(1)), 'union-secrets:generation': '1' };
    const { changes } = secretIn(planOf(desired, settled(existing('a', { tags }))), 'a');
    expect(changes.map(({ kind }) => kind)).toEqual(['set-value']);
  });

  it('comes after the value is written, and before other tags', () => {
    const desired = desiredState({ secrets: [declared('a', { value: STRIPE, tags: { team: 'ml' } })] });
    const actual = settled(existing('a', { tags: withSource(ENV) }));
    const { changes } = secretIn(planOf(desired, actual, { a: { kind: 'differs' } }), 'a');
    expect(changes.map(({ kind }) => kind)).toEqual(['set-value', 'set-source', 'tag']);
  });

  it('is named by an adoption', () => {
    const desired = desiredState({ secrets: [declared('a', { value: STRIPE, adopt: true })] });
    const [adoption] = secretIn(planOf(desired, actualState({ secrets: [existing('a', { tags: {} })] })), 'a').changes;
    expect(adoption).toMatchObject({
      kind: 'adopt',
      source: STRIPE,
      set: { 'union-secrets:value-source': 'env STRIPE_ROOT_KEY' },
    });
  });
});

it('an old source that no tag says is recorded, and that is said once', () => {
  const desired = desiredState({ secrets: [declared('a'), declared('b'), declared('c')] });
  const actual = settled(existing('a', { tags: POLICY_TAGS }), existing('b', { tags: POLICY_TAGS }), existing('c'));
  const plan = planOf(desired, actual);
  expect(plan.secrets.map(({ changes }) => changes)).toEqual([
    [{ kind: 'set-source', from: null, source: ENV }],
    [{ kind: 'set-source', from: null, source: ENV }],
    [],
  ]);
  expect(plan.warnings).toEqual([
    {
      code: 'source-unknown',
      subject: { kind: 'stack', name: 'ml' },
      message:
        'Where the values of 2 secrets of stack ml came from until now is not known: an earlier release did not record it. Apply records it.',
    },
  ]);
  const one = planOf(desired, settled(existing('a', { tags: POLICY_TAGS }), existing('b'), existing('c')));
  expect(String(one.warnings[0]?.message)).toContain('Where the value of a came from');
});

describe('a source that other roles read through another secret', () => {
  const roles = [defaultRole, rankingRole];
  const inAws = { roles: [roleInAws(defaultRole, []), roleInAws(rankingRole, [])] };
  const warned = (other: ValueSource, otherRoles: string[], source: ValueSource, tags = withSource(ENV)) => {
    const secrets = [declared('all', { value: source }), declared('stripe', { value: other, roles: otherRoles })];
    const existed = [existing('all', { tags }), existing('stripe', { tags: OUR_TAGS })];
    const plan = planOf(desiredState({ roles, secrets }), actualState({ ...inAws, secrets: existed }));
    return plan.warnings.filter(({ code }) => code === 'source-shared').map(({ message }) => String(message));
  };

  it.each<[string, ValueSource, ValueSource]>([
    ['the same variable', STRIPE, STRIPE],
    ['the same member', member('a'), member('a')],
    ['all of it', { kind: 'env', variable: 'BUNDLE' }, member('a')],
    ['a part of it', member('a'), { kind: 'env', variable: 'BUNDLE' }],
    ['the same file', file('a'), file('a')],
  ])('is a danger: %s', (_what, other, source) => {
    expect(warned(other, ['ranking'], source)).toHaveLength(1);
  });

  it('is reported with both secrets, the source, and the role that gains', () => {
    expect(warned(STRIPE, ['ranking'], STRIPE)).toEqual([
      'The secret all takes its value from `STRIPE_ROOT_KEY`, as stripe does: by it role default can read what the file gives to other roles only.',
    ]);
  });

  it.each<[string, ValueSource, string[], ValueSource, Record<string, string>]>([
    ['the same roles', STRIPE, ['default'], STRIPE, withSource(ENV)],
    ['more roles', STRIPE, ['default', 'ranking'], STRIPE, withSource(ENV)],
    ['another member', member('a'), ['ranking'], member('b'), withSource(ENV)],
    ['another file', file('a'), ['ranking'], file('b'), withSource(ENV)],
    ['a source of another kind', manual, ['ranking'], manual, withSource(ENV)],
    ['a source that it had before', STRIPE, ['ranking'], STRIPE, withSource(STRIPE)],
  ])('is none with %s', (_what, other, otherRoles, source, tags) => {
    expect(warned(other, otherRoles, source, tags)).toEqual([]);
  });

  it('is none for a role that reads the whole stack by tags anyway', () => {
    const byTags = [{ ...defaultRole, match: 'tags' } as const, rankingRole];
    const secrets = [declared('all', { value: STRIPE }), declared('stripe', { value: STRIPE, roles: ['ranking'] })];
    const actual = actualState({ ...inAws, secrets: [existing('stripe')] });
    const plan = planOf(desiredState({ roles: byTags, secrets }), actual);
    expect(plan.warnings.map(({ code }) => code)).toEqual(['match-tags']);
  });
});
