import { quickTime } from '../helpers/faults/quick-time.ts';
import { startAwsBench } from '../helpers/fuzz/aws.ts';
import { fuzzConfig } from '../helpers/fuzz/config.ts';
import { startGitHubBench } from '../helpers/fuzz/github.ts';
import { startWholeBench } from '../helpers/fuzz/whole.ts';

// A thousand of the cases of `npm run test:fuzz`, always the same ones.

const numbers = (count: number) => Array.from({ length: count }, (_, index) => 1_000_000 + index);

/** A bench for the time of one test; what it complains of, by case. */
async function playAll(
  start: () => Promise<{ play(seed: number): Promise<string[]>; close(): Promise<void> }>,
  count: number,
): Promise<string[]> {
  const bench = await start();
  try {
    const found: string[] = [];
    for (const seed of numbers(count)) found.push(...(await bench.play(seed)).map((one) => `${seed}: ${one}`));
    return found;
  } finally {
    await bench.close();
  }
}

test('spoiled configs: every problem is located and reported, nothing is thrown', () => {
  expect(numbers(600).flatMap((seed) => fuzzConfig(seed).map((one) => `${seed}: ${one}`))).toEqual([]);
});

test('spoiled answers of AWS: an error of ours, or an answer', async () => {
  expect(await playAll(startAwsBench, 250)).toEqual([]);
});

test('spoiled answers of GitHub: an error of ours, or an answer', async () => {
  expect(await playAll(startGitHubBench, 130)).toEqual([]);
});

test('spoiled answers in the middle of a run: it is reported, and nothing is unforeseen', async () => {
  const giveBack = quickTime();
  try {
    expect(await playAll(startWholeBench, 20)).toEqual([]);
  } finally {
    giveBack();
  }
});
