import type { Call, Expr, FunctionDefinition } from '../python/ast.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Scope } from '../resolve/scope.ts';
import type { Value } from '../resolve/value.ts';
import { bindArguments } from './arguments.ts';
import { readSecretRequest, type SecretRequest } from './secret-request.ts';

/** A function that Flyte runs as a task. */
export interface Task {
  readonly sdk: 'flytekit' | 'flyte';
  readonly node: FunctionDefinition;
  /** Secrets that it surely requests. */
  readonly requests: readonly SecretRequest[];
  /** `requests` are all; otherwise it may request more. */
  readonly complete: boolean;
}

const TASK = /^(?:flytekit|union)(?:\.[\w.]+)?\.(?:task|dynamic|eager)$/;
/** Union's actors: tasks too, whose secrets stand elsewhere. */
const ACTOR = /^union(?:\.[\w.]+)?\.ActorEnvironment\(\)\.task$/;

interface Requested {
  readonly requests: readonly SecretRequest[];
  readonly complete: boolean;
}

const NONE: Requested = { requests: [], complete: true };
const UNKNOWN_REQUESTS: Requested = { requests: [], complete: false };

/** Reads a decorated function; null where no decorator is surely one of Flyte's. */
export function readTask(evaluator: Evaluator, node: FunctionDefinition, scope: Scope): Task | null {
  for (const decorator of node.decorators) {
    const call = decorator.kind === 'call' ? decorator : null;
    const callee = call === null ? decorator : call.callee;
    const target = evaluator.evaluate(callee, scope);
    if (target.kind === 'external' && TASK.test(target.name)) {
      return {
        sdk: 'flytekit',
        node,
        ...(call === null ? NONE : requestsOf(evaluator, call, scope, 'secret_requests')),
      };
    }
    if (target.kind === 'external' && ACTOR.test(target.name)) return { sdk: 'flytekit', node, ...UNKNOWN_REQUESTS };
    if (callee.kind === 'attribute' && callee.name === 'task') {
      const environment = evaluator.evaluate(callee.object, scope);
      if (environment.kind === 'made')
        return { sdk: 'flyte', node, ...ofEnvironment(evaluator, environment, call, node.name, scope) };
    }
  }
  return null;
}

function requestsOf(evaluator: Evaluator, call: Call, scope: Scope, parameter: string): Requested {
  const { named, complete } = bindArguments(evaluator, call, scope, []);
  // A pod template can carry the annotations of a request of its own.
  const closed = complete && !named.has('pod_template') && !named.has('pod_template_name');
  const given = named.get(parameter);
  const read = given === undefined ? NONE : readRequests(evaluator, given.value);
  return { requests: read.requests, complete: closed && read.complete };
}

function readRequests(evaluator: Evaluator, value: Value): Requested {
  if (value.kind === 'none' || value.kind === 'text') return NONE;
  const items = value.kind === 'list' ? value.items : [value];
  const requests: SecretRequest[] = [];
  let complete = true;
  for (const item of items) {
    const request = readSecretRequest(evaluator, item);
    if (request !== null) requests.push(request);
    else if (item.kind !== 'text') complete = false;
  }
  return { requests, complete };
}

/** Of Flyte 2: the environment has the secrets, a clone may replace them, and a call may override them. */
function ofEnvironment(
  evaluator: Evaluator,
  environment: Extract<Value, { kind: 'made' }>,
  decorator: Call | null,
  task: string,
  scope: Scope,
): Requested {
  const { source } = scope.module;
  const overridden = source.includes('.override(') && new RegExp(`\\b${task}\\.override\\(`).test(source);
  const own = decorator === null ? NONE : requestsOf(evaluator, decorator, scope, 'secrets');
  const environments = secretsOfEnvironment(evaluator, environment, 0);
  return {
    requests: [...environments.requests, ...own.requests],
    complete: environments.complete && own.complete && !overridden,
  };
}

function secretsOfEnvironment(
  evaluator: Evaluator,
  environment: Extract<Value, { kind: 'made' }>,
  depth: number,
): Requested {
  const { by, call, scope } = environment;
  const { named, complete } = bindArguments(evaluator, call, scope, []);
  if (!complete || named.has('pod_template') || depth > 5) return UNKNOWN_REQUESTS;
  const given = named.get('secrets');
  // A clone with `secrets=None` keeps those of its original.
  if (given !== undefined && given.value.kind !== 'none') return readRequests(evaluator, given.value);
  if (!by.endsWith('.clone_with')) return NONE;
  const original = cloned(call.callee);
  const value = original === null ? null : evaluator.evaluate(original, scope);
  return value?.kind === 'made' ? secretsOfEnvironment(evaluator, value, depth + 1) : UNKNOWN_REQUESTS;
}

function cloned(callee: Expr): Expr | null {
  return callee.kind === 'attribute' ? callee.object : null;
}
