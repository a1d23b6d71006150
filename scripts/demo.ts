/**
 * Plays the whole product on this machine: pull requests, AWS and GitHub on loopback, the action as a runner runs it.
 *
 *   npm run demo                       comments and pages go to demo-output
 *   npm run demo -- some/directory     or elsewhere
 */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ACTS } from '../sandbox/demo/acts.ts';
import { playDemo } from '../sandbox/demo/play.ts';

const OWN = join(import.meta.dirname, '../demo-output');

const directory = process.argv[2] ?? OWN;
if (directory === OWN) rmSync(OWN, { recursive: true, force: true });
const ok = await playDemo({
  acts: ACTS,
  directory,
  shownDirectory: relative(process.cwd(), directory) || '.',
  screen: {
    write: (text) => process.stdout.write(text),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  },
});
process.exitCode = ok ? 0 : 1;
