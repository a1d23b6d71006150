import { createGate, createLimiter, createPacer } from '../../src/aws/limit.ts';
import { testClock } from './stub.ts';

/** A task that runs until it is told to end. */
function openTask() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the limit of calls in flight', () => {
  it('lets no more run than there are places, and the others in the order in which they came', async () => {
    const limit = createLimiter(2);
    const tasks = [openTask(), openTask(), openTask(), openTask()];
    const started: number[] = [];
    const all = tasks.map((task, n) =>
      limit(async () => {
        started.push(n);
        await task.ended;
      }),
    );
    await settle();
    expect(started).toEqual([0, 1]);
    tasks[1]?.end();
    await settle();
    expect(started).toEqual([0, 1, 2]);
    tasks[0]?.end();
    tasks[2]?.end();
    tasks[3]?.end();
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('lets those that may wait in after all others, also after those that come later', async () => {
    const limit = createLimiter(1);
    const first = openTask();
    const started: string[] = [];
    const start = (name: string, mayWait: boolean) => limit(async () => void started.push(name), mayWait);
    const all = [limit(() => first.ended), start('secret 1', true), start('secret 2', true), start('page 2', false)];
    first.end();
    await Promise.all(all);
    expect(started).toEqual(['page 2', 'secret 1', 'secret 2']);
  });

  it('frees the place of a task that failed, and passes the failure on', async () => {
    const limit = createLimiter(1);
    await expect(limit(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limit(async () => 'runs')).toBe('runs');
  });

  it('fills every place again after it stood empty', async () => {
    const limit = createLimiter(2);
    await Promise.all([limit(settle), limit(settle), limit(settle)]);
    const tasks = [openTask(), openTask()];
    const started: number[] = [];
    const all = tasks.map((task, n) =>
      limit(async () => {
        started.push(n);
        await task.ended;
      }),
    );
    await settle();
    expect(started).toEqual([0, 1]);
    for (const task of tasks) task.end();
    await Promise.all(all);
  });
});

describe('the pace of a class of calls', () => {
  it('lets a first burst through at once', async () => {
    const clock = testClock();
    const turn = createPacer(3, clock);
    for (let call = 0; call < 3; call++) await turn();
    expect(clock.waits).toEqual([]);
  });

  it('never lets a second see more than it may, and wastes none of it', async () => {
    const clock = testClock();
    const turn = createPacer(50, clock);
    const times: number[] = [];
    for (let call = 0; call < 1000; call++) {
      await turn();
      times.push(clock.now());
    }
    const busiest = Math.max(
      ...times.map((start) => times.filter((time) => time >= start && time < start + 1000).length),
    );
    expect(busiest).toBe(50);
    expect(clock.now()).toBeLessThan(1.2 * 1000 * (1000 / 50 - 1));
  });

  it('gives turns to callers that come at the same time', async () => {
    const clock = {
      now: () => 0,
      waits: [] as number[],
      wait: async (milliseconds: number) => void clock.waits.push(milliseconds),
    };
    const turn = createPacer(2, clock);
    await Promise.all(Array.from({ length: 6 }, turn));
    expect(clock.waits).toEqual([1050, 1050, 2100, 2100]);
  });
});

describe('the gate', () => {
  it('paces each class by itself and leaves the others alone', async () => {
    const clock = testClock();
    const gate = createGate(8, clock);
    const pass = (rate: 'create' | 'list' | undefined, times: number) =>
      Promise.all(Array.from({ length: times }, () => gate(rate, async () => rate)));
    await pass('create', 50);
    await pass('list', 100);
    await pass(undefined, 500);
    expect(clock.waits).toEqual([]);
    await pass('create', 1);
    expect(clock.waits).toEqual([1050]);
  });

  it('keeps no place for a call that waits for its turn', async () => {
    const first = openTask();
    const gate = createGate(1, { now: () => 0, wait: () => first.ended });
    await Promise.all(Array.from({ length: 50 }, () => gate('create', async () => {})));
    const waiting = gate('create', async () => 'created');
    expect(await gate(undefined, async () => 'described')).toBe('described');
    first.end();
    expect(await waiting).toBe('created');
  });
});
