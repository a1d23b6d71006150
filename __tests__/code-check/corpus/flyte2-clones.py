# Form: flyteorg/flyte-sdk, clone_with: environments that share all but their secrets.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
MOUNT = pathlib.Path("/etc/flyte/secrets")


def aws(key):
    return flyte.Secret(group=G, key=key, mount=MOUNT)


base = flyte.TaskEnvironment(name="base", secrets=aws("ml/openai-api-key-AbCdEf"))
snow = base.clone_with("snow", secrets=[aws("ml/snowflake-key-GhIjKl")])
same = base.clone_with(name="same", description="no other secrets")
deep = same.clone_with("deep", secrets=None)


def read(key):
    return (MOUNT / G / key.lower()).read_text()


@base.task
async def one() -> int:
    return len(read("ml/openai-api-key-AbCdEf"))


@snow.task
async def two() -> int:
    return len(read("ml/openai-api-key-AbCdEf"))  # expect: not-requested


@same.task
async def three() -> int:
    return len(read("ml/openai-api-key-AbCdEf"))


@deep.task
async def four() -> int:
    return len(read("ml/snowflake-key-GhIjKl"))  # expect: not-requested
