/** What differs between the action's and the command line's words: a parameter of the sentences that need it. */
export interface Vocabulary {
  /** A setting that both have, by its name: an input or an option. */
  readonly setting: (name: string) => string;
  /** Whose permissions AWS looks at. */
  readonly caller: string;
  /** How to come by credentials: a sentence. */
  readonly signIn: string;
  /** Completes "The credentials expired. Run again; if it takes long, ...". */
  readonly longerSession: string;
  /** Begins a sentence: how to have the repository's files at hand. */
  readonly getFiles: string;
}

/** A job of a workflow. */
export const JOB: Vocabulary = {
  setting: (name) => `the input \`${name}\``,
  caller: 'the role that this job assumes',
  signIn:
    'Run aws-actions/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository.',
  longerSession: 'raise role-duration-seconds',
  getFiles: 'Run actions/checkout before this step',
};

/** A command at a terminal. */
export const COMMAND: Vocabulary = {
  setting: (name) => `\`--${name}\``,
  caller: 'the role or user of these credentials',
  signIn: 'Sign in to AWS (such as `aws sso login`), or set AWS_PROFILE or the AWS credential variables.',
  longerSession: 'take credentials that last longer',
  getFiles: 'Go to the repository',
};
