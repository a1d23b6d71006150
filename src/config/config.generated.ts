// Made by scripts/generate.ts from schema/union-secrets.schema.json. Do not edit.

/**
 * An IAM role that exists, by name or by ARN (`arn:<partition>:iam::<account>:role/<path>/<name>`). It is never created and never guessed: our policies are attached to exactly this role.
 */
export type Role = string;
/**
 * Text of up to 256 letters, digits, spaces and `_ . : / = + - @`.
 */
export type TagValue = string;
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
export type Grant = SecretName | GrantWithScope;
/**
 * Full name of a secret in Secrets Manager.
 */
export type SecretName = string;

/**
 * Secrets of Flyte on Union, kept in AWS Secrets Manager: which exist, where their values come from, and which roles may read them. **Values never stand in this file.**
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
   * The Union data planes, one block each, under a key of your choice. Most users have one.
   *
   * The key becomes a tag (`union-secrets:data-plane`) and part of the policy names: 1 to 64 letters, digits, `_`, `.` and `-`, beginning with a letter or digit.
   */
  dataPlanes: {
    [k: string]: DataPlane;
  };
  policy?: Policy;
  defaults?: Defaults;
  /**
   * The secrets that this file owns. Each key is the full Secrets Manager name: 1 to 512 of `A-Z a-z 0-9 / _ + = . @ -`, without a leading `/`, a `.` or `..` segment, or a leading `u__` (Union's own). No segment between slashes may exceed 255 bytes with the hyphen and six characters that AWS appends.
   *
   * May be left out where `grants` stands. A file that owns nothing says so: `secrets: {}`.
   */
  secrets?: {
    [k: string]: Secret;
  };
  /**
   * Secrets that are not ours: they must exist, and are only granted to roles and reported. Never created, changed or deleted.
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
}
/**
 * How the managed policies are called that we make, one for each role.
 */
export interface Policy {
  /**
   * Base name of the policies. Default: `<stack>-<data plane>-<role key>`.
   *
   * With one data plane and one role the policy has exactly this name. Else, so that no two policies share a name:
   * - `-<data plane>` is added where several data planes are in one account,
   * - `-<role key>` is added for a role other than `default` where the data plane has several roles.
   *
   * A policy that needs several parts continues as `<name>-2`, `<name>-3`, ... The whole name holds at most 124 of `A-Z a-z 0-9 _ + = , . @ -`.
   */
  name?: string;
  /**
   * IAM path of the policies. Begins and ends with `/`, at most 512 characters.
   */
  path?: string;
}
/**
 * What holds for every secret of this file, unless the secret itself says otherwise.
 */
export interface Defaults {
  tags?: Tags;
}
/**
 * Tags in AWS. A secret's own tags are added to those under `defaults`, and win where both name a key. At most 46 together; the rest of AWS's 50 is ours.
 *
 * Keys: 1 to 128 characters, not beginning with `aws:` or `union-secrets:`. Values: up to 256. Both: letters, digits, spaces and `_ . : / = + - @`. Put a value that looks like a number, `true` or `null` in quotes.
 */
export interface Tags {
  [k: string]: TagValue;
}
/**
 * One secret that this file owns. Only `value` must be given.
 */
export interface Secret {
  /**
   * What the secret is for, shown in AWS and in the plan. Up to 2,048 characters. Left out, the secret has none.
   */
  description?: string;
  value: Value;
  tags?: Tags;
  roles?: RoleKeys;
  dataPlanes?: DataPlaneKeys;
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
   * Path of a file of UTF-8 text, relative to this file, with `/` between its parts. It must lie in the workspace and not under `.git`. An earlier step writes it; it does not belong into the repository.
   */
  file: string;
}
/**
 * The value is made by us, once. It is made anew only when `generation` grows.
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
 * A grant to other roles than `default`, or on some data planes only.
 */
export interface GrantWithScope {
  /**
   * Full Secrets Manager name of a secret that exists.
   */
  name: string;
  roles?: RoleKeys;
  dataPlanes?: DataPlaneKeys;
}
