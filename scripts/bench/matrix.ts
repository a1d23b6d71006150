import { type Case, SCENARIOS, type Scenario } from './cases.ts';

type Axes = {
  readonly sizes: readonly number[];
  readonly latencies: readonly number[];
  readonly rates: readonly boolean[];
  readonly keys: readonly boolean[];
  readonly scenarios: readonly Scenario[];
};

/** What the documents show, in some 20 minutes: everything once, and what each setting changes where it changes most. */
export const DOCUMENTED: readonly Axes[] = [
  { sizes: [1, 10, 100, 1_000, 5_000], latencies: [50], rates: [true], keys: [true], scenarios: SCENARIOS },
  { sizes: [1, 100, 1_000], latencies: [50], rates: [true], keys: [false], scenarios: ['plan', 'apply-one'] },
  { sizes: [1, 1_000], latencies: [0, 20], rates: [true], keys: [true], scenarios: ['plan'] },
  { sizes: [1_000], latencies: [50], rates: [false], keys: [true], scenarios: ['plan', 'first-apply'] },
];

/** Every combination. */
export function casesOf({ sizes, latencies, rates, keys, scenarios }: Axes, concurrency: number): Case[] {
  return latencies.flatMap((latency) =>
    rates.flatMap((rated) =>
      sizes.flatMap((count) =>
        keys.flatMap((withKey) =>
          scenarios.map((scenario) => ({ scenario, count, latency, rates: rated, withKey, concurrency })),
        ),
      ),
    ),
  );
}
