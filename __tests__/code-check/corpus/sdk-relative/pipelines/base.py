import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(
    name="base", secrets=[flyte.Secret(group=G, key=KEY, mount=pathlib.Path("/etc/flyte/secrets"))]
)


def secret_path(key: str) -> pathlib.Path:
    return pathlib.Path("/etc/flyte/secrets") / G / key.lower()
