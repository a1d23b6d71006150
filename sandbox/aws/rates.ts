/** Requests per second of one bucket; the bucket holds one second's worth. */
export interface Rate {
  readonly perSecond: number;
  /** Operations that share the bucket. */
  readonly operations: readonly string[];
}

/**
 * Secrets Manager's fixed rates per account and region.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
export const DOCUMENTED_RATES: readonly Rate[] = [
  { perSecond: 10_000, operations: ['GetSecretValue'] },
  { perSecond: 40_000, operations: ['DescribeSecret'] },
  { perSecond: 100, operations: ['ListSecrets'] },
  { perSecond: 100, operations: ['BatchGetSecretValue'] },
  { perSecond: 50, operations: ['CreateSecret'] },
  { perSecond: 50, operations: ['DeleteSecret'] },
  { perSecond: 50, operations: ['PutSecretValue', 'UpdateSecret', 'UpdateSecretVersionStage'] },
  { perSecond: 50, operations: ['TagResource', 'UntagResource'] },
  { perSecond: 50, operations: ['RestoreSecret'] },
  { perSecond: 50, operations: ['RotateSecret', 'CancelRotateSecret'] },
];

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Token buckets, one for each rate, account and region. The clock is in milliseconds. */
export class RateLimiter {
  readonly #rates: readonly Rate[];
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rates: readonly Rate[], now: () => number) {
    this.#rates = rates;
    this.#now = now;
  }

  /** False: the call is throttled. */
  take(operation: string, account: string, region: string): boolean {
    const index = this.#rates.findIndex((rate) => rate.operations.includes(operation));
    const rate = this.#rates[index];
    if (!rate) return true;
    const key = `${index}/${account}/${region}`;
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { tokens: rate.perSecond, filledAt: now };
    const refill = ((now - bucket.filledAt) / 1000) * rate.perSecond;
    bucket.tokens = Math.min(rate.perSecond, bucket.tokens + Math.max(0, refill));
    bucket.filledAt = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}
