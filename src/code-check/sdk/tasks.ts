import { NO_ARGUMENTS } from '../interpret/abstract-value.ts';
import { asList } from '../interpret/operations.ts';
import type { Argument, Arguments, External, FunctionValue, SecretRequest, Task } from '../interpret/types.ts';
import { secretRequest } from './secret.ts';

/** Decorators of flytekit and union, and what their functions are. */
const FLYTEKIT = /^(?:flytekit|union)(?:\.[\w.]+)?\.(task|dynamic|eager|workflow)$/;
/** Union's actors: tasks too, whose secrets are the environment's. */
const ACTOR = /^union(?:\.[\w.]+)?\.ActorEnvironment\(\)\.(task|dynamic)$/;
/** Tasks of Flyte 2. */
const FLYTE = /^flyte(?:\.[\w.]+)?\.(?:TaskEnvironment\(\)(?:\.clone_with\(\))*|TaskEnvironment\.from_task\(\))\.task$/;

export interface Requested {
  readonly requests: readonly SecretRequest[];
  readonly names: readonly Argument[];
  readonly complete: boolean;
}

const NOTHING: Requested = { requests: [], names: [], complete: true };
const NOT_KNOWN: Requested = { ...NOTHING, complete: false };

/**
 * What calling a decorator of the SDKs with a function makes of it: `@task`, `@task(...)`, `task(fn)`, `partial(task, ...)`.
 * Null where it is none, or where no function is given.
 */
export function decorated(callee: External, args: Arguments): FunctionValue | null {
  const target = args.positional[0]?.value;
  if (target?.kind !== 'function') return null;
  // @task(...): the call before holds the arguments.
  const decorator = callee.name.endsWith('()') ? callee.base : callee;
  const given = callee.name.endsWith('()') ? (callee.made?.args ?? NO_ARGUMENTS) : args;
  const task = decorator === null ? null : taskOf(decorator, given, target);
  return task === null ? null : { ...target, task };
}

function taskOf(decorator: External, args: Arguments, { node }: FunctionValue): Task | null {
  const name = node.find('name')?.text ?? 'lambda';
  const word = (FLYTEKIT.exec(decorator.name) ?? ACTOR.exec(decorator.name))?.[1];
  if (word !== undefined) {
    const kind = word === 'workflow' ? 'workflow' : word === 'task' ? 'task' : 'starter';
    const given = ACTOR.test(decorator.name) ? decorator.base?.made?.args : args;
    const requested = given === undefined ? NOT_KNOWN : requestedBy(given, 'secret_requests');
    return { sdk: 'flytekit', kind, name, ...requested };
  }
  if (!FLYTE.test(decorator.name)) return null;
  const [environment, own] = [ofEnvironment(decorator.base), requestedBy(args, 'secrets')];
  const requests = [...environment.requests, ...own.requests];
  return { sdk: 'flyte', kind: 'starter', name, requests, complete: environment.complete && own.complete };
}

/** The environment has the secrets, and a clone may replace them. */
function ofEnvironment(environment: External | null): Requested {
  if (environment === null || environment.made === null) return NOT_KNOWN;
  const { named } = environment.made.args;
  const own = requestedBy(environment.made.args, 'secrets');
  const isClone = environment.name.endsWith('.clone_with()');
  // A clone with `secrets=None` keeps those of its original.
  const given = named.get('secrets');
  if (!isClone || (given !== undefined && given.value.kind !== 'none')) return own;
  const original = ofEnvironment(environment.base?.base ?? null);
  return { ...original, complete: original.complete && own.complete };
}

/** The secrets of an argument such as `secret_requests`. */
export function requestedBy(args: Arguments, parameter: string): Requested {
  // A pod template can carry the annotations of a request of its own.
  const closed = args.more === null && !args.named.has('pod_template') && !args.named.has('pod_template_name');
  const given = args.named.get(parameter);
  const read = given === undefined ? NOTHING : readRequests(given);
  return { ...read, complete: closed && read.complete };
}

function readRequests(argument: Argument): Requested {
  const { value } = argument;
  if (value.kind === 'none') return NOTHING;
  const { items, rest } =
    value.kind === 'list' ? value : value.kind === 'dict' ? asList(value) : { items: [value], rest: null };
  const requests: SecretRequest[] = [];
  const names: Argument[] = [];
  let complete = rest === null;
  for (const item of items) {
    const request = secretRequest(item);
    if (request !== null) requests.push(request);
    else if (item.kind === 'text' || item.kind === 'member') names.push({ ...argument, value: item });
    else complete = false;
  }
  return { requests, names, complete };
}
