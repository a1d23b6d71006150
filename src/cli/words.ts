import type { Problem } from '../domain/problem.ts';

/** Sentences that are written for a step of a workflow, as they read at a terminal. */
const IN_A_TERMINAL: readonly (readonly [RegExp, string])[] = [
  [
    /Run actions\/checkout before this step, or set the input `config` to/g,
    'Go to the repository, or set `--config` to',
  ],
  [/\bthe input `([a-z-]+)`/g, '`--$1`'],
  [/\bthe input ([a-z-]+)\b/g, '`--$1`'],
  [
    /Run aws-actions\/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository\./g,
    'Sign in to AWS (such as `aws sso login`), or set AWS_PROFILE or the AWS credential variables.',
  ],
  [/raise role-duration-seconds/g, 'take credentials that last longer'],
  [/the role that this job assumes/g, 'the role or user whose credentials these are'],
  [
    /Map it in the workflow step, for example `env: \{ NAME: \$\{\{ secrets\.NAME \}\} \}`, and check that the GitHub secret or the file exists\./g,
    'Set the environment variable for this command, or write the file.',
  ],
  [/lower max-concurrency, or let fewer jobs/g, 'lower `--max-concurrency`, or let fewer runs'],
  [/\bRun the job again\b/g, 'Run it again'],
  [/\brun the job again\b/g, 'run it again'],
  [/\bCheck that the runner can reach\b/g, 'Check that this machine can reach'],
  [/\bThe job was cancelled\b/g, 'It was stopped'],
  [/\bthe workspace\b/g, 'the repository'],
  [/\bin the checkout\b/g, 'in the repository'],
];

/** The same problem for someone at a terminal. */
export function inATerminal(problem: Problem): Problem {
  return { ...problem, message: reworded(problem.message), fix: reworded(problem.fix) };
}

export function reworded(text: string): string {
  return IN_A_TERMINAL.reduce((now, [pattern, words]) => now.replace(pattern, words), text);
}
