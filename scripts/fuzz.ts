/**
 * 100,000 spoiled configs and answers: no stack trace, no hang, no unbounded memory, messages with their place. Ends with
 * `N passed, N failed`; a failed case is named by its part and number.
 *
 *   npm run test:fuzz                 all of it
 *   npm run test:fuzz -- config 500   the first 500 cases of one part
 *   npm run test:fuzz -- aws =1234    one case
 */

import { quickTime } from '../__tests__/helpers/faults/quick-time.ts';
import { startAwsBench } from '../__tests__/helpers/fuzz/aws.ts';
import { fuzzConfig } from '../__tests__/helpers/fuzz/config.ts';
import { startGitHubBench } from '../__tests__/helpers/fuzz/github.ts';
import { startWholeBench } from '../__tests__/helpers/fuzz/whole.ts';

interface Bench {
  play(seed: number): Promise<string[]>;
  close(): Promise<void>;
}

/** More than this is a leak, or an answer that was let grow. Bytes of the whole process. */
const MOST_MEMORY = 1_500_000_000;

const PARTS: readonly { readonly name: string; readonly count: number; readonly start: () => Promise<Bench> }[] = [
  {
    name: 'config',
    count: 75_000,
    start: async () => ({ play: async (seed) => fuzzConfig(seed), close: async () => {} }),
  },
  { name: 'aws', count: 15_000, start: startAwsBench },
  { name: 'github', count: 9_000, start: startGitHubBench },
  { name: 'whole', count: 1_000, start: startWholeBench },
];

const [wanted, number = ''] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const { name, count, start } of PARTS) {
  if (wanted !== undefined && wanted !== name) continue;
  if (name === 'whole') quickTime();
  const first = number.startsWith('=') ? Number(number.slice(1)) : 0;
  const last = number.startsWith('=') ? first + 1 : Math.min(count, Number(number || count));
  const started = performance.now();
  const bench = await start();
  const before = failed;
  for (let seed = first; seed < last; seed++) {
    const complaints = await bench.play(seed);
    if (process.memoryUsage.rss() > MOST_MEMORY) complaints.push('the process has grown too large');
    if (complaints.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`FAILED  ${name} =${seed}`);
      for (const complaint of complaints) console.log(`        ${complaint.slice(0, 1_000)}`);
    }
  }
  await bench.close();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${failed === before ? 'ok     ' : 'FAILED '} ${name}: ${last - first} cases in ${seconds} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
