# Form: flyteorg/flyte-sdk, src/flyte/_task_environment.py: clone_with keeps the secrets or replaces them.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
PATH = pathlib.Path("/etc/flyte/secrets", G, KEY.lower())
base = flyte.TaskEnvironment(name="a", secrets=[flyte.Secret(group=G, key=KEY, mount=pathlib.Path("/etc/flyte/secrets"))])
same = base.clone_with(name="b")
other = base.clone_with(name="c", secrets=["HF_TOKEN"])


@same.task
def kept() -> int:
    return len(PATH.read_text())


@other.task
def replaced() -> int:
    return len(PATH.read_text())  # expect: not-requested
