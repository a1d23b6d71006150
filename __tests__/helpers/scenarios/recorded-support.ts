import type { Push } from '../../../sandbox/github/verbs.ts';
import { config, type StepResult, type World } from './world.ts';

export const KEY = 'a key of the scenarios, 32 or more characters';
export const OTHER_KEY = 'another key of the scenarios, just as long as it';
export const CHECK = 'union-secrets: ml-platform / production';

export interface StepParts {
  readonly env?: Record<string, string>;
  readonly with?: Record<string, string>;
  readonly attempt?: number;
}

/** A config with these secrets, each from the environment variable of its last letter in upper case. */
export function fileWith(...names: string[]): string {
  const entries = names.map((name) => [name, { value: { env: name.at(-1)?.toUpperCase() } }]);
  return config({ secrets: Object.fromEntries(entries) });
}

export const ENV = { A: 'the value of a', B: 'the value of b', C: 'the value of c' };

/** Plans a pull request as its workflow does. */
export function planOn(world: World, number: number, step: StepParts = {}): Promise<StepResult> {
  const { env = ENV, ...rest } = step;
  const inputs = { 'fingerprint-key': KEY, ...rest.with };
  return world.on(world.repository.events.pullRequest(number), { ...rest, env, with: inputs });
}

/** Applies a push where only recorded plans are applied. */
export function applyPush(world: World, push: Push, step: StepParts = {}): Promise<StepResult> {
  const { env = ENV, ...rest } = step;
  const inputs = { 'fingerprint-key': KEY, 'require-recorded-plan': 'true', ...rest.with };
  return world.on(world.repository.events.push(push), { ...rest, env, with: inputs });
}

export function secretNames(world: World): string[] {
  return world.aws
    .secrets()
    .map(({ name }) => name)
    .toSorted();
}

/** Check runs on a commit, oldest first. */
export function checksOn(world: World, sha: string) {
  return world.repository.data.checkRuns.filter(({ headSha }) => headSha === sha);
}

/** Head commit of a pull request. */
export function headOf(world: World, number: number): string {
  const pull = world.repository.data.pulls.find((one) => one.number === number);
  if (!pull) throw new Error(`there is no pull request ${number}`);
  return pull.head.sha;
}

/** What git makes of a config that two pull requests changed in different places: the sandbox merges whole files. */
export function mergedText(world: World, push: Push, text: string): void {
  const commit = world.repository.data.commits[push.after];
  if (!commit) throw new Error(`there is no commit ${push.after}`);
  commit.files['union-secrets.yaml'] = text;
}
