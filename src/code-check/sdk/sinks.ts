import type { LeakFact } from '../interpret/facts.ts';
import type { Arguments } from '../interpret/value.ts';

const LEVELS = 'debug|info|warning|warn|error|critical|exception|fatal|log|success|trace|msg';
/** Loggers by what they are: the standard library's, loguru's, structlog's, and those that the SDKs give. */
const LOGGER = new RegExp(
  `^(?:logging(?:\\.getLogger\\(\\))?|loguru\\.logger|structlog(?:\\.stdlib)?\\.get_logger\\(\\)|(?:flytekit|union|flyte)(?:\\.[\\w.]+)?\\.logger|flyte\\.system_logger|(?:flytekit|union)(?:\\.[\\w.]+)?\\.current_context\\(\\)\\.logging)(?:\\.(?:getChild|bind|opt|getLogger)\\(\\))*\\.(?:${LEVELS})$`,
);
/** Loggers by their name, where nothing says what they are: parameters, attributes. */
export const LOGGER_NAME = /^_*(?:log|logger|logging)_*$/i;
export const LOG_METHOD = new RegExp(`^(?:${LEVELS})$`);
const PRINTS =
  /^(?:builtins\.print|pprint\.pprint|pprint\.pp|rich\.print|rich\.console\.Console\(\)\.print|click\.(?:echo|secho)|typer\.(?:echo|secho)|warnings\.warn|sys\.(?:__)?(?:stdout|stderr)(?:__)?\.(?:write|writelines)|sys\.exit|traceback\.print_\w+)$/;
/** What a task shows beside its outputs. */
const REPORTS =
  /^(?:flyte\.report(?:\._report)?\.(?:log|replace)(?:\.aio)?|flyte\.report(?:\._report)?\.(?:get_tab|current_report)\(\)(?:\.get_tab\(\))?\.(?:log|replace)|(?:flytekit|union)(?:\.[\w.]+)?\.Deck|(?:flytekit|union)(?:\.[\w.]+)?\.(?:Deck\(\)|current_context\(\)\.default_deck)\.append)$/;
const STREAM = /^sys\.(?:__)?(?:stdout|stderr)(?:__)?$/;

/** Where a call shows its arguments to others; null where it does not. */
export function shownBy(name: string, args: Arguments): LeakFact['kind'] | null {
  if (REPORTS.test(name)) return 'reported';
  if (!LOGGER.test(name) && !PRINTS.test(name)) return null;
  // print(..., file=f) writes where `f` says; only the two streams are logs.
  const file = args.named.get('file')?.value;
  if (file === undefined || file.kind === 'none') return 'logged';
  return file.kind === 'external' && STREAM.test(file.name) ? 'logged' : null;
}
