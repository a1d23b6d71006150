import { preflight } from '../../src/apply/preflight.ts';
import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import type { ValueVerdict } from '../../src/domain/value.ts';
import { actualState, declared, desiredState, existing, OUR_TAGS, planOf, settled } from '../helpers/plan/builders.ts';

const unavailable: ValueVerdict = { kind: 'unavailable', why: 'variable-not-set' };
const generate = { value: { kind: 'generate', length: 9, charset: 'hex', generation: 2 } } as const;
const one = desiredState({ secrets: [declared('a')] });

describe('what stops an apply', () => {
  it('nothing', () => {
    expect(preflight(planOf(one, actualState()))).toEqual([]);
  });

  it.each([
    ['a new secret', actualState()],
    ['a secret without a value', settled(existing('a', { versions: {} }))],
  ])('a value that is needed and not here: %s', (_what, actual) => {
    expect(preflight(planOf(one, actual, { a: unavailable }))).toEqual([
      {
        code: 'value-unavailable',
        subject: { kind: 'secret', name: 'a' },
        message: 'The value of a is needed and not available: environment variable KEY is not set.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
        fix: 'Set the variable (in a workflow step: `env: { NAME: ${{ secrets.NAME }} }`, and check that the GitHub secret exists) or write the file, then run again.',
      },
    ]);
  });

  it('not a value that is not here and not needed', () => {
    const described = desiredState({ secrets: [declared('a', { description: 'new' })] });
    expect(preflight(planOf(described, settled(existing('a')), { a: unavailable }))).toEqual([]);
  });

  it('a value that was not compared: whether it has to be written is not known', () => {
    const verdict: ValueVerdict = { kind: 'not-compared', why: { kind: 'read-failed', code: 'AccessDeniedException' } };
    expect(preflight(planOf(one, settled(existing('a')), { a: verdict }))).toEqual([
      {
        code: 'value-not-compared',
        subject: { kind: 'secret', name: 'a' },
        message: 'Whether the value of a has to be written is not known: it could not be read: AccessDeniedException.',
        fix: 'Let the apply role read it (secretsmanager:GetSecretValue), and run again.',
      },
    ]);
  });

  it.each<[string, DesiredSecret, ActualState, string[]]>([
    ['a value that is generated needs no source', declared('a', generate), actualState(), []],
    ['a value of people needs none', declared('a', { value: { kind: 'manual' } }), actualState(), []],
    [
      'a value made again needs none',
      declared('a', generate),
      settled(existing('a', { tags: { ...OUR_TAGS, 'union-secrets:generation': '1' } })),
      [],
    ],
    [
      'a value needed among other changes',
      declared('a', { description: 'new' }),
      settled(existing('a', { versions: {} })),
      ['value-unavailable'],
    ],
  ])('only what needs a source: %s', (_what, secret, actual, codes) => {
    const plan = planOf(desiredState({ secrets: [secret] }), actual, { a: unavailable });
    expect(preflight(plan).map(({ code }) => code)).toEqual(codes);
  });

  it('not a value that was not compared and is written all the same', () => {
    const deleted = settled(existing('a', { deletedAt: '2026-02-20T00:00:00Z' }));
    expect(preflight(planOf(one, deleted, { a: { kind: 'not-compared', why: { kind: 'on-apply' } } }))).toEqual([]);
  });

  it("the plan's own refusals, and no second word on the same secret", () => {
    const plan = planOf(one, actualState({ secrets: [existing('a', { tags: {} })] }), {
      a: { kind: 'not-compared', why: { kind: 'on-apply' } },
    });
    expect(preflight(plan).map(({ code }) => code)).toEqual(['exists-untagged']);
  });

  it('everything at once', () => {
    const desired = desiredState({ secrets: [declared('a'), declared('b'), declared('c')] });
    const plan = planOf(desired, actualState({ secrets: [existing('c', { tags: {} })] }), {
      a: unavailable,
      b: unavailable,
    });
    expect(preflight(plan).map(({ subject }) => subject.name)).toEqual(['c', 'a', 'b']);
  });
});
