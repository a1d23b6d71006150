import type { Attribute, Call } from '../python/ast.ts';
import type { Evaluator } from './evaluate.ts';
import { isPlainRecord } from './evaluate-class.ts';
import { joinPath } from './evaluate-literal.ts';
import type { Scope } from './scope.ts';
import { UNKNOWN, type Value } from './value.ts';

const PATHS = new Set(['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath', 'pathlib.PurePosixPath']);
const TO_TEXT = new Set(['builtins.str', 'os.fspath', 'os.fsdecode']);
const TO_LIST = new Set(['builtins.list', 'builtins.tuple']);
/** Things whose arguments the checks read later. */
const MADE =
  /^(?:(?:flytekit|union)(?:\.[\w.]+)?\.Secret|flyte(?:\._secret)?\.Secret|flyte(?:\._task_environment)?\.TaskEnvironment)$/;

/** What a call gives, for the few functions that constants are made with. */
export function evaluateCall(evaluator: Evaluator, call: Call, scope: Scope): Value {
  const { callee } = call;
  if (callee.kind === 'attribute') {
    const method = textMethod(evaluator, callee, call, scope);
    if (method !== null) return method;
  }
  const target = evaluator.evaluate(callee, scope);
  if (target.kind === 'class') return makeRecord(evaluator, target, call, scope);
  if (target.kind !== 'external') return UNKNOWN;
  const { name } = target;
  if (MADE.test(name)) return { kind: 'made', by: name, call, scope };
  if (PATHS.has(name)) return path(evaluator, call, '', scope);
  if (name === 'os.path.join') {
    const joined = path(evaluator, call, '', scope);
    return joined.kind === 'path' ? { kind: 'text', text: joined.text, origin: null } : UNKNOWN;
  }
  const [only, second] = call.args;
  if (only !== undefined && second === undefined && only.name === null && only.spread === '') {
    const value = evaluator.evaluate(only.value, scope);
    if (TO_TEXT.has(name) && (value.kind === 'text' || value.kind === 'path'))
      return { kind: 'text', text: value.text, origin: null };
    if (TO_LIST.has(name) && value.kind === 'list') return value;
  }
  return name.startsWith('builtins.') ? UNKNOWN : { kind: 'external', name: `${name}()` };
}

/** Methods of text and paths, and `clone_with` of an environment of tasks; null where it is none of them. */
function textMethod(evaluator: Evaluator, callee: Attribute, call: Call, scope: Scope): Value | null {
  const object = evaluator.evaluate(callee.object, scope);
  if (object.kind === 'made')
    return callee.name === 'clone_with' ? { kind: 'made', by: `${object.by}.clone_with`, call, scope } : UNKNOWN;
  if (object.kind === 'path') return callee.name === 'joinpath' ? path(evaluator, call, object.text, scope) : UNKNOWN;
  if (object.kind !== 'text') return null;
  const { text } = object;
  if (callee.name === 'join') return join(evaluator, text, call, scope);
  if (call.args.length > 0) return UNKNOWN;
  switch (callee.name) {
    case 'lower':
      return { kind: 'text', text: text.toLowerCase(), origin: null };
    case 'upper':
      return { kind: 'text', text: text.toUpperCase(), origin: null };
    case 'strip':
      return { kind: 'text', text: text.trim(), origin: null };
    default:
      return UNKNOWN;
  }
}

function path(evaluator: Evaluator, call: Call, start: string, scope: Scope): Value {
  let joined = start;
  for (const { name, spread, value } of call.args) {
    const part = evaluator.evaluate(value, scope);
    if (name !== null || spread !== '' || (part.kind !== 'text' && part.kind !== 'path')) return UNKNOWN;
    joined = joined === '' ? part.text : joinPath(joined, part.text);
  }
  return { kind: 'path', text: joined };
}

function join(evaluator: Evaluator, separator: string, call: Call, scope: Scope): Value {
  const [only] = call.args;
  const parts = only === undefined ? UNKNOWN : evaluator.evaluate(only.value, scope);
  if (parts.kind !== 'list') return UNKNOWN;
  const texts = parts.items.map((item) => (item.kind === 'text' ? item.text : null));
  return texts.includes(null) ? UNKNOWN : { kind: 'text', text: texts.join(separator), origin: null };
}

function makeRecord(evaluator: Evaluator, made: Extract<Value, { kind: 'class' }>, call: Call, scope: Scope): Value {
  if (!isPlainRecord(evaluator, made.node, made.scope)) return UNKNOWN;
  const fields = new Map<string, Value>();
  for (const { name, spread, value } of call.args) {
    if (name === null || spread !== '') return UNKNOWN;
    fields.set(name, evaluator.evaluate(value, scope));
  }
  return { kind: 'instance', node: made.node, scope: made.scope, fields };
}
