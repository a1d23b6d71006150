import type { Plan } from '../plan/plan.ts';
import { codeBlock, pythonString } from '../text/escape.ts';
import { folded } from './blocks.ts';
import { type Section, whole } from './layout.ts';
import type { ReportModel } from './model.ts';
import type { NamedPair } from './pairs.ts';

/** More keys than this would bury the code; the table of pairs has them all. */
const MOST_KEYS = 12;

/** Code that reads the secrets in a task, with the real constants. Nothing while no key is known. */
export function snippetSection(plan: Plan, pairs: readonly NamedPair[], kind: ReportModel['snippet']): Section {
  const keys = pairs.flatMap(({ pair }) => (pair ? [pair.key] : []));
  if (keys.length === 0 || kind === 'none') return whole('snippets', '');
  const constants = constantLines(plan.group, keys);
  const blocks = [
    ...(kind === 'flyte' ? [] : [folded('Code for flytekit (Flyte 1)', codeBlock(flytekitCode(constants), 'python'))]),
    ...(kind === 'flytekit' ? [] : [folded('Code for flyte (Flyte 2)', codeBlock(flyteCode(constants), 'python'))]),
  ];
  const warning = 'Never return a secret value from a task: what a task returns goes to the control plane.';
  return whole('snippets', [...blocks, warning].join('\n\n'));
}

/** The two constants; further keys stand below as comments, ready to be swapped in. */
function constantLines(group: string, keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  const shown = others.slice(0, MOST_KEYS - 1);
  return [
    `SECRET_GROUP = ${pythonString(group)}`,
    `SECRET_KEY = ${pythonString(first)}`,
    ...shown.map((key) => `# SECRET_KEY = ${pythonString(key)}`),
  ].join('\n');
}

function flytekitCode(constants: string): string {
  return `from flytekit import Secret, current_context, task

${constants}


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE),
    ],
)
def use_secret() -> None:
    value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
    # Use the value here. Do not return, print or log it.`;
}

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
    # The file's path is all lower case.
    path = pathlib.Path("/etc/flyte/secrets") / SECRET_GROUP.lower() / SECRET_KEY.lower()
    value = path.read_text()
    # Use the value here. Do not return, print or log it.`;
}
