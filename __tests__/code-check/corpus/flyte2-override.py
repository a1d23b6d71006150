# Form: unionai/unionai-docs, tasks/task-configuration/overrides.md: a call brings secrets of its own.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(name="a")


@env.task
async def inner() -> int:
    return len(pathlib.Path(f"/etc/flyte/secrets/{G}/{KEY.lower()}").read_text())


@env.task
async def outer() -> int:
    return await inner.override(secrets=flyte.Secret(group=G, key=KEY, mount=pathlib.Path("/etc/flyte/secrets")))()
