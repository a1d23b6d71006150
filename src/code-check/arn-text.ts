import { joinPair } from '../domain/pair.ts';

/** What a text that should be a SECRET_GROUP says. */
export type GroupText =
  /** No ARN of Secrets Manager: another kind of secret, none of our business. */
  | { readonly kind: 'other' }
  | { readonly kind: 'group'; readonly partition: string; readonly region: string; readonly accountId: string }
  /** An ARN that goes on after `:secret:`. */
  | {
      readonly kind: 'with-name';
      readonly partition: string;
      readonly region: string;
      readonly accountId: string;
      readonly rest: string;
    }
  /** An ARN of Secrets Manager of any other form. */
  | { readonly kind: 'malformed'; readonly partition: string };

const ANY = /^arn:(aws[a-z0-9-]*):secretsmanager(?::|$)/;
const GROUP = /^arn:(aws[a-z0-9-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret(?::+(.*))?$/s;

/** Reads a group. Flyte strips its trailing colons, so it is whole with or without them. */
export function readGroup(text: string): GroupText {
  const match = GROUP.exec(text);
  if (match !== null) {
    const [, partition = '', region = '', accountId = '', rest = ''] = match;
    return rest === ''
      ? { kind: 'group', partition, region, accountId }
      : { kind: 'with-name', partition, region, accountId, rest };
  }
  const any = ANY.exec(text);
  return any === null ? { kind: 'other' } : { kind: 'malformed', partition: any[1] ?? '' };
}

export function isSecretsManagerArn(text: string): boolean {
  return ANY.test(text);
}

/** The secret that Flyte would ask AWS for. Case is dropped: the files in the task's container are named in lower case. */
export function joinedInLowerCase(group: string, key: string): string {
  return joinPair(group, key).toLowerCase();
}

const SUFFIX = /^(.+)-[A-Za-z0-9]{6}$/s;

/** Name of the secret if the key ends as AWS ends it, with a hyphen and six characters; null otherwise. */
export function nameOfKey(key: string): string | null {
  return SUFFIX.exec(key)?.[1] ?? null;
}

const MOUNT = '/etc/flyte/secrets/';
const FILE = /^(arn:aws[a-z0-9-]*:secretsmanager:[^/]*:secret:?)\/(.+)$/s;

/** What a path under the mount of AWS secrets says; null for every other path. */
export function readSecretPath(path: string): { readonly group: string; readonly key: string } | 'malformed' | null {
  if (!path.startsWith(`${MOUNT}arn:`)) return null;
  const below = path.slice(MOUNT.length);
  const match = FILE.exec(below);
  if (match !== null) return { group: match[1] ?? '', key: match[2] ?? '' };
  return isSecretsManagerArn(below) ? 'malformed' : null;
}
