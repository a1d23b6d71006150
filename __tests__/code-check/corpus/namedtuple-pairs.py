# Form: NamedTuples and plain records for pairs.
from types import SimpleNamespace
from typing import NamedTuple

from flytekit import Secret, current_context, task


class Pair(NamedTuple):
    group: str
    key: str


OPENAI = Pair("arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-AbCdEf")
SNOW = Pair(key="ml/snowflake-key-000000", group="arn:aws:secretsmanager:us-west-2:123456789012:secret:")  # expect: stale-key
DOG = SimpleNamespace(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="shared/datadog-000000")  # expect: stale-key


@task(secret_requests=[Secret(OPENAI.group, OPENAI.key), Secret(*SNOW), Secret(group=DOG.group, key=DOG.key)])
def t() -> int:
    return len(current_context().secrets.get(*OPENAI))
