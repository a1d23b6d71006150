import type { Call } from '../python/ast.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Scope } from '../resolve/scope.ts';

const LOG_METHODS = new Set([
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'critical',
  'exception',
  'fatal',
  'log',
  'success',
  'trace',
]);
/** Loggers by what they are: the standard library's, loguru's, structlog's, and those the SDKs hand out. */
const LOGGER =
  /^(?:logging(?:\.getLogger\(\))?|loguru\.logger|structlog(?:\.stdlib)?\.get_logger\(\)|(?:flytekit|union|flyte)(?:\.[\w.]+)?\.logger|(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)\.logging)$/;
/** Loggers by their name, where nothing tells what they are: parameters, attributes. */
const LOGGER_NAME = /^_*(?:log|logger|logging)_*$/i;
const STREAMS = new Set(['sys.stdout', 'sys.stderr', 'sys.__stdout__', 'sys.__stderr__']);

/** The call shows its arguments to whoever reads the logs. */
export function isOutput(evaluator: Evaluator, call: Call, scope: Scope): boolean {
  const { callee } = call;
  if (callee.kind === 'name') {
    const target = evaluator.evaluate(callee, scope);
    return (
      target.kind === 'external' &&
      (target.name === 'builtins.print' || target.name === 'pprint.pprint') &&
      !printsToFile(evaluator, call, scope)
    );
  }
  if (callee.kind !== 'attribute') return false;
  const object = evaluator.evaluate(callee.object, scope);
  if (callee.name === 'write') return object.kind === 'external' && STREAMS.has(object.name);
  if (callee.name === 'pprint') return object.kind === 'external' && object.name === 'pprint';
  if (!LOG_METHODS.has(callee.name)) return false;
  if (object.kind === 'external' && !object.name.startsWith('builtins.')) return LOGGER.test(object.name);
  if (object.kind !== 'unknown' && object.kind !== 'external') return false;
  const name = callee.object.kind === 'name' || callee.object.kind === 'attribute' ? callee.object.name : '';
  return LOGGER_NAME.test(name);
}

/** `print(..., file=f)` writes where `f` says; only the two streams are logs. */
function printsToFile(evaluator: Evaluator, call: Call, scope: Scope): boolean {
  const file = call.args.find(({ name }) => name === 'file');
  if (file === undefined) return false;
  const value = evaluator.evaluate(file.value, scope);
  return !(value.kind === 'none' || (value.kind === 'external' && STREAMS.has(value.name)));
}
