import { pythonString } from '../text/escape.ts';
import type { NamedPair } from './outputs.ts';
import { inDocstring } from './python-code.ts';

/** Pairs that one pod asks for: each takes an init container, and a pod that is too large starts late. */
const PAIRS_A_TASK = 50;

export interface SmokeTest {
  readonly sdk: 'flytekit' | 'flyte';
  readonly stack: string;
  readonly dataPlane: string;
  /** SECRET_GROUP. */
  readonly group: string;
  /** Those whose key is known. */
  readonly pairs: readonly NamedPair[];
}

/** Name of the workflow or task that is run. */
export const SMOKE_TEST_ENTRY = 'smoke_test';

/**
 * A Python file that asks for every pair the way a task does, reads each, and returns a table of what was found. The table
 * holds names, outcomes and length classes, never a value.
 */
export function smokeTestFile(test: SmokeTest): string {
  const known = test.pairs.flatMap(({ name, pair }) => (pair === null ? [] : [{ name, key: pair.key }]));
  const batches = Array.from({ length: Math.ceil(known.length / PAIRS_A_TASK) }, (_, index) =>
    known.slice(index * PAIRS_A_TASK, (index + 1) * PAIRS_A_TASK),
  );
  const { imports, functions, task, entry } = SDKS[test.sdk];
  const tasks = batches.map((_, index) => index + 1);
  const parts = [imports, constants(test.group, batches), ...functions, ...tasks.map(task), entry(tasks)];
  return `${[docstring(test), ...parts].join('\n\n')}\n`;
}

function docstring({ sdk, stack, dataPlane }: SmokeTest): string {
  const command = sdk === 'flytekit' ? 'union run --remote FILE smoke_test' : 'flyte run FILE smoke_test';
  return `"""Reads every secret of stack ${inDocstring(stack)} on data plane ${inDocstring(dataPlane)} as a task does.

Written by union-secrets smoke-test. Run it in the project and domain whose tasks use
the secrets:

    ${command}

It returns names, whether each was found, and a length class. No value leaves the task.
"""`;
}

interface Known {
  readonly name: string;
  readonly key: string;
}

/** One dictionary of name to key for each task. */
function constants(group: string, batches: readonly (readonly Known[])[]): string {
  const dictionaries = batches.map((batch, index) => {
    const lines = batch.map(({ name, key }) => `    ${pythonString(name)}: ${pythonString(key)},`);
    return [`KEYS_${index + 1} = {`, ...lines, '}'].join('\n');
  });
  return [`SECRET_GROUP = ${pythonString(group)}`, ...dictionaries].join('\n');
}

const FLYTEKIT_IMPORTS = `import os
from typing import List

from flytekit import Secret, current_context, task, workflow`;

const FLYTE_IMPORTS = `import os
import pathlib
from typing import List

import flyte`;

const FLYTE_MOUNT = `# Flyte 2 accepts this path only.
MOUNT = pathlib.Path("/etc/flyte/secrets")`;

/** What a pod can say of a secret that is not there, and of one that is. */
const LOOK = `
# Where the webhook mounts secrets; it sets the variable.
ROOT = os.environ.get("FLYTE_SECRETS_DEFAULT_DIR", "/etc/flyte/secrets")


def why_missing(group: str) -> str:
    if not os.path.isdir(ROOT):
        return "not mounted: no webhook of type AWS took the request"
    if not os.path.isdir(os.path.join(ROOT, group.lower())):
        return "not read, as no other secret was: network, image or role of the pod"
    return "not read, though others were: grant, key suffix, KMS key or no value"


def length_class(length: int) -> str:
    for limit in (1, 16, 64, 1024, 65536):
        if length < limit:
            return "empty" if limit == 1 else f"under {limit} characters"
    return "65536 characters or more"`;

/** Reads one secret and says what was found. */
function look(value: string, notThere: string): string {
  return `
def look(group: str, key: str) -> str:
    try:
        value = ${value}
    except UnicodeDecodeError:
        return "not text: the value is binary"
    except ${notThere}:
        return why_missing(group)
    return "found, " + length_class(len(value))`;
}

function flytekitTask(number: number): string {
  return `
@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=key, mount_requirement=Secret.MountType.FILE)
        for key in KEYS_${number}.values()
    ],
)
def look_${number}() -> List[str]:
    return [f"{name}: {look(SECRET_GROUP, key)}" for name, key in KEYS_${number}.items()]`;
}

function flytekitWorkflow(tasks: readonly number[]): string {
  return `
@task
def table(${tasks.map((number) => `rows_${number}: List[str]`).join(', ')}) -> List[str]:
    rows = ${tasks.map((number) => `rows_${number}`).join(' + ')}
    print("\\n".join(rows))
    return rows


@workflow
def ${SMOKE_TEST_ENTRY}() -> List[str]:
    return table(${tasks.map((number) => `rows_${number}=look_${number}()`).join(', ')})`;
}

function flyteTask(number: number): string {
  return `
env_${number} = flyte.TaskEnvironment(
    name="union-secrets-smoke-test-${number}",
    secrets=[
        flyte.Secret(group=SECRET_GROUP, key=key, mount=MOUNT)
        for key in KEYS_${number}.values()
    ],
)


@env_${number}.task
async def look_${number}() -> List[str]:
    return [f"{name}: {look(SECRET_GROUP, key)}" for name, key in KEYS_${number}.items()]`;
}

function flyteEntry(tasks: readonly number[]): string {
  return `
driver = flyte.TaskEnvironment(
    name="union-secrets-smoke-test",
    depends_on=[${tasks.map((number) => `env_${number}`).join(', ')}],
)


@driver.task
async def ${SMOKE_TEST_ENTRY}() -> List[str]:
    rows: List[str] = []
${tasks.map((number) => `    rows += await look_${number}()`).join('\n')}
    print("\\n".join(rows))
    return rows`;
}

/** What differs between the SDKs, in the order of the file. */
const SDKS = {
  flytekit: {
    imports: FLYTEKIT_IMPORTS,
    functions: [LOOK, look('current_context().secrets.get(group, key)', 'Exception')],
    task: flytekitTask,
    entry: flytekitWorkflow,
  },
  flyte: {
    imports: FLYTE_IMPORTS,
    functions: [FLYTE_MOUNT, LOOK, look('(pathlib.Path(ROOT) / group.lower() / key.lower()).read_text()', 'OSError')],
    task: flyteTask,
    entry: flyteEntry,
  },
};
