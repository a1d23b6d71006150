# Form: unionai/unionai-examples, v2 tutorials: imports inside of functions and under TYPE_CHECKING.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytekit import Secret


def requests() -> list[Secret]:
    from flytekit import Secret

    return [Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-ZzZzZz")]  # expect: stale-key


def decorated():
    from flytekit import task

    @task(secret_requests=requests())
    def inner() -> None: ...

    return inner
