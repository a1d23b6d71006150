import type { Plan } from '../plan/plan.ts';
import { codeBlock, pythonString } from '../text/escape.ts';
import { folded } from './blocks.ts';
import { type Section, whole } from './layout.ts';
import type { ReportModel } from './model.ts';
import type { NamedPair } from './pairs.ts';

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
