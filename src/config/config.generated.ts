// Made by scripts/generate.ts from src/config/config.schema.json. Do not edit.

/**
 * An IAM role that exists, by name or by ARN (`arn:<partition>:iam::<account>:role/<path>/<name>`). It is never created and never guessed: our policies are attached to exactly this role.
 */
export type Role = string;
/**
 * Text of up to 256 letters, digits, spaces and `_ . : / = + - @`.
 */
export type TagValue = string;
/**
 * The KMS key that encrypts the secret: an alias, a key id, or the ARN of a key or alias. A secret's own wins over the data plane's `defaults`, and those over the file's. Where none names one, or for `alias/aws/secretsmanager`, it is the AWS managed key.
 *
 * An alias is looked up in the account and region of each data plane. An ARN must be of the data plane's region. A key of another account is named by its key ARN, and its own policy must allow the use.
 */
export type KmsKeyId = string;
/**
 * A value that was set more than this many days ago is reported: a warning in the plan and in the drift issue, a mark in `union-secrets inventory`. A secret's own wins over `defaults`. `0` switches it off, and so does leaving it out.
 */
export type MaxAgeDays = number;
/**
 * Where the value comes from, never the value itself. One of:
 * - `{ env: NAME }`: an environment variable of the step, such as a GitHub secret mapped to it,
 * - `{ file: path }`: a file in the workspace,
 * - `{ generate: {} }`: made by us, once,
 * - `manual`: set by people or a rotation.
 */
export type Value = ValueManual | ValueFromEnvironment | ValueFromFile | ValueGenerated;
/**
 * The secret is created without a value. People or a rotation set it; we never overwrite it.
 */
export type ValueManual = 'manual';
/**
 * Keys of the roles that may read the secret. Each must be declared under `roles` of every data plane that the secret is for. Default: `[default]`.
 *
 * @minItems 1
 *
 * Items: Key of a role under `dataPlanes.<key>.roles`.
 */
export type RoleKeys = string[];
/**
 * Keys of the data planes that the secret is for. Default: all of this file.
 *
 * @minItems 1
 *
 * Items: Key of a data plane under `dataPlanes`.
 */
export type DataPlaneKeys = string[];
/**
 * A secret that is not ours and that roles may read: its name, or a map of name, roles and data planes.
 */
export type Grant = ExistingSecretName | GrantWithScope;
/**
 * Full name of a secret that exists in Secrets Manager. Those that an AWS service manages hold a `!`, such as `rds!cluster-1a2b3c4d`.
 */
export type ExistingSecretName = string;

/**
 * Secrets of Flyte on Union, kept in AWS Secrets Manager: which exist, where their values come from, and which roles may read them. **Values are never part of this file.**
 */
export interface UnionSecretsConfig {
  /**
   * Version of the form of this file. Always `1`.
   */
  version: 1;
  /**
   * Ownership id. Everything that this file creates is tagged `union-secrets:stack: <stack>`, and nothing with another stack's tag is ever touched. Keep it for the life of the file: another name is another owner.
   *
   * 1 to 64 letters, digits, `_`, `.` and `-`, beginning with a letter or digit.
   */
  stack: string;
  /**
   * Repositories whose secrets and policies this file takes over, where it declares them under the same `stack` and data plane: old names of this repository, or repositories that the file moved from. The plan shows each one as a takeover.
   *
   * After a rename or a transfer it is not needed: the repository is recognized by its id. What carries the id of another repository is only taken over if that repository's file agrees: see `movedTo`. Once everything is taken over, the key does nothing and may be removed.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A repository as GitHub writes it: `<owner>/<name>`.
   */
  formerly?: string[];
  /**
   * The repository that may take over the secrets and policies of this file: its own file names this repository under `formerly`. It is noted in a tag of each of them; until the other repository has applied, they are still this file's. Then remove this file.
   */
  movedTo?: string;
  /**
   * The Union data planes, one block each, under a key of your choice. Most users have one.
   *
   * The key becomes a tag (`union-secrets:data-plane`) and part of the policy names: 1 to 64 letters, digits, `_`, `.` and `-`, beginning with a letter or digit.
   */
  dataPlanes: {
    [k: string]: DataPlane;
  };
  policy?: Policy;
  defaults?: Defaults;
  removal?: Removal;
  /**
   * The secrets that this file owns. Each key is the full Secrets Manager name: 1 to 512 of `A-Z a-z 0-9 / _ + = . @ -`, without a leading `/`, a `.` or `..` segment, or a leading `u__` (Union's own). No segment between slashes may exceed 255 bytes with the hyphen and six characters that AWS appends.
   *
   * May be left out where the file has `grants`. A file that owns nothing says so: `secrets: {}`.
   */
  secrets?: {
    [k: string]: Secret;
  };
  /**
   * Secrets that are not ours: they must exist, and are only granted to roles and reported. Never created, changed or deleted. A secret of another stack must name this one under its `shareWith`.
   *
   * Each is a name, or a map where the roles or data planes are not the default ones.
   */
  grants?: Grant[];
}
/**
 * One Union data plane: where it runs, and the roles that its tasks run as.
 */
export interface DataPlane {
  /**
   * AWS region of the data plane. Its secrets must live in the same region.
   */
  region: string;
  /**
   * The AWS account of the data plane, as a guard: credentials of any other account are refused before anything is read or written.
   *
   * Twelve digits **in quotes**: an unquoted number loses its leading zeros.
   */
  accountId: string;
  /**
   * The IAM roles that tasks run as, under keys of your choice. A secret that names no `roles` is granted to the role `default`: the User Flyte Role, which every project of the data plane uses. Add a role of its own for secrets that only the tasks of one project-domain may read.
   */
  roles: {
    [k: string]: Role;
  };
  policy?: Policy;
  defaults?: Defaults;
  removal?: Removal;
}
/**
 * The managed policies that we make, one for each role: how they are called and tagged, and how they name secrets.
 *
 * Can be set for the file and for a data plane. There, each key and each tag wins over the file's.
 */
export interface Policy {
  /**
   * Base name of the policies. Default: `<stack>@<data plane>@<role key>`.
   *
   * With one data plane and one role the policy has exactly this name. Else, so that no two policies share a name:
   * - `-<data plane>` is added where several data planes are in one account; to the name that a data plane itself gives, only where another data plane of the account gives the same,
   * - `-<role key>` is added for a role other than `default` where the data plane has several roles.
   *
   * A policy that needs several parts continues as `<name>-2`, `<name>-3`, ... The whole name holds at most 124 of `A-Z a-z 0-9 _ + = , . @ -`.
   */
  name?: string;
  /**
   * What comes before the folder of this stack's policies. Their IAM path is `<path>union-secrets/<stack>/`: there the apply role of the stack may write policies, and nowhere else. Begins and ends with `/`, at most 433 of `A-Z a-z 0-9 _ + = , . @ - /`; no part of it is `union-secrets`.
   */
  path?: string;
  /**
   * How a role's policy names the secrets of this file:
   * - `names`: each one by its name. About 70 secrets fit in a policy, and ten policies on a role.
   * - `tags`: all in one statement, by our ownership tags: for thousands of secrets. **This is wider**: a role that is granted one secret of this file on a data plane may then read all of them there, whatever their `roles` say, also those that left the file and are retained.
   *
   * `grants` are always named one by one.
   */
  match?: 'names' | 'tags';
  /**
   * Tags of our policies, set when they are created and kept up to date: for organizations that require tags. At most 40; the rest of AWS's 50 is ours. A data plane's are added to the file's, and win where both name a key.
   */
  tags?: {
    [k: string]: TagValue;
  };
}
/**
 * What holds for every secret, unless the secret itself says otherwise.
 *
 * Can be set for the file and for a data plane. There, each key and each tag wins over the file's.
 */
export interface Defaults {
  kmsKeyId?: KmsKeyId;
  tags?: Tags;
  maxAgeDays?: MaxAgeDays;
}
/**
 * Tags in AWS. A secret's own tags are added to those under `defaults`, and win where both name a key. At most 40 together; the rest of AWS's 50 is ours.
 *
 * Keys: 1 to 128 characters, not beginning with `aws:` or `union-secrets:`. Values: up to 256. Both: letters, digits, spaces and `_ . : / = + - @`. Put a value that looks like a number, `true` or `null` in quotes.
 */
export interface Tags {
  [k: string]: TagValue;
}
/**
 * What happens to a secret that we own and that left the file, and what keeps a mistake from becoming a loss. Access to it is always revoked.
 *
 * Can be set for the file and for a data plane. There, each key wins over the file's, and both lists of `confirm` count.
 */
export interface Removal {
  /**
   * What happens to a secret that left the file:
   * - `retain`: it is kept and reported.
   * - `delete`: its deletion is scheduled. Until the recovery window ends, declaring it again restores it with the same ARN.
   *
   * A secret's own `onRemoval` wins.
   */
  secrets?: 'retain' | 'delete';
  /**
   * Days for which a deleted secret can be restored: 7 to 30. There is no deletion without a recovery window.
   */
  recoveryWindowDays?: number;
  /**
   * More deletions in one apply are refused, naming the secrets. `0` refuses every one that is not under `confirm`.
   */
  maxDeletions?: number;
  /**
   * If roles would lose access to more secrets than this in one apply, it is refused, naming them. `0` refuses every one that is not under `confirm`.
   */
  maxRevocations?: number;
  /**
   * A secret that was read within so many days is neither deleted nor revoked, unless it is listed under `confirm`. `0` switches this off.
   */
  unlessReadWithinDays?: number;
  /**
   * Names of secrets that may go: `maxDeletions`, `maxRevocations` and `unlessReadWithinDays` do not hold them back. Remove a name once it is done.
   *
   * Items: Full name of a secret in Secrets Manager.
   */
  confirm?: string[];
}
/**
 * One secret that this file owns. Only `value` must be given.
 */
export interface Secret {
  /**
   * What the secret is for, shown in AWS and in the plan. Up to 2,048 characters. Without it, the secret has none.
   */
  description?: string;
  value: Value;
  tags?: Tags;
  kmsKeyId?: KmsKeyId;
  roles?: RoleKeys;
  dataPlanes?: DataPlaneKeys;
  /**
   * Stacks that may list this secret under their `grants`. A grant of another stack is refused without it. It is noted in a tag of the secret, whose 256 characters bound the list.
   *
   * @minItems 1
   *
   * Items: Id of a stack: 1 to 64 letters, digits, `_`, `.` and `-`, beginning with a letter or digit.
   */
  shareWith?: string[];
  maxAgeDays?: MaxAgeDays;
  rotation?: Rotation;
  /**
   * Take the secret over if it exists and has no owner's tags: the plan shows what would change. A secret of another stack, data plane or repository is refused all the same. Once adopted, the key does nothing and may be removed.
   */
  adopt?: boolean;
  /**
   * What happens to this secret when it leaves the file, whatever `removal.secrets` says then: `retain` keeps it, `delete` schedules its deletion. It is noted in a tag of the secret.
   */
  onRemoval?: 'retain' | 'delete';
}
/**
 * The value is an environment variable of the step.
 */
export interface ValueFromEnvironment {
  /**
   * Name of an environment variable of the step, such as one that a GitHub secret is mapped to. An unset or empty one is *unavailable*: a plan says so, an apply that needs it fails before anything is changed.
   *
   * Variables of the runner (`ACTIONS_*`, `GITHUB_*`, `INPUT_*`, `RUNNER_*`) and of the AWS credentials are refused.
   */
  env: string;
  /**
   * The variable holds a JSON object, and the value is this member of it. GitHub allows 100 secrets in a repository: a bundle holds more.
   */
  jsonKey?: string;
}
/**
 * The value is the content of a file.
 */
export interface ValueFromFile {
  /**
   * Path of a file of UTF-8 text, relative to this file, with `/` between its parts. It must be in the repository's folder and not under `.git`. An earlier step writes it: do not commit it.
   */
  file: string;
}
/**
 * The value is made by us, once. It is made again only when `generation` grows.
 */
export interface ValueGenerated {
  /**
   * How the value is made, from a cryptographic random source. `{}` takes all defaults.
   */
  generate: {
    /**
     * Number of characters, 1 to 4096. Fewer than 16 can be guessed.
     */
    length?: number;
    /**
     * Characters that the value is made of:
     * - `base64url`: `A-Z a-z 0-9 - _` (6 bits a character)
     * - `alphanumeric`: `A-Z a-z 0-9`
     * - `hex`: `0-9 a-f` (4 bits a character)
     * - `ascii`: all printable ASCII characters but space
     */
    charset?: 'base64url' | 'alphanumeric' | 'hex' | 'ascii';
    /**
     * Raise it by one to have a new value made. Nothing else makes one: a changed length or character set counts from the next generation on.
     */
    generation?: number;
  };
}
/**
 * Secrets Manager has a Lambda function set new values by itself. Only with `value: manual`: a value that comes from here would overwrite the rotation's. Configuring it does not rotate at once.
 */
export interface Rotation {
  /**
   * ARN of the Lambda function that rotates the secret, in the region of the data plane. Secrets Manager must be allowed to invoke it.
   */
  lambdaArn: string;
  /**
   * When it rotates, in UTC:
   * - `rate(<n> hours)` from 4 hours, or `rate(<n> days)` up to 999 days,
   * - `cron(0 <hours> <day of month> <month> <day of week> *)`: windows open on the hour, in every year.
   */
  schedule: string;
}
/**
 * A grant to other roles than `default`, or on some data planes only.
 */
export interface GrantWithScope {
  name: ExistingSecretName;
  roles?: RoleKeys;
  dataPlanes?: DataPlaneKeys;
}
