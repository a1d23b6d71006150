import type { LeakFact } from '../interpret/types.ts';
import type { Draft, RuleInput } from './finding-draft.ts';

const SAID: Readonly<Record<LeakFact['kind'], Pick<Draft, 'rule' | 'message' | 'fix'>>> = {
  returned: {
    rule: 'value-returned',
    message:
      'This task returns the value of a secret: what a task returns is stored in plain text and shown in the UI.',
    fix: 'Use the value inside the task and return something else; a task that needs it requests the secret itself.',
  },
  passed: {
    rule: 'value-passed-to-task',
    message: 'The value of a secret is an input of another task: inputs are stored in plain text and shown in the UI.',
    fix: 'Let the other task request the secret and read it itself.',
  },
  logged: {
    rule: 'value-logged',
    message: 'The value of a secret is printed or logged: logs are kept and read by many.',
    fix: 'Log that the secret was read, never what it holds.',
  },
  raised: {
    rule: 'value-logged',
    message: 'The value of a secret is in the text of an error: Flyte stores errors and shows them in the UI.',
    fix: 'Say what failed without the value.',
  },
  reported: {
    rule: 'value-logged',
    message: 'The value of a secret is written into a report: Flyte stores reports and shows them in the UI.',
    fix: 'Leave the value out of the report.',
  },
};

/** Values that leave the task. What a helper shows is reported where it gets the value, unless it reads it itself. */
export function checkLeaks({ facts: { leaks } }: RuleInput): Draft[] {
  const own = new Set(leaks.filter(({ via }) => via === null).map(({ span }) => span));
  return leaks
    .filter(({ span, via }) => via === null || !own.has(span))
    .map(({ kind, module, span, via }) => ({
      ...SAID[kind],
      severity: 'error',
      ...(via === null
        ? { module, span }
        : { ...via, use: { module, span }, useIs: kind === 'passed' ? 'used' : 'shown' }),
    }));
}
