import type { Call } from '../python/ast.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Scope } from '../resolve/scope.ts';
import type { Argument, Value } from '../resolve/value.ts';
import { bindArguments } from './arguments.ts';

/** A `Secret(...)` of either SDK, as far as it is known. */
export interface SecretRequest {
  readonly sdk: 'flytekit' | 'flyte';
  readonly call: Call;
  readonly scope: Scope;
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

/** Fields of flytekit's dataclass in order (flytekit/models/security.py). */
const FLYTEKIT = ['group', 'key', 'group_version', 'mount_requirement', 'env_var'];
/** Fields of Flyte 2's dataclass in order (flyte-sdk, src/flyte/_secret.py): the key comes first. */
const FLYTE = ['key', 'group', 'mount', 'as_env_var'];

/** Reads a value that is a call of one of the two Secret classes; null for anything else. */
export function readSecretRequest(evaluator: Evaluator, value: Value): SecretRequest | null {
  if (value.kind !== 'made' || !value.by.endsWith('.Secret')) return null;
  const { call, scope } = value;
  const sdk = value.by.startsWith('flyte.') ? 'flyte' : 'flytekit';
  const { named, complete } = bindArguments(evaluator, call, scope, sdk === 'flyte' ? FLYTE : FLYTEKIT);
  const given = (name: string): Argument | null => {
    const argument = named.get(name);
    return argument === undefined || argument.value.kind === 'none' ? null : argument;
  };
  return {
    sdk,
    call,
    scope,
    group: given('group'),
    key: given('key'),
    groupVersion: given('group_version'),
    mount: given(sdk === 'flyte' ? 'mount' : 'mount_requirement'),
    environmentVariable: given(sdk === 'flyte' ? 'as_env_var' : 'env_var'),
    complete,
  };
}
