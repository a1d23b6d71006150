# Form: open-edge-platform/geti, jobs: helpers around secrets.get that pass their parameters on.
import functools
from typing import Optional

import flytekit
from flytekit import Secret, task

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


def read_secret(group: str, key: str, default: Optional[str] = None) -> Optional[str]:
    try:
        return flytekit.current_context().secrets.get(group, key)
    except ValueError:
        return default


def read_openai(key="ml/openai-api-key-AbCdEf", *, group=GROUP):
    return read_secret(group, key)


class SecretReader:
    def __init__(self, group):
        self.group = group

    def get(self, key):
        return read_secret(self.group, key=key)


reader = SecretReader(GROUP)
read_ours = functools.partial(read_secret, GROUP)


@task(secret_requests=[Secret(GROUP, "ml/openai-api-key-AbCdEf")])
def fine() -> int:
    return len(read_secret(GROUP, "ml/openai-api-key-AbCdEf")) + len(read_openai()) + len(reader.get("ml/openai-api-key-AbCdEf"))


@task(secret_requests=[Secret(GROUP, "ml/openai-api-key-AbCdEf")])
def three_others() -> None:
    connect(read_secret(GROUP, "ml/snowflake-key-GhIjKl"))  # expect: not-requested
    connect(reader.get("ml/snowflake-key-GhIjKl"))  # expect: not-requested
    connect(read_ours("ml/snowflake-key-GhIjKl"))  # expect: not-requested


@task(secret_requests=[Secret(GROUP, "ml/openai-api-key-AbCdEf")])
def returned(kind: str) -> Optional[str]:
    if kind == "helper":
        return read_openai()  # expect: value-returned
    if kind == "reader":
        return reader.get("ml/openai-api-key-AbCdEf")  # expect: value-returned
    return read_ours("ml/openai-api-key-AbCdEf").strip()  # expect: value-returned
