import { createHash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import { codeBlock, pythonString } from '../text/escape.ts';
import { folded, type Section, whole } from './layout.ts';
import type { ReportModel } from './model.ts';
import type { NamedPair } from './outputs.ts';

/** More keys than this would bury the code; the table of pairs has them all. */
const MOST_KEYS = 12;

/** Code that reads the secrets in a task, with the real constants. Nothing while no key is known. */
export function snippetSection(plan: Plan, pairs: readonly NamedPair[], model: ReportModel): Section {
  const keys = pairs.flatMap(({ pair }) => (pair ? [pair.key] : []));
  const { flytekit, flyte } = sdksShown(model);
  if (keys.length === 0 || !(flytekit || flyte)) return whole('snippets', '');
  const constants = constantLines(plan.group, keys);
  const old = model.code?.sdks.flytekit === 'drops-group';
  const blocks = [
    ...(flytekit ? [folded('Code for flytekit (Flyte 1)', codeBlock(flytekitCode(constants, old), 'python'))] : []),
    ...(flyte ? [folded('Code for flyte (Flyte 2)', codeBlock(flyteCode(constants), 'python'))] : []),
  ];
  const warning = 'Never return a secret value from a task: what a task returns goes to the control plane.';
  return whole('snippets', [...blocks, warning].join('\n\n'));
}

/** With `auto` that of the repository's code; both where it uses both, or was not seen to use either. */
function sdksShown({ snippet, code }: ReportModel): { readonly flytekit: boolean; readonly flyte: boolean } {
  const used = { flytekit: code !== null && code.sdks.flytekit !== 'no', flyte: code?.sdks.flyte ?? false };
  const one = snippet === 'auto' && used.flytekit !== used.flyte ? used : null;
  return one ?? { flytekit: !['flyte', 'none'].includes(snippet), flyte: !['flytekit', 'none'].includes(snippet) };
}

/** The two constants; further keys are below as comments, ready to be swapped in. */
function constantLines(group: string, keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  const shown = others.slice(0, MOST_KEYS - 1);
  return [
    `SECRET_GROUP = ${pythonString(group)}`,
    `SECRET_KEY = ${pythonString(first)}`,
    ...shown.map((key) => `# SECRET_KEY = ${pythonString(key)}`),
  ].join('\n');
}

/** @param dropsGroup the version in use does not find the file by group and key. */
function flytekitCode(constants: string, dropsGroup: boolean): string {
  const read = dropsGroup
    ? `    # flytekit 1.13.2 to 1.15.1 with union drops the group in secrets.get: this reads the file itself.
    # From flytekit 1.15.2 on: value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
${READ_FILE}`
    : `    # Needs flytekit 1.15.2 or newer where union is installed too.
    value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)`;
  return `${dropsGroup ? 'import pathlib\n\nfrom flytekit import Secret, task' : 'from flytekit import Secret, current_context, task'}

${constants}


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE),
    ],
)
def use_secret() -> None:
${read}
    # Use the value here. Do not return, print or log it.`;
}

const READ_FILE = `    # The file's path is all lower case.
    path = pathlib.Path("/etc/flyte/secrets") / SECRET_GROUP.lower() / SECRET_KEY.lower()
    value = path.read_text()`;

function flyteCode(constants: string): string {
  return `import pathlib

import flyte

${constants}

env = flyte.TaskEnvironment(
    name="uses-a-secret",
    secrets=[
        flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets")),
    ],
)


@env.task
def use_secret() -> None:
${READ_FILE}
    # Use the value here. Do not return, print or log it.`;
}

/** Black's line length. */
const LINE = 88;

/**
 * A typed Python module of constants that tasks import instead of copying keys: SECRET_GROUP, and one key for each secret,
 * called after it. Formatted as Black does; the same plan and pairs give the same bytes.
 *
 * @param pairs a secret whose key is not known yet becomes a comment.
 */
export function pythonModule(plan: Plan, pairs: readonly NamedPair[]): string {
  const sorted = [...pairs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const identifiers = identifiersOf(sorted.map(({ name }) => name));
  const constants = sorted.map(({ name, pair }) => {
    const identifier = identifiers.get(name) ?? '';
    return pair ? constant(identifier, pair.key) : `# ${identifier} is known after apply.`;
  });
  const blocks = [docstring(plan), 'from typing import Final', constant('SECRET_GROUP', plan.group)];
  return `${[...blocks, ...(constants.length > 0 ? [constants.join('\n')] : [])].join('\n\n')}\n`;
}

function docstring({ stack, dataPlane, source }: Plan): string {
  return `"""Secrets of stack ${inDocstring(stack)} on data plane ${inDocstring(dataPlane)}.

Written by union-secrets. Edit its file, not this one:
${inDocstring(source)}

With flytekit:

    Secret(
        group=SECRET_GROUP,
        key=...,
        mount_requirement=Secret.MountType.FILE,
    )

With Flyte 2:

    flyte.Secret(
        group=SECRET_GROUP,
        key=...,
        mount=pathlib.Path("/etc/flyte/secrets"),
    )
"""`;
}

/** Text as part of a Python docstring. */
export function inDocstring(text: string): string {
  return pythonString(text).slice(1, -1);
}

/** Black puts a text that does not fit on the line into parentheses. */
function constant(identifier: string, value: string): string {
  const head = `${identifier}: Final[str] = `;
  const text = pythonString(value);
  return head.length + text.length <= LINE ? `${head}${text}` : `${head}(\n    ${text}\n)`;
}

/**
 * An identifier for each name: `ml/openai-api-key` is `ML_OPENAI_API_KEY`. Names that would share one get a part of their
 * own digest, all of them: a constant never comes to mean another secret.
 */
export function identifiersOf(names: readonly string[]): ReadonlyMap<string, string> {
  const plain = Map.groupBy(names, plainIdentifier);
  const identifiers = new Map<string, string>();
  for (const [identifier, same] of plain) {
    const [only = ''] = same;
    const usable = identifier.length <= LONGEST && !RESERVED.has(identifier);
    if (same.length === 1 && usable) identifiers.set(only, identifier);
    else for (const name of same) identifiers.set(name, `${identifier.slice(0, LONGEST)}_${digest(name)}`);
  }
  return distinct(identifiers) ? identifiers : new Map(names.map((name) => [name, `SECRET_${digest(name, 64)}`]));
}

/** Longer ones are cut: Black would break the line within the type. */
const LONGEST = 50;

/** Constants of the module itself. Python's keywords are in lower case, or begin with one capital. */
const RESERVED: ReadonlySet<string> = new Set(['SECRET_GROUP']);

function plainIdentifier(name: string): string {
  const words = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  if (words === '') return 'SECRET';
  return /^\d/.test(words) ? `SECRET_${words}` : words;
}

function digest(name: string, length = 8): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length).toUpperCase();
}

function distinct(identifiers: ReadonlyMap<string, string>): boolean {
  return new Set(identifiers.values()).size === identifiers.size;
}
