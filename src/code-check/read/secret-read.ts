import type { Call, Expr } from '../python/ast.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Scope } from '../resolve/scope.ts';
import type { Argument } from '../resolve/value.ts';
import { bindArguments } from './arguments.ts';

/** A place where code takes the value of a secret: `secrets.get(...)`, or a file that is opened by its path. */
export type SecretRead = SecretGet | SecretFile;

export interface SecretGet {
  readonly kind: 'get';
  readonly call: Call;
  readonly scope: Scope;
  readonly group: Argument | null;
  readonly key: Argument | null;
  readonly groupVersion: Argument | null;
  readonly complete: boolean;
}

export interface SecretFile {
  readonly kind: 'file';
  readonly call: Call;
  readonly scope: Scope;
  readonly path: string;
  readonly at: Expr;
  /** The call gives the text (`read_text`), or a file to read from (`open`). */
  readonly gives: 'text' | 'handle';
}

const SECRETS_GET = /^(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)\.secrets\.get$/;
/** Parameters of flytekit's `SecretsManager.get` in order (flytekit/core/context_manager.py). */
const PARAMETERS = ['group', 'key', 'group_version', 'encode_mode'];

/** Reads a call that takes the value of a secret; null for every other call. */
export function readSecretRead(evaluator: Evaluator, call: Call, scope: Scope): SecretRead | null {
  const { callee } = call;
  if (callee.kind === 'name' || (callee.kind === 'attribute' && (callee.name === 'get' || callee.name === 'open'))) {
    const target = evaluator.evaluate(callee, scope);
    if (target.kind === 'external') {
      if (SECRETS_GET.test(target.name)) return readGet(evaluator, call, scope);
      return target.name === 'builtins.open' || target.name === 'io.open' ? readOpen(evaluator, call, scope) : null;
    }
  }
  if (callee.kind !== 'attribute' || !['read_text', 'read_bytes', 'open'].includes(callee.name)) return null;
  const object = evaluator.evaluate(callee.object, scope);
  if (object.kind !== 'path') return null;
  return {
    kind: 'file',
    call,
    scope,
    path: object.text,
    at: callee.object,
    gives: callee.name === 'open' ? 'handle' : 'text',
  };
}

function readGet(evaluator: Evaluator, call: Call, scope: Scope): SecretGet {
  const { named, complete } = bindArguments(evaluator, call, scope, PARAMETERS);
  const given = (name: string): Argument | null => {
    const argument = named.get(name);
    return argument === undefined || argument.value.kind === 'none' ? null : argument;
  };
  return {
    kind: 'get',
    call,
    scope,
    group: given('group'),
    key: given('key'),
    groupVersion: given('group_version'),
    complete,
  };
}

function readOpen(evaluator: Evaluator, call: Call, scope: Scope): SecretFile | null {
  const [first] = call.args;
  if (first === undefined || first.spread !== '' || (first.name !== null && first.name !== 'file')) return null;
  const value = evaluator.evaluate(first.value, scope);
  return value.kind === 'text' || value.kind === 'path'
    ? { kind: 'file', call, scope, path: value.text, at: first.value, gives: 'handle' }
    : null;
}
