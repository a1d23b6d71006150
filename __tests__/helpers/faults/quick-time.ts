/** Waits are this much shorter: retries and time-outs keep their order and need no patience. */
const FACTOR = 100;
/** Waits up to this are left alone, in milliseconds. */
const SHORT = 5;
/** Time-outs of the AWS clients (the SDK starts that of a connection a second late), and what becomes of them. Milliseconds. */
const TIMEOUTS = [4_000, 30_000];
/** A busy machine must not run into them. */
const TIMEOUT = 1_200;

/** Makes every timer of this process quick. @returns a function that gives the time back. */
export function quickTime(): () => void {
  const { setTimeout: real } = globalThis;
  const quick = (work: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) =>
    real(work, shortened(milliseconds), ...given);
  globalThis.setTimeout = Object.assign(quick, real) as typeof globalThis.setTimeout;
  return () => {
    globalThis.setTimeout = real;
  };
}

function shortened(milliseconds: number): number {
  if (TIMEOUTS.includes(milliseconds)) return TIMEOUT;
  return milliseconds <= SHORT ? milliseconds : SHORT + (milliseconds - SHORT) / FACTOR;
}
