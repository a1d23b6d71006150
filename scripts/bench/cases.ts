import { KEY, values } from './workload.ts';
import type { WorldOptions } from './world.ts';

export const SCENARIOS = ['plan', 'plan-changed', 'first-apply', 'apply-one', 'validate'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const TITLES: Readonly<Record<Scenario, string>> = {
  plan: 'plan, nothing to do',
  'plan-changed': 'plan, 1 % changed',
  'first-apply': 'first apply',
  'apply-one': 'apply of one change',
  validate: 'validate',
};

/** One cell of the benchmark. */
export interface Case {
  readonly scenario: Scenario;
  readonly count: number;
  readonly latency: number;
  readonly rates: boolean;
  readonly withKey: boolean;
  readonly concurrency: number;
}

export function worldFor({ scenario, count, latency, rates, withKey }: Case): WorldOptions {
  return { count, latency, rates, seeded: scenario === 'first-apply' ? 'no' : withKey ? 'with-key' : 'plain' };
}

/** How many values differ from what AWS holds. */
export function changedIn({ scenario, count }: Pick<Case, 'scenario' | 'count'>): number {
  if (scenario === 'plan-changed') return Math.ceil(count / 100);
  return scenario === 'apply-one' ? 1 : 0;
}

export function isApply(scenario: Scenario): boolean {
  return scenario === 'first-apply' || scenario === 'apply-one';
}

/** Inputs and environment of a run. `edition` makes an apply of one change differ from the one before. */
export function stepFor(one: Case, edition: number): { with: Record<string, string>; env: Record<string, string> } {
  return {
    with: {
      'max-concurrency': String(one.concurrency),
      'check-code': '',
      ...(one.scenario === 'validate' ? { mode: 'validate' } : {}),
      // Without a key a plan compares values only by reading them: else it would not see what it is asked about.
      ...(one.withKey ? { 'fingerprint-key': KEY } : { 'read-values': 'true' }),
    },
    env: values(one.count, changedIn(one), edition),
  };
}
