import { type Message, say } from './message.ts';

/** What differs between the action's and the command line's words: a parameter of the sentences that need it. */
export interface Vocabulary {
  /** A setting that both have, by its name: an input or an option. */
  readonly setting: (name: string) => Message;
  /** Whose permissions AWS looks at. */
  readonly caller: Message;
  /** How to come by credentials: a sentence. */
  readonly signIn: Message;
  /** Completes "The credentials expired. Run again; if it takes long, ...". */
  readonly longerSession: Message;
  /** Begins a sentence: how to have the repository's files at hand. */
  readonly getFiles: Message;
}

/**
 * A job of a workflow.
 *
 * @param profile AWS_PROFILE, where it is set.
 */
export function jobVocabulary(profile?: string): Vocabulary {
  return {
    setting: (name) => say`the input \`${name}\``,
    caller: 'the role that this job assumes',
    signIn: profile
      ? say`AWS_PROFILE is \`${profile}\`: check that the AWS configuration on this runner has this profile, or do not set it, and run \`aws-actions/configure-aws-credentials\` before this step.`
      : say`Run \`aws-actions/configure-aws-credentials\` before this step, give the job \`permissions: id-token: write\`, and check that the role trusts this repository.`,
    longerSession: say`raise \`role-duration-seconds\``,
    getFiles: say`Run \`actions/checkout\` before this step`,
  };
}

/**
 * A command at a terminal.
 *
 * @param profile AWS_PROFILE, where it is set.
 */
export function commandVocabulary(profile?: string): Vocabulary {
  return {
    setting: (name) => say`\`--${name}\``,
    caller: profile ? say`the role or user of the profile \`${profile}\`` : 'the role or user of these credentials',
    signIn: profile
      ? say`AWS_PROFILE is \`${profile}\`: check that the AWS configuration has this profile, and sign in with \`aws sso login --profile ${profile}\` if it uses IAM Identity Center.`
      : say`Sign in to AWS (such as \`aws sso login\`), or set AWS_PROFILE or the AWS credential variables.`,
    longerSession: 'take credentials that last longer',
    getFiles: say`Go to the repository, write one with \`union-secrets init\``,
  };
}

/** Without a profile. */
export const JOB = jobVocabulary();
export const COMMAND = commandVocabulary();
