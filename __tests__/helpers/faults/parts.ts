import { Arena, type Comparing, isWrite } from './arena.ts';
import { FAULTS } from './faults.ts';
import { quickTime } from './quick-time.ts';
import { tryPace } from './rates.ts';
import { STORIES, type Story } from './stories.ts';
import { tryFault } from './try-fault.ts';
import { GITHUB_FAULTS, githubCalls, type Mode, tryGitHub } from './try-github.ts';
import { tryCancel, tryDeath, tryKill } from './try-kill.ts';
import { tryTwins } from './twins.ts';

/** One thing that goes wrong. */
export interface Case {
  readonly name: string;
  /** @returns what is not as promised. */
  readonly play: () => Promise<string[]>;
}

/** Cases that share their preparations; they are played one after another, all of them or some. */
export interface Part {
  readonly name: string;
  readonly cases: () => AsyncIterable<Case>;
}

/** Calls that are others, or follow from another plan, where values are compared by reading. */
const BY_READING = /^(BatchGetSecretValue|GetSecretValue|PutSecretValue|CreateSecret)/;

async function* awsCases(story: Story, comparing: Comparing): AsyncIterable<Case> {
  const arena = await Arena.open(story, comparing);
  const giveBack = quickTime();
  try {
    const calls = arena.clean.calls.filter(({ name }) => comparing === 'keyed' || BY_READING.test(name));
    for (const call of calls)
      for (const fault of FAULTS)
        yield { name: `${call.name} (${call.nth}): ${fault.name}`, play: () => tryFault(arena, call, fault) };
  } finally {
    giveBack();
    await arena.close();
  }
}

async function* killCases(story: Story): AsyncIterable<Case> {
  const arena = await Arena.open(story);
  const giveBack = quickTime();
  try {
    for (const call of arena.clean.calls)
      for (const when of ['before', 'after'] as const)
        yield { name: `${when} ${call.name} (${call.nth})`, play: () => tryDeath(arena, call, when) };
  } finally {
    giveBack();
    await arena.close();
  }
}

/** Real processes: every write is killed and cancelled. */
async function* processCases(story: Story): AsyncIterable<Case> {
  const arena = await Arena.open(story);
  try {
    for (const call of arena.clean.calls.filter(({ name }) => isWrite(name))) {
      for (const when of ['before', 'after'] as const)
        yield { name: `SIGKILL ${when} ${call.name} (${call.nth})`, play: () => tryKill(arena, call, when) };
      yield { name: `SIGTERM during ${call.name} (${call.nth})`, play: () => tryCancel(arena, call) };
    }
  } finally {
    await arena.close();
  }
}

async function* githubCases(story: Story, mode: Mode): AsyncIterable<Case> {
  const arena = await Arena.open(story);
  const giveBack = quickTime();
  try {
    for (const call of await githubCalls(arena, mode))
      for (const fault of GITHUB_FAULTS)
        yield { name: `${call.name} (${call.nth}): ${fault.name}`, play: () => tryGitHub(arena, mode, call, fault) };
  } finally {
    giveBack();
    await arena.close();
  }
}

/** When the second of two starts: after so many writes of the first. */
const LATER = [0, 1, 2, 4, 8, 12, 16, 20, 24, 28];

async function* twinCases(story: Story): AsyncIterable<Case> {
  const arena = await Arena.open(story);
  try {
    for (const after of LATER) yield { name: `the second after ${after} writes`, play: () => tryTwins(arena, after) };
  } finally {
    await arena.close();
  }
}

async function* paceCases(): AsyncIterable<Case> {
  yield { name: '1,000 creations', play: () => tryPace(1000) };
}

const readingToo = STORIES.filter(({ name }) => name === 'every kind of change');

export const PARTS: readonly Part[] = [
  ...STORIES.map((story) => ({ name: `aws: ${story.name}`, cases: () => awsCases(story, 'keyed') })),
  ...readingToo.map((story) => ({ name: `aws: ${story.name}, by reading`, cases: () => awsCases(story, 'reading') })),
  ...STORIES.slice(0, 2).flatMap((story) =>
    (['plan', 'apply'] as const).map((mode) => ({
      name: `github: ${mode}, ${story.name}`,
      cases: () => githubCases(story, mode),
    })),
  ),
  ...STORIES.map((story) => ({ name: `kill: ${story.name}`, cases: () => killCases(story) })),
  ...STORIES.map((story) => ({ name: `process: ${story.name}`, cases: () => processCases(story) })),
  ...STORIES.map((story) => ({ name: `two at once: ${story.name}`, cases: () => twinCases(story) })),
  { name: 'rates', cases: paceCases },
];
