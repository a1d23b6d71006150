import type { FaultAction } from '../../../sandbox/github/faults.ts';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../../../sandbox/github/start.ts';
import type { StepOptions } from '../../../sandbox/runner.ts';
import { APPLIED, NO_CHANGES_SEEN, PLANNED } from '../scenarios/common/comment.ts';
import { writesOf } from '../scenarios/world.ts';
import type { Arena, CallName } from './arena.ts';
import { type InsideResult, runInside } from './inside.ts';
import { differences, normalState } from './state.ts';

export type Mode = 'plan' | 'apply';

export interface GitHubFault {
  readonly name: string;
  readonly action: FaultAction;
  readonly lasting: boolean;
}

const ACTIONS: readonly (readonly [name: string, action: FaultAction])[] = [
  ['secondary limit with Retry-After', { kind: 'secondary-limit', retryAfter: 1 }],
  ['secondary limit', { kind: 'secondary-limit' }],
  ['502', { kind: 'status', status: 502 }],
  ['404', { kind: 'status', status: 404, message: 'Not Found' }],
  ['403', { kind: 'status', status: 403, message: 'Resource not accessible by integration' }],
  ['dropped before the effect', { kind: 'drop' }],
  ['dropped after the effect', { kind: 'drop-answer' }],
];

export const GITHUB_FAULTS: readonly GitHubFault[] = ACTIONS.flatMap(([name, action]) => [
  { name: `${name}, once`, action, lasting: false },
  { name: `${name}, lasting`, action, lasting: true },
]);

interface Scene {
  readonly github: GitHubSandbox;
  readonly repository: RepositorySandbox;
  readonly number: number;
  readonly step: StepOptions;
}

/** A pull request with the story's file, planned, or merged and about to be applied. */
async function open(arena: Arena, mode: Mode): Promise<Scene> {
  const { file, env } = arena.story;
  const github = await startGitHub();
  const repository = github.createRepository({ name: 'acme/ml', files: {} });
  repository.commit({ branch: 'change', files: { 'union-secrets.yaml': file, 'jobs.py': 'import flytekit\n' } });
  const number = repository.openPullRequest({ head: 'change' });
  const event =
    mode === 'plan' ? repository.events.pullRequest(number) : repository.events.push(repository.merge(number));
  const key = { 'fingerprint-key': 'a fingerprint key of more than 32 characters' };
  return { github, repository, number, step: { event, repository, env, with: key } };
}

/** Names of the calls that a run makes of GitHub, ids and commits left out. */
export async function githubCalls(arena: Arena, mode: Mode): Promise<CallName[]> {
  arena.rewind();
  const scene = await open(arena, mode);
  await runInside({ aws: arena.aws, github: scene.github }, scene.step);
  const seen = new Map<string, number>();
  const names = scene.github
    .calls()
    .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/g, ':sha').replace(/\d+/g, ':n')}`);
  await scene.github.close();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { name, nth };
  });
}

/** Runs with one fault at one call to GitHub, then again without. @returns what is not as promised. */
export async function tryGitHub(arena: Arena, mode: Mode, call: CallName, fault: GitHubFault): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  arena.watch(complaints);
  const scene = await open(arena, mode);
  const surroundings = { aws: arena.aws, github: scene.github };
  try {
    const [method = '', path = ''] = call.name.split(' ');
    const times = fault.lasting ? Number.POSITIVE_INFINITY : 1;
    scene.github.fault({ method, path: patternOf(path), from: call.nth, times, action: fault.action });
    const first = await runInside(surroundings, scene.step);
    complaints.push(...judge(arena, mode, call, first));
    if (!wasStruck(scene.github, fault.action)) complaints.push('the call did not come');
    scene.github.clearFaults();
    const again = await runInside(surroundings, scene.step);
    if (again.exitCode !== 0) complaints.push(`run again, exit code ${again.exitCode}: ${again.log.slice(-300)}`);
    complaints.push(...judge(arena, mode, call, again));
    const comments = scene.repository.comments(scene.number).filter(({ author }) => author === 'github-actions[bot]');
    if (comments.length !== 1) complaints.push(`${comments.length} comments of ours`);
    return [...new Set(complaints)];
  } finally {
    await scene.github.close();
  }
}

function wasStruck(github: GitHubSandbox, action: FaultAction): boolean {
  const status = action.kind === 'status' ? action.status : action.kind === 'secondary-limit' ? 403 : null;
  return status === null || github.calls().some((call) => call.status === status);
}

function patternOf(path: string): RegExp {
  const text = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${text.replaceAll(':sha', '[0-9a-f]{40}').replaceAll(':n', '\\d+')}$`);
}

/** Asked before an apply: whether the branch still holds this file. Without an answer nothing is applied. */
const LOOKS_FIRST = /\/(branches|git\/ref|contents|commits\/[^/]+$)/;

function judge(arena: Arena, mode: Mode, { name }: CallName, run: InsideResult): string[] {
  const complaints: string[] = [];
  // GitHub shows an annotation in the log, at its place.
  const shown = [run.log, ...run.annotations.map(({ message }) => message)].join('\n');
  const isNamed = /^GitHub: cannot|: GitHub: cannot|GitHub shows (?:neither|no branch)/m.test(shown);
  if (run.exitCode === 1 && !isNamed) complaints.push(`it is not said what failed: ${run.log.slice(-300)}`);
  if (/\n\s+at .+:\d+:\d+/.test(`${shown}${run.summary}`)) complaints.push('a stack trace');
  const wrote = writesOf(arena.aws.calls).length > 0;
  if (mode === 'plan') {
    if (wrote) complaints.push('a plan wrote');
    if (!run.summary.includes(PLANNED)) complaints.push(`the summary holds no plan: ${run.summary.slice(0, 200)}`);
    return complaints;
  }
  const undone = differences(normalState(arena.aws), arena.clean.state);
  if (undone.length === 0) {
    if (!run.summary.includes(APPLIED) && !run.summary.includes(NO_CHANGES_SEEN))
      complaints.push('the summary does not tell the apply');
  } else if (wrote || !LOOKS_FIRST.test(name) || run.exitCode === 0) complaints.push(...undone);
  return complaints;
}
