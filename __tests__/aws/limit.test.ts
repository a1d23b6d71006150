import { setImmediate as settle } from 'node:timers/promises';
import { createRateLimiter } from '../../src/aws/call.ts';

const { jest } = import.meta;

/** Tasks that run until they are ended, and the order in which they started. */
function openTasks(limiter: ReturnType<typeof createRateLimiter>) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, operation = 'GetRole') =>
    limiter(operation, async () => {
      started.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  const end = async (...names: string[]) => {
    for (const name of names) ends.get(name)?.();
    await settle();
  };
  return { started, start, end };
}

describe('calls in flight', () => {
  it('are no more than there are places, and the others come in their order', async () => {
    const { started, start, end } = openTasks(createRateLimiter(2));
    const all = ['1', '2', '3', '4'].map((name) => start(name));
    await settle();
    expect(started).toEqual(['1', '2']);
    await end('2');
    expect(started).toEqual(['1', '2', '3']);
    await end('1', '3');
    await end('4');
    expect(await Promise.all(all)).toEqual(['1', '2', '3', '4']);
  });

  it('let a call on which others follow go before the many', async () => {
    const { started, start, end } = openTasks(createRateLimiter(2));
    const many = ['secret 1', 'secret 2', 'secret 3', 'secret 4'].map((name) => start(name, 'DescribeSecret'));
    await settle();
    const page = start('page 2', 'ListSecrets');
    await settle();
    await end('secret 1');
    expect(started).toEqual(['secret 1', 'secret 2', 'page 2']);
    await end('page 2', 'secret 2');
    await end('secret 3', 'secret 4');
    await Promise.all([page, ...many]);
  });

  it('make room when one failed, and its failure is passed on', async () => {
    const limiter = createRateLimiter(1);
    await expect(limiter('GetRole', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limiter('GetRole', async () => 'runs')).toBe('runs');
  });
});

describe('the pace of a class of calls', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('never lets a second see more than AWS allows, and wastes little of it', async () => {
    const limiter = createRateLimiter(8);
    const times: number[] = [];
    const begin = Date.now();
    const all = Array.from({ length: 1000 }, () =>
      limiter('CreateSecret', async () => void times.push(Date.now() - begin)),
    );
    await jest.advanceTimersByTimeAsync(25_000);
    await Promise.all(all);
    const busiest = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
    expect(busiest).toBe(50);
    expect(times.filter((at) => at === 0)).toHaveLength(50);
    expect(Math.max(...times)).toBeLessThan(1.2 * 1000 * (1000 / 50 - 1));
  });

  it('is one for each class: the others do not wait, and no place is kept for who waits', async () => {
    const limiter = createRateLimiter(1);
    await Promise.all(Array.from({ length: 50 }, () => limiter('CreateSecret', async () => {})));
    const waiting = limiter('CreateSecret', async () => 'created');
    expect(await limiter('ListSecrets', async () => 'listed')).toBe('listed');
    expect(await limiter('GetRole', async () => 'described')).toBe('described');
    await jest.advanceTimersByTimeAsync(1_100);
    expect(await waiting).toBe('created');
  });
});
