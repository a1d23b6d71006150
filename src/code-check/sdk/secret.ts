import { NONE } from '../interpret/abstract-value.ts';
import type { Module } from '../interpret/module.ts';
import type { Argument, Arguments, External, Value } from '../interpret/types.ts';
import type { Node } from '../python/syntax-tree.ts';

/** A `Secret(...)` of either SDK, as far as it is known. */
export interface SecretRequest {
  readonly sdk: 'flytekit' | 'flyte';
  readonly call: Node;
  readonly module: Module;
  /** Null: not given, or `None`. */
  readonly group: Argument | null;
  readonly key: Argument | null;
  readonly groupVersion: Argument | null;
  /** flytekit's `mount_requirement`, flyte's `mount`. */
  readonly mount: Argument | null;
  /** flytekit's `env_var`, flyte's `as_env_var`. */
  readonly environmentVariable: Argument | null;
  /** False: `**kwargs` may hold what is not given. */
  readonly complete: boolean;
}

const SECRET = /^(?:(?:flytekit|union)(?:\.[\w.]+)?|flyte(?:\._secret)?)\.Secret$/;
/** Fields of flytekit's dataclass in order (flytekit/models/security.py). */
const FLYTEKIT = ['group', 'key', 'group_version', 'mount_requirement', 'env_var'];
/** Fields of Flyte 2's dataclass in order (flyte-sdk, src/flyte/_secret.py): the key comes first. */
const FLYTE = ['key', 'group', 'mount', 'as_env_var'];
/** Parameters of flytekit's `SecretsManager.get` in order (flytekit/core/context_manager.py). */
const GET = ['group', 'key', 'group_version', 'encode_mode'];

export function isSecretClass(name: string): boolean {
  return SECRET.test(name);
}

/** Arguments by the names of the positional parameters; only those that are given. */
export function bind(args: Arguments, parameters: readonly string[]): ReadonlyMap<string, Argument> {
  const bound = new Map(args.named);
  for (const [index, argument] of args.positional.entries()) {
    const name = parameters[index];
    if (name !== undefined) bound.set(name, argument);
  }
  return bound;
}

/** An argument by its name, null where it is not given or `None`. */
export function given(bound: ReadonlyMap<string, Argument>, name: string): Argument | null {
  const argument = bound.get(name);
  return argument === undefined || argument.value.kind === 'none' ? null : argument;
}

/** Reads a value that is a call of one of the two Secret classes; null for anything else. */
export function secretRequest(value: Value): SecretRequest | null {
  if (value.kind !== 'external' || value.made === null || value.base === null || !isSecretClass(value.base.name))
    return null;
  const { args, call, module } = value.made;
  const sdk = value.name.startsWith('flyte.') ? 'flyte' : 'flytekit';
  const bound = bind(args, sdk === 'flyte' ? FLYTE : FLYTEKIT);
  return {
    sdk,
    call,
    module,
    group: given(bound, 'group'),
    key: given(bound, 'key'),
    groupVersion: given(bound, 'group_version'),
    mount: given(bound, sdk === 'flyte' ? 'mount' : 'mount_requirement'),
    environmentVariable: given(bound, sdk === 'flyte' ? 'as_env_var' : 'env_var'),
    complete: args.more === null,
  };
}

/** `request.group`: the argument; null where it is no request or not known. */
export function secretField(value: External, name: string): Value | null {
  if (value.made === null || value.base === null || !isSecretClass(value.base.name)) return null;
  const parameters = value.name.startsWith('flyte.') ? FLYTE : FLYTEKIT;
  const argument = bind(value.made.args, parameters).get(name);
  if (argument !== undefined) return argument.value;
  return parameters.includes(name) && name !== 'as_env_var' && value.made.args.more === null ? NONE : null;
}

/** The same request with other fields. */
export function secretWith(value: External, args: Arguments): External {
  if (value.made === null) return value;
  const parameters = value.name.startsWith('flyte.') ? FLYTE : FLYTEKIT;
  const named = new Map([...bind(value.made.args, parameters), ...args.named]);
  return {
    ...value,
    made: { ...value.made, args: { positional: [], named, more: value.made.args.more ?? args.more } },
  };
}

export function getArguments(args: Arguments): {
  readonly group: Argument | null;
  readonly key: Argument | null;
  readonly groupVersion: Argument | null;
} {
  const bound = bind(args, GET);
  return { group: given(bound, 'group'), key: given(bound, 'key'), groupVersion: given(bound, 'group_version') };
}
