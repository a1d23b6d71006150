import type { Message } from '../domain/message.ts';
import type { Location } from '../domain/problem.ts';

/** Every rule by its stable id, with one line for the reference. */
export const RULES = {
  'wrong-group':
    'A SECRET_GROUP that belongs to no data plane of the file: other region, other account, or cut off before `secret:`.',
  'broken-pair':
    'Group and key that do not join to the ARN of a secret: the whole ARN in one of them, swapped, or one missing.',
  'incomplete-key': 'A SECRET_KEY without the hyphen and six characters that AWS adds to the name.',
  'stale-key': 'A SECRET_KEY whose last six characters are not those that AWS has now: the secret was re-created.',
  'unknown-key': 'A SECRET_KEY of a secret that does not exist yet: its last six characters are known after apply.',
  'not-granted': 'A secret that the code asks for and the file neither declares nor grants on that data plane.',
  'removed-in-plan': 'The plan takes away a secret that this code uses.',
  'recreated-in-plan': 'The plan makes a secret again that this code uses: its key will change.',
  'wrong-mount':
    'An AWS secret as an environment variable, or mounted elsewhere than /etc/flyte/secrets: Flyte refuses both.',
  'group-version':
    'A group_version with an AWS secret: Flyte ignores it in a request, and looks for another file with it in secrets.get.',
  'request-mismatch':
    'secrets.get, or a path, with other constants than the request of the same secret in the same task.',
  'not-requested': 'secrets.get, or a path, of a secret that the task does not request.',
  'wrong-file': 'A path under /etc/flyte/secrets that is not <group>/<key>, all in lower case.',
  'missing-group': 'A secret of the file requested by its name alone: Flyte looks for it in other stores than AWS.',
  'mixed-mount':
    "An AWS secret beside a file secret of Union's own store in one task or environment: Kubernetes refuses the pod.",
  'read-outside-task': 'secrets.get in the body of a workflow, which runs where the workflow is registered.',
  'other-service-account': 'A service account or role of its own: the pod may read other secrets than the file says.',
  'flytekit-version':
    'flytekit 1.13.2 to 1.15.1 beside union, in requirements, lock files or images: secrets.get drops the group.',
  'value-returned': 'A task returns the value of a secret: Flyte stores and shows what tasks return.',
  'value-logged': 'The value of a secret is printed, logged, raised in an error or written into a report.',
  'value-passed-to-task': 'The value of a secret is an input of another task: Flyte stores and shows inputs.',
  'unused-secret': 'A secret of the file that no checked code uses.',
  'does-not-parse': 'A file about Flyte that is not Python 3 and so was not checked.',
} as const;

export type Rule = keyof typeof RULES;

export type FindingSeverity = 'error' | 'warning' | 'note';

/** Something about the code that a person has to fix or should know. `message` and `fix` are plain text that quotes code. */
export interface CodeFinding {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
  readonly message: Message;
  readonly fix: Message;
  readonly location: Location;
  /** The right text for some full lines of the location's file, fit for a suggested change on GitHub. */
  readonly suggestion?: Suggestion;
  /** Name of the secret it is about, where one is known. */
  readonly secret?: string;
}

export interface Suggestion {
  /** First and last line that are replaced, counted from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** The text of those lines as it was read, without the last line end. */
  readonly original: string;
  /** The new text of those lines, without the last line end. */
  readonly replacement: string;
}

/** A file that is checked. */
export interface CodeFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}
