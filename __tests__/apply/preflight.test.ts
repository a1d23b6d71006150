import { preflight } from '../../src/apply/preflight.ts';
import type { ValueVerdict } from '../../src/plan/plan.ts';
import { actualState, declared, desiredState, existing, planOf, settled } from '../plan/builders.ts';

const unavailable: ValueVerdict = { kind: 'unavailable', why: 'environment variable KEY is not set' };
const one = desiredState({ secrets: [declared('a')] });

describe('what stands against an apply', () => {
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
        mend: expect.stringContaining('secrets.'),
      },
    ]);
  });

  it('not a value that is not here and not needed', () => {
    const described = desiredState({ secrets: [declared('a', { description: 'new' })] });
    expect(preflight(planOf(described, settled(existing('a')), { a: unavailable }))).toEqual([]);
  });

  it('a value that was not compared: whether it has to be written is not known', () => {
    const verdict: ValueVerdict = { kind: 'not-compared', why: 'a could not be read: AccessDeniedException' };
    expect(preflight(planOf(one, settled(existing('a')), { a: verdict }))).toMatchObject([
      {
        code: 'value-not-compared',
        message: expect.stringContaining('AccessDeniedException'),
        mend: expect.stringContaining('secretsmanager:GetSecretValue'),
      },
    ]);
  });

  it("the plan's own refusals, and no second word on the same secret", () => {
    const plan = planOf(one, actualState({ secrets: [existing('a', { tags: {} })] }), {
      a: { kind: 'not-compared', why: 'not ours' },
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
