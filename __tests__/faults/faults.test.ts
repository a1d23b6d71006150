import { Arena, isWrite } from '../helpers/faults/arena.ts';
import { FAULTS } from '../helpers/faults/faults.ts';
import { quickTime } from '../helpers/faults/quick-time.ts';
import { tryRates } from '../helpers/faults/rates.ts';
import { differences, normalState } from '../helpers/faults/state.ts';
import { STORIES } from '../helpers/faults/stories.ts';
import { tryFault } from '../helpers/faults/try-fault.ts';
import { GITHUB_FAULTS, githubCalls, tryGitHub } from '../helpers/faults/try-github.ts';
import { tryCancel, tryDeath, tryKill } from '../helpers/faults/try-kill.ts';
import { tryTwins } from '../helpers/faults/twins.ts';

// A sample of what `npm run test:faults` plays exhaustively: each fault at another call.

/** `count` members, evenly from the whole list. */
function sample<T>(list: readonly T[], count: number): T[] {
  return list.filter(
    (_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );
}

const named = (text: string) => {
  const story = STORIES.find(({ name }) => name === text);
  if (!story) throw new Error(`There is no story ${text}.`);
  return story;
};

let arena: Arena;
let small: Arena;
let giveBack: () => void;
beforeAll(async () => {
  arena = await Arena.open(named('every kind of change'));
  small = await Arena.open(named('everything is new'));
  giveBack = quickTime();
});
afterAll(async () => {
  giveBack();
  await Promise.all([arena.close(), small.close()]);
});

test('an apply over every kind of change, run again, has nothing to do', async () => {
  arena.rewind();
  await arena.run();
  const state = normalState(arena.aws);
  const again = await arena.run();
  expect(again.outputs['has-changes']).toBe('false');
  expect(differences(normalState(arena.aws), state)).toEqual([]);
});

const sampled = FAULTS.filter(({ name }, index) => !name.startsWith('time-out') && index % 4 === 0);
test.each(sampled.map((fault, index) => [fault.name, fault, index] as const))(
  'one call of an apply meets: %s',
  async (_, fault, index) => {
    const writes = arena.clean.calls.filter(({ name }) => isWrite(name));
    const call = writes[(index * 7) % writes.length];
    if (!call) throw new Error('An apply without writes.');
    expect([call.name, await tryFault(arena, call, fault)]).toEqual([call.name, []]);
  },
);

test('a run that ends anywhere, before or after a call: the next one goes on from there', async () => {
  for (const call of sample(arena.clean.calls, 2))
    for (const when of ['before', 'after'] as const)
      expect([call.name, when, await tryDeath(arena, call, when)]).toEqual([call.name, when, []]);
});

test.each(['plan', 'apply'] as const)('GitHub fails in the middle of a run: %s', async (mode) => {
  const calls = await githubCalls(small, mode);
  for (const [index, call] of calls.entries()) {
    const fault = GITHUB_FAULTS[(index * 3 + 1) % GITHUB_FAULTS.length];
    if (fault)
      expect([call.name, fault.name, await tryGitHub(small, mode, call, fault)]).toEqual([call.name, fault.name, []]);
  }
});

describe('as processes', () => {
  const write = (wanted: RegExp) => {
    const call = arena.clean.calls.find(({ name }) => wanted.test(name));
    if (!call) throw new Error(`No call is ${wanted}.`);
    return call;
  };

  test('killed while a value is on its way', async () => {
    expect(await tryKill(arena, write(/^PutSecretValue ml\/made/), 'after')).toEqual([]);
  });

  test('cancelled: what is under way is finished, nothing else is started, and the report says so', async () => {
    expect(await tryCancel(arena, write(/^CreatePolicyVersion/))).toEqual([]);
  });

  test('two at once', async () => {
    expect(await tryTwins(arena, 4)).toEqual([]);
  });

  test('documented rates are kept: no call is throttled', async () => {
    expect((await tryRates(80)).complaints).toEqual([]);
  });
});
