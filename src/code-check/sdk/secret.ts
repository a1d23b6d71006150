import { NONE, textOf, UNKNOWN } from '../interpret/abstract-value.ts';
import type {
  Argument,
  Arguments,
  External,
  GivenPair,
  Made,
  PairText,
  SecretRequest,
  Site,
  Value,
} from '../interpret/types.ts';

/** A call before it is known to request a secret. */
type Call = Omit<Made, 'request'>;

const SECRET = /^(?:(?:flytekit|union)(?:\.[\w.]+)?|flyte(?:\._secret)?)\.Secret$/;
const FIELDS = {
  /** Fields of flytekit's dataclass in order (flytekit/models/security.py). */
  flytekit: ['group', 'key', 'group_version', 'mount_requirement', 'env_var'],
  /** Fields of Flyte 2's dataclass in order (flyte-sdk, src/flyte/_secret.py): the key comes first. */
  flyte: ['key', 'group', 'mount', 'as_env_var'],
};
/** Parameters of flytekit's `SecretsManager.get` in order (flytekit/core/context_manager.py). */
const GET = ['group', 'key', 'group_version', 'encode_mode'];

/** Arguments by the names of the positional parameters; only those that are given. */
function bind(args: Arguments, parameters: readonly string[]): ReadonlyMap<string, Argument> {
  const bound = new Map(args.named);
  for (const [index, argument] of args.positional.entries()) {
    const name = parameters[index];
    if (name !== undefined) bound.set(name, argument);
  }
  return bound;
}

/** An argument by its name, null where it is not given or `None`. */
function given(bound: ReadonlyMap<string, Argument>, name: string): Argument | null {
  const argument = bound.get(name);
  return argument === undefined || argument.value.kind === 'none' ? null : argument;
}

/** The pair that `secrets.get(...)` asks for. */
export function pairOfGet(made: Call): GivenPair {
  return { what: 'secrets.get', sdk: 'flytekit', ...givenPair(bind(made.args, GET), made) };
}

function givenPair(bound: ReadonlyMap<string, Argument>, { args, call, module, via }: Call) {
  const [group, key] = [given(bound, 'group'), given(bound, 'key')];
  const texts = { group: textOf(group?.value), key: textOf(key?.value) };
  const complete = args.more === null;
  return { group, key, texts, groupVersion: given(bound, 'group_version'), complete, call, module, via };
}

/** Where it is; a helper gets what is wrong from where it is called. */
export function siteOf({ via, module, call }: Pick<Call, 'via' | 'module' | 'call'>): Site {
  return via ?? { module, span: call };
}

/** What a call of one of the two Secret classes requests; null for the call of anything else. */
export function requestOf(callee: string, made: Call): SecretRequest | null {
  if (!SECRET.test(callee)) return null;
  const sdk = callee.startsWith('flyte.') ? 'flyte' : 'flytekit';
  const bound = bind(made.args, FIELDS[sdk]);
  return {
    what: 'Secret',
    sdk,
    ...givenPair(bound, made),
    mount: given(bound, sdk === 'flyte' ? 'mount' : 'mount_requirement'),
    environmentVariable: given(bound, sdk === 'flyte' ? 'as_env_var' : 'env_var'),
  };
}

/** What a value requests that is a call of one of the two Secret classes; null for anything else. */
export function secretRequest(value: Value): SecretRequest | null {
  return value.kind === 'external' ? (value.made?.request ?? null) : null;
}

/** `request.group`: the argument; null where it is no request or not known. */
export function secretField({ made }: External, name: string): Value | null {
  if (made === null || made.request === null) return null;
  const parameters = FIELDS[made.request.sdk];
  const argument = bind(made.args, parameters).get(name);
  if (argument !== undefined) return argument.value;
  return parameters.includes(name) && name !== 'as_env_var' && made.request.complete ? NONE : null;
}

/** The same request with other fields. */
export function secretWith(value: External, changes: Arguments): Value {
  const { made } = value;
  if (made === null || made.request === null) return UNKNOWN;
  const named = new Map([...bind(made.args, FIELDS[made.request.sdk]), ...changes.named]);
  const args = { positional: [], named, more: made.args.more ?? changes.more };
  return { ...value, made: { ...made, args, request: requestOf(value.base?.name ?? '', { ...made, args }) } };
}

/** A group alone makes a secret one of AWS's; so does a whole ARN as the key. */
export function isAws({ group, key }: PairText): boolean {
  return [group, key].some((text) => typeof text === 'string' && isSecretsManagerArn(text));
}

/** What a text that should be a SECRET_GROUP says. `rest` goes on after `:secret:`; in a group it is empty. */
export type GroupText =
  | {
      readonly kind: 'group';
      readonly partition: string;
      readonly region: string;
      readonly accountId: string;
      readonly rest: string;
    }
  /** An ARN of Secrets Manager of any other form. */
  | { readonly kind: 'malformed'; readonly partition: string };

const ANY = /^arn:(aws[a-z0-9-]*):secretsmanager(?::|$)/;
const GROUP = /^arn:(aws[a-z0-9-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret(?::+(.*))?$/s;

/**
 * Reads a group. Flyte strips its trailing colons, so it is whole with or without them. Null where it is no ARN of Secrets
 * Manager: another kind of secret, none of our business.
 */
export function readGroup(text: string): GroupText | null {
  const [, any] = ANY.exec(text) ?? [];
  if (any === undefined) return null;
  const [group, partition = '', region = '', accountId = '', rest = ''] = GROUP.exec(text) ?? [];
  return group === undefined
    ? { kind: 'malformed', partition: any }
    : { kind: 'group', partition, region, accountId, rest };
}

export function isSecretsManagerArn(text: string): boolean {
  return ANY.test(text);
}

const SUFFIX = /^(.+)-[A-Za-z0-9]{6}$/s;

/** Name of the secret if the key ends as AWS ends it, with a hyphen and six characters; null otherwise. */
export function nameOfKey(key: string): string | null {
  return SUFFIX.exec(key)?.[1] ?? null;
}

/** Where Flyte mounts secrets, in both SDKs. */
export const MOUNT = '/etc/flyte/secrets';
const FILE = /^(arn:aws[a-z0-9-]*:secretsmanager:[^/]*:secret:?)\/(.+)$/s;

/** What a path under the mount of AWS secrets says; null for every other path. */
export function readSecretPath(path: string): { readonly group: string; readonly key: string } | 'malformed' | null {
  if (!path.startsWith(`${MOUNT}/arn:`)) return null;
  const below = path.slice(MOUNT.length + 1);
  const [, group, key] = FILE.exec(below) ?? [];
  if (group !== undefined && key !== undefined) return { group, key };
  return isSecretsManagerArn(below) ? 'malformed' : null;
}
