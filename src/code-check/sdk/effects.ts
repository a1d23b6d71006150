import { external, holdsSecret, SECRET, textOf, UNKNOWN } from '../interpret/abstract-value.ts';
import { showsSecret } from '../interpret/classes.ts';
import { callKnown } from '../interpret/externals.ts';
import type {
  Arguments,
  External,
  Frame,
  FunctionValue,
  GivenPair,
  LeakFact,
  Task,
  Value,
} from '../interpret/types.ts';
import type { Node } from '../python/syntax-tree.ts';
import { isAws, MOUNT, pairOfGet, readSecretPath, requestOf, secretRequest, siteOf } from './secret.ts';
import { decorated, requestedBy } from './tasks.ts';

const LEVELS = 'debug|info|warning|warn|error|critical|exception|fatal|log|success|trace|msg';
/** Loggers by what they are: the standard library's, loguru's, structlog's, and those that the SDKs give. */
const LOGGER = new RegExp(
  `^(?:logging(?:\\.getLogger\\(\\))?|loguru\\.logger|structlog(?:\\.stdlib)?\\.get_logger\\(\\)|(?:flytekit|union|flyte)(?:\\.[\\w.]+)?\\.logger|flyte\\.system_logger|(?:flytekit|union)(?:\\.[\\w.]+)?\\.current_context\\(\\)\\.logging)(?:\\.(?:getChild|bind|opt|getLogger)\\(\\))*\\.(?:${LEVELS})$`,
);
/** Loggers by their name, where nothing says what they are: parameters, attributes. */
const LOGGER_NAME = /^_*(?:log|logger|logging)_*$/i;
const LOG_METHOD = new RegExp(`^(?:${LEVELS})$`);
const PRINTS =
  /^(?:builtins\.print|pprint\.pprint|pprint\.pp|rich\.print|rich\.console\.Console\(\)\.print|click\.(?:echo|secho)|typer\.(?:echo|secho)|warnings\.warn|sys\.(?:__)?(?:stdout|stderr)(?:__)?\.(?:write|writelines)|sys\.exit|traceback\.print_\w+)$/;
/** What a task shows beside its outputs. */
const REPORTS =
  /^(?:flyte\.report(?:\._report)?\.(?:log|replace)(?:\.aio)?|flyte\.report(?:\._report)?\.(?:get_tab|current_report)\(\)(?:\.get_tab\(\))?\.(?:log|replace)|(?:flytekit|union)(?:\.[\w.]+)?\.Deck|(?:flytekit|union)(?:\.[\w.]+)?\.(?:Deck\(\)|current_context\(\)\.default_deck)\.append)$/;
const STREAM = /^sys\.(?:__)?(?:stdout|stderr)(?:__)?$/;

const CONTEXT_SECRETS =
  /^(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)(?:\.user_space_params)?\.secrets\.(get|get_secrets_file)$/;
const OPEN = new Set(['builtins.open', 'io.open', 'aiofiles.open', 'pathlib.Path.open', 'codecs.open']);
const SDK = /^(?:flytekit|flytekitplugins|union|flyte)\b/;
/** Starts the tasks that it is given: their inputs are recorded. */
const STARTS =
  /^(?:flyte\.(?:run|run\.aio|map|map\.aio|with_runcontext\(\)\.run|with_runcontext\(\)\.run\.aio)|(?:flytekit|union)(?:\.[\w.]+)?\.(?:map_task|map|array_node_map_task)(?:\(\))?|flyte\.remote\.Task\.get\(\)(?:\.override\(\))?|(?:flytekit|union)(?:\.[\w.]+)?\.(?:create_node|LaunchPlan\.(?:create|get_or_create)|(?:FlyteRemote|UnionRemote)(?:\.\w+)?\(\)\.execute))$/;

const EXCEPTION = /(?:Error|Exception|Exit|Warning)$/;

/** What a call of something from outside gives, and what it does that the rules ask about. */
export function callExternal(callee: External, args: Arguments, call: Node, frame: Frame): Value {
  const { name } = callee;
  const secrets = CONTEXT_SECRETS.exec(name)?.[1];
  const { module, via } = frame;
  const made = { args, call, module, via };
  if (secrets !== undefined) return ofContext(secrets, pairOfGet(made), frame);
  if (OPEN.has(name)) {
    const at = args.positional[0] ?? args.named.get('file');
    return at === undefined ? UNKNOWN : openFile(at.value, at.expr, 'file', call, frame);
  }
  const shown = shownBy(name, args);
  if (shown !== null) checkShown(args, shown, call, frame);
  if (STARTS.test(name)) passArguments(args, frame);
  noteRequests(name, args, call, frame);
  const task = decorated(callee, args);
  if (task !== null) return task;
  const result = external(`${name}()`, callee, { ...made, request: requestOf(name, made) });
  const request = secretRequest(result);
  if (request !== null) frame.run.facts.secrets.push(request);
  if (result.kind === 'external' && (SDK.test(name) || name.startsWith('kubernetes.')))
    noteAccounts(result, args, frame);
  return (
    callKnown(name, args, call, frame) ?? (name.startsWith('builtins.') && !EXCEPTION.test(name) ? UNKNOWN : result)
  );
}

/** `secrets.get`, and `secrets.get_secrets_file`: where flytekit looks for the file. */
function ofContext(method: string, pair: GivenPair, { run, task }: Frame): Value {
  const { group, key } = pair.texts;
  if (method === 'get') {
    run.facts.reads.push({ kind: 'get', pair, site: siteOf(pair), task });
    return isAws(pair.texts) ? SECRET : UNKNOWN;
  }
  if (typeof group !== 'string' || typeof key !== 'string') return UNKNOWN;
  return { kind: 'text', text: `${MOUNT}/${group}/${key}`.toLowerCase(), origin: null };
}

/** A file that is opened or read. */
function openFile(path: Value, at: Node, form: 'text' | 'file', call: Node, frame: Frame): Value {
  const text = path.kind === 'path' ? path.text : textOf(path);
  if (typeof text !== 'string') return UNKNOWN;
  const { run, module, via, task } = frame;
  const site = siteOf({ via, module, call });
  run.facts.reads.push({ kind: 'file', path: text, at: siteOf({ via, module, call: at }), site, task });
  return readSecretPath(text) === null ? UNKNOWN : { kind: 'secret', form };
}

/** `path.read_text()` and the like; null for every other method. */
export function readPath(object: Value, method: string, at: Node, call: Node, frame: Frame): Value | null {
  if (object.kind !== 'path' || !/^(?:read_text|read_bytes|open)$/.test(method)) return null;
  return openFile(object, at, method === 'open' ? 'file' : 'text', call, frame);
}

/** Readers of logs, reports and errors see what is shown there. */
function checkShown(args: Arguments, kind: LeakFact['kind'], call: Node, frame: Frame): void {
  const named = [...args.named].filter(([name]) => name !== 'file').map(([, argument]) => argument);
  const shown = [...args.positional, ...named].find(({ value }) => showsSecret(value, frame));
  if (shown !== undefined) addLeak(kind, shown.expr, frame);
  else if (args.more !== null && showsSecret(args.more, frame)) addLeak(kind, call, frame);
}

export function addLeak(kind: LeakFact['kind'], span: Node, frame: Frame): void {
  frame.run.facts.leaks.push({ kind, module: frame.module, span, via: frame.via });
}

/** A call of a task: Flyte stores what it is given. Inside a plain task of flytekit, a task is a mere function. */
export function passToTask(task: Task, args: Arguments, frame: Frame): void {
  if (task.kind === 'workflow' ? frame.task !== null : frame.task?.kind === 'starter' && frame.task.sdk === task.sdk)
    passArguments(args, frame);
}

function passArguments(args: Arguments, frame: Frame): void {
  if (frame.task?.kind === 'workflow') return;
  const passed = [...args.positional, ...args.named.values()].find(({ value }) => holdsSecret(value));
  if (passed !== undefined) addLeak('passed', passed.expr, frame);
}

/** Secrets that are requested together, for a task, an environment, a container or the build of an image. */
function noteRequests(name: string, args: Arguments, call: Node, { run: { facts }, module }: Frame): void {
  for (const parameter of ['secret_requests', 'secrets']) {
    const { requests, names } = requestedBy(args, parameter);
    if (requests.length > 0 || (names.length > 0 && SDK.test(name)))
      facts.requests.push({ secrets: requests, names, site: { module, span: call } });
  }
  for (const request of requestedBy(args, 'secret_mounts').requests) facts.forImages.add(request);
}

/** Arguments that choose whose role a pod has. */
const ACCOUNT =
  /^(?:service_account|service_account_name|k8s_service_account|kubernetes_service_account|iam_role|assumable_iam_role)$/;

function noteAccounts(made: External, args: Arguments, { run }: Frame): void {
  for (const [parameter, argument] of args.named)
    if (ACCOUNT.test(parameter) && argument.value.kind !== 'none') run.facts.accounts.push({ argument, made });
}

/** `logger.info(...)`, `self.log.info(...)`: where only the name of the object says what it is. */
export function callOfOutput(call: Node, object: Value, args: Arguments, frame: Frame): boolean {
  const callee = call.get('function');
  const of = callee.get('object');
  const isNothingKnown =
    object.kind === 'unknown' || (object.kind === 'external' && object.name.startsWith('builtins.'));
  const isLog =
    isNothingKnown &&
    LOG_METHOD.test(callee.get('attribute').text) &&
    LOGGER_NAME.test((of.find('attribute') ?? of).text);
  if (isLog) checkShown(args, 'logged', call, frame);
  return isLog;
}

/** `task.override(...)`: the task, which may request something else. */
export function overridden(task: FunctionValue, args: Arguments, call: Node, frame: Frame): Value {
  const callee = { kind: 'external', name: 'flyte.TaskTemplate.override', base: null, made: null } as const;
  callExternal(callee, args, call, frame);
  if (task.task !== null && (args.named.has('secrets') || args.more !== null))
    frame.run.facts.overridden.add(task.task.name);
  return task;
}

/** Where a call shows its arguments to others; null where it does not. */
function shownBy(name: string, args: Arguments): LeakFact['kind'] | null {
  if (REPORTS.test(name)) return 'reported';
  if (!LOGGER.test(name) && !PRINTS.test(name)) return null;
  // print(..., file=f) writes where `f` says; only the two streams are logs.
  const file = args.named.get('file')?.value;
  if (file === undefined || file.kind === 'none') return 'logged';
  return file.kind === 'external' && STREAM.test(file.name) ? 'logged' : null;
}
