# Form: unionai/unionai-examples, v2/tutorials/auto_train/pipeline.py: one list of secrets for several environments.
import pathlib

import flyte

MOUNT = pathlib.Path("/etc/flyte/secrets")
GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
_secrets = [
    flyte.Secret(key="wandb_api_key", as_env_var="WANDB_API_KEY"),
    flyte.Secret(group=GROUP, key="ml/openai-api-key-AbCdEf", mount=MOUNT),
]
prepare = flyte.TaskEnvironment(name="prepare", secrets=_secrets)
train = flyte.TaskEnvironment(
    name="train", secrets=[*_secrets, flyte.Secret(group=GROUP, key="ml/snowflake-key-GhIjKl", mount=MOUNT)], depends_on=[prepare]
)


def value_of(secret: flyte.Secret) -> str:
    return (MOUNT / secret.group / secret.key.lower()).read_text().strip()


@prepare.task
async def download() -> int:
    return len(value_of(_secrets[1]))


@prepare.task
async def forgets() -> int:
    return len((MOUNT / GROUP / "ml/snowflake-key-ghijkl").read_text())  # expect: not-requested


@train.task
async def fit() -> dict:
    return {"token": value_of(_secrets[-1])}  # expect: value-returned
