# Form: enumerations of keys: str and Enum, StrEnum, by value and by name.
from enum import Enum, StrEnum

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


class Key(str, Enum):
    OPENAI = "ml/openai-api-key-AbCdEf"
    OLD = "ml/openai-api-key-000000"


class Snow(StrEnum):
    KEY = "ml/snowflake-key-GhIjKl"


@task(secret_requests=[Secret(G, Key.OPENAI), Secret(G, Snow.KEY)])
def right() -> int:
    return len(current_context().secrets.get(G, Key.OPENAI.value)) + len(current_context().secrets.get(G, str(Snow.KEY)))


@task(secret_requests=[Secret(G, Key["OLD"].value)])  # expect: stale-key
def by_name() -> None: ...


@task(secret_requests=[Secret(G, key.value) for key in Key])
def all_keys() -> None: ...
