/** Time, passed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds from any fixed point; never runs backwards. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
