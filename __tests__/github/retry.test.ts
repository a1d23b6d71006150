import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/core';
import type { FaultAction } from '../../sandbox/github/faults.ts';
import { githubForge } from '../../src/github/github.ts';
import { createFetch } from '../../src/github/octokit.ts';
import { type Bench, forgeAt, startBench, testClock } from '../helpers/github/support.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.github.close());

const read = () => bench.forge().branchTip('main');
const fail = (action: FaultAction, times = 1) => bench.github.fault({ path: /branches/, times, action });
const tries = () => bench.github.calls({ path: /branches/ }).length;
const reset = (seconds: number) => Math.floor(bench.clock.now() / 1000) + seconds;

describe('what passes is tried again', () => {
  test.each<[string, FaultAction, number[]]>([
    ['500', { kind: 'status', status: 500 }, [1_000, 3_000]],
    ['502', { kind: 'status', status: 502 }, [1_000, 3_000]],
    ['a connection that breaks', { kind: 'drop' }, [1_000, 3_000]],
    ['too many requests, without a hint', { kind: 'secondary-limit' }, [5_000, 10_000]],
    ['too many requests, with Retry-After', { kind: 'secondary-limit', retryAfter: 2 }, [2_000, 2_000]],
    ['429 with Retry-After', { kind: 'secondary-limit', retryAfter: 3, status: 429 }, [3_000, 3_000]],
  ])('%s', async (_, action, waits) => {
    fail(action, 2);
    expect(await read()).toBe(bench.repository.tip());
    expect(bench.clock.waits).toEqual(waits);
  });

  test("the hour's limit, where it is over soon", async () => {
    fail({ kind: 'primary-limit', reset: reset(10) });
    expect(await read()).toBe(bench.repository.tip());
    expect(bench.clock.waits).toEqual([10_000]);
  });

  test('Retry-After as a date', async () => {
    const headers = { 'retry-after': new Date(bench.clock.now() + 4_000).toUTCString() };
    fail({ kind: 'status', status: 429, message: 'slow down', headers });
    await read();
    expect(bench.clock.waits).toEqual([4_000]);
  });
});

describe('what goes on is given up', () => {
  test('after three tries', async () => {
    fail({ kind: 'status', status: 503, message: 'Unavailable' }, 99);
    await expect(read()).rejects.toMatchObject({
      kind: 'unreachable',
      status: 503,
      fix: expect.stringContaining('Run the job again'),
    });
    expect(tries()).toBe(3);
  });

  test('at once, where GitHub asks for more than 20 seconds', async () => {
    fail({ kind: 'secondary-limit', retryAfter: 60 }, 99);
    await expect(read()).rejects.toMatchObject({
      kind: 'limited',
      status: 403,
      fix: expect.stringContaining('in 1 min'),
    });
    expect(bench.clock.waits).toEqual([]);
  });

  test('where all waits together would be more than 20 seconds', async () => {
    fail({ kind: 'secondary-limit', retryAfter: 15 }, 99);
    await expect(read()).rejects.toMatchObject({ kind: 'limited' });
    expect(bench.clock.waits).toEqual([15_000]);
  });

  test("the hour's limit, where it lasts", async () => {
    fail({ kind: 'primary-limit', reset: reset(1800) }, 99);
    await expect(read()).rejects.toMatchObject({ kind: 'limited', fix: expect.stringContaining('in 30 min') });
    expect(tries()).toBe(1);
  });
});

describe('what does not pass is not tried again', () => {
  test.each([
    [400, 'refused'],
    [401, 'credentials'],
    [403, 'denied'],
    [409, 'refused'],
    [422, 'refused'],
  ])('%i is %s', async (status, kind) => {
    fail({ kind: 'status', status, message: 'no' }, 99);
    await expect(read()).rejects.toMatchObject({ kind, status, detail: 'no' });
    expect(tries()).toBe(1);
  });
});

test('nobody listens: the error names the address', async () => {
  await bench.github.close();
  const forge = forgeAt(bench.github.apiUrl, 'ghs_sandbox', testClock());
  await expect(forge.branchTip('main')).rejects.toMatchObject({
    kind: 'unreachable',
    status: null,
    detail: expect.stringContaining('ECONNREFUSED'),
    fix: expect.stringContaining(bench.github.apiUrl),
  });
});

test("a proxy's error page becomes one short line", async () => {
  fail({ kind: 'status', status: 418, message: `<html>\n${'x'.repeat(5000)}` });
  const error = await read().catch((thrown: unknown) => thrown as Error);
  expect(String(error)).toMatch(/^.{0,400}$/);
});

test.each([
  ['403 Forbidden', 'what it refuses is final', []],
  ['407 Proxy Authentication Required', 'so is a password that it wants', []],
  ['503 Service Unavailable', 'what may pass is tried again', [1_000, 3_000]],
])('a proxy that answers %s: %s, and the error names host, proxy and fix', async (answer, _, waits) => {
  const proxy = createServer().on('connect', (_, socket) => socket.end(`HTTP/1.1 ${answer}\r\n\r\n`));
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const request = { fetch: createFetch({ HTTPS_PROXY: `http://user:secret-word@${address}` }) };
  const octokit = new Octokit({ auth: 'ghs_sandbox', baseUrl: 'https://api.github.com', request });
  const forge = githubForge(async () => octokit, { owner: 'acme', name: 'ml' }, bench.clock);
  const error = await forge.branchTip('main').catch((thrown: unknown) => thrown);
  proxy.close();
  expect(error).toMatchObject({
    kind: 'unreachable',
    detail: expect.stringMatching(`api.github.com:443 via http://${address}/?: HTTP/1.1 ${answer}`),
    fix: expect.stringContaining('HTTPS_PROXY'),
  });
  expect(bench.clock.waits).toEqual(waits);
});
