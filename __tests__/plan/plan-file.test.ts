import { planFileText } from '../../src/plan/logical-changes.ts';
import { actualState, declared, desiredState, planOf } from '../helpers/plan/builders.ts';

describe('the plan file', () => {
  const plan = planOf(desiredState({ secrets: [declared('a')] }), actualState());
  const text = planFileText(plan, 'a digest');

  it('holds the plan and its digest', () => {
    expect(JSON.parse(text)).toEqual({ ...plan, digest: 'a digest' });
  });

  it('is text for people and their tools: indented, with a line end', () => {
    expect(text).toMatch(/^\{\n {2}"format": 2,\n/);
    expect(text).toMatch(/\}\n$/);
  });
});
