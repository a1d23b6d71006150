import { startGitHub } from '../../../../sandbox/github/start.ts';
import { runStep, type StepOptions, type StepResult } from '../../../../sandbox/runner.ts';
import type { Ground } from './ground.ts';
import { QUICK_START } from './quick-start.ts';

type Step = Pick<StepOptions, 'env' | 'with' | 'files'>;

/** A repository beside an AWS, and what happens there. */
export interface Story {
  readonly ground: Ground;
  /** Opens a pull request with this config and runs the action on it. */
  plan(config: string, step?: Step): Promise<StepResult>;
  /** Merges the open pull request and runs the action on the push. */
  merge(step?: Step): Promise<StepResult>;
  /** A pull request with this config that is merged at once. */
  apply(config: string, step?: Step): Promise<StepResult>;
  /** Runs the action by hand on the default branch. */
  again(step?: Step): Promise<StepResult>;
  /** The comments on the last pull request. */
  comments(): string[];
  close(): Promise<void>;
}

export async function startStory(ground: Ground): Promise<Story> {
  const github = await startGitHub();
  const repository = github.createRepository({ name: 'acme/ml' });
  let number = 0;
  const run = (options: Omit<StepOptions, 'repository'>) =>
    runStep({ aws: ground, github }, { ...options, env: { ...QUICK_START, ...options.env }, repository });
  const open = (config: string) => {
    const head = `change-${number + 1}`;
    repository.commit({ branch: head, files: { 'union-secrets.yaml': config } });
    number = repository.openPullRequest({ head });
  };
  const merge = (step: Step = {}) =>
    run({ ...step, event: repository.events.push(repository.merge(number, 'squash')) });
  return {
    ground,
    plan(config, step = {}) {
      open(config);
      return run({ ...step, event: repository.events.pullRequest(number) });
    },
    merge,
    apply(config, step) {
      open(config);
      return merge(step);
    },
    again: (step = {}) =>
      run({ ...step, event: repository.events.workflowDispatch(), with: { mode: 'apply', ...step.with } }),
    comments: () => repository.comments(number).map(({ body }) => body),
    close: () => github.close(),
  };
}
