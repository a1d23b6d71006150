import { untilStopped } from '../../src/engine/apply-stack.ts';

describe('a wait of a run that may be stopped', () => {
  it('lasts as long as it was asked to', async () => {
    const started = performance.now();
    await untilStopped(() => false)(30);
    expect(performance.now() - started).toBeGreaterThanOrEqual(28);
  });

  it('does not begin once the run is stopped', async () => {
    const started = performance.now();
    await untilStopped(() => true)(60_000);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('ends soon after the run is stopped', async () => {
    let looks = 0;
    const started = performance.now();
    await untilStopped(() => ++looks > 2)(60_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
