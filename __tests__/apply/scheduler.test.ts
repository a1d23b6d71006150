import { executeSteps } from '../../src/apply/apply.ts';
import type { PlannedStep, StepResult } from '../../src/apply/step.ts';
import { CloudError } from '../../src/domain/cloud.ts';
import { plain } from '../../src/domain/message.ts';
import { actualState, declared, desiredState, planOf, policyIn } from '../helpers/plan/builders.ts';

const policy = policyIn(planOf(desiredState({ secrets: [declared('a')] }), actualState()));
const step = (id: string, phase: PlannedStep['phase'], ...needs: string[]): PlannedStep => ({
  id,
  phase,
  needs,
  title: plain(`do ${id}`),
  target: { kind: 'policy', name: id },
  action: { on: 'policy', policy, role: '', change: { kind: 'update-policy' }, document: policy.document },
});

/** Runs the steps, failing some, and remembers in which order they began and ended. */
async function run(steps: readonly PlannedStep[], failing: Record<string, unknown> = {}) {
  const log: string[] = [];
  const settled: StepResult[] = [];
  const results = await executeSteps(
    steps,
    async ({ id }) => {
      log.push(`${id} begins`);
      await Promise.resolve();
      log.push(`${id} ends`);
      if (Object.hasOwn(failing, id)) throw failing[id];
    },
    { onSettled: (result) => settled.push(result) },
  );
  return { results, settled, log, states: Object.fromEntries(results.map(({ id, state }) => [id, state])) };
}

describe('running steps', () => {
  it('goes from secrets to what gives access, and then to what takes it away, whatever the order they are given in', async () => {
    const steps = [
      step('last', 'removals'),
      step('key', 'access', 'attach'),
      step('attach', 'access', 'policy'),
      step('policy', 'access'),
      step('secret', 'secrets'),
    ];
    const { log, results } = await run(steps);
    expect(log.filter((line) => line.endsWith('begins'))).toEqual([
      'secret begins',
      'policy begins',
      'attach begins',
      'key begins',
      'last begins',
    ]);
    expect(results.map(({ id }) => id)).toEqual(['last', 'key', 'attach', 'policy', 'secret']);
  });

  it('lets an update wait for an attachment', async () => {
    const { log } = await run([step('update', 'access', 'attach'), step('attach', 'access')]);
    expect(log.filter((line) => line.endsWith('begins'))).toEqual(['attach begins', 'update begins']);
  });

  it('reports, before anything is taken away, how all else ended', async () => {
    const seen: string[][] = [];
    const steps = [step('a', 'secrets'), step('b', 'access'), step('c', 'removals')];
    const perform = async ({ id }: PlannedStep) => {
      if (id === 'b') throw new Error('no');
    };
    await executeSteps(steps, perform, {
      beforeRemovals: async (settled) => void seen.push([...settled.values()].map(({ id, state }) => `${id} ${state}`)),
    });
    expect(seen).toEqual([['a done', 'b failed']]);
  });

  it('does side by side what does not wait, and one after another what does', async () => {
    const { log } = await run([step('a', 'secrets'), step('b', 'secrets'), step('c', 'secrets', 'a')]);
    expect(log).toEqual(['a begins', 'b begins', 'a ends', 'b ends', 'c begins', 'c ends']);
  });

  it('a failed step stops what needs it, and what needs that, and nothing else', async () => {
    const steps = [
      step('a', 'secrets'),
      step('b', 'secrets', 'a'),
      step('c', 'access', 'b'),
      step('d', 'secrets'),
      step('e', 'removals', 'd'),
    ];
    const { states, log } = await run(steps, { a: new Error('no') });
    expect(states).toEqual({ a: 'failed', b: 'not-started', c: 'not-started', d: 'done', e: 'done' });
    expect(log).not.toContain('b begins');
  });

  it('reports what AWS said and how to fix it, and what was waited for', async () => {
    const error = new CloudError({
      kind: 'denied',
      service: 'iam',
      operation: 'CreatePolicyVersion',
      resource: 'x',
      code: 'AccessDenied',
      detail: 'no',
      fix: 'Allow it.',
    });
    const steps = [step('z', 'secrets'), step('a', 'access'), step('b', 'access', 'a')];
    const [, ...results] = (await run(steps, { a: error })).results;
    expect(results.map(({ problem }) => problem)).toEqual([
      { message: 'iam:CreatePolicyVersion on x: AccessDenied: no', fix: 'Allow it.' },
      { message: 'It needs "do a", which was not done.', fix: 'Fix that step and run again.' },
    ]);
  });

  it.each([['a text'], [undefined], [{ odd: true }]])('a step that throws %j has failed', async (thrown) => {
    const { states, results } = await run([step('a', 'secrets')], { a: thrown });
    expect(states).toEqual({ a: 'failed' });
    expect(results[0]?.problem).toEqual({
      message: String(thrown),
      fix: 'Run again; if it stays, report it as a bug.',
    });
  });

  it.each<[string, PlannedStep[]]>([
    ['a circle', [step('a', 'secrets', 'b'), step('b', 'secrets', 'a')]],
    ['itself', [step('a', 'secrets', 'a')]],
    ['a step that is not there', [step('a', 'secrets', 'missing')]],
    ['a later phase', [step('a', 'secrets', 'z'), step('z', 'removals')]],
  ])('does not hang on needs that never come: %s', async (_what, steps) => {
    const { results } = await run(steps);
    expect(results.find(({ id }) => id === 'a')).toMatchObject({
      state: 'not-started',
      problem: { message: 'It waits for a step that never came.', fix: 'Run again.' },
    });
  });

  it('a circle holds up nothing else', async () => {
    const { states } = await run([
      step('a', 'secrets', 'b'),
      step('b', 'secrets', 'a'),
      step('c', 'secrets'),
      step('d', 'access'),
    ]);
    expect(states).toEqual({ a: 'not-started', b: 'not-started', c: 'done', d: 'done' });
  });

  it('reports each step once, as plain data without what it does', async () => {
    const { settled, results } = await run(
      [step('a', 'secrets'), step('b', 'access', 'a'), step('c', 'access', 'missing')],
      { a: new Error('no') },
    );
    expect(settled.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(results.every((result) => !('action' in result))).toBe(true);
  });

  it('nothing to do is done', async () => {
    expect((await run([])).results).toEqual([]);
  });
});
