# Form: flyteorg/flytesnacks: dataclasses of settings, with fields, factories and inheritance.
from dataclasses import dataclass, field, replace

from flytekit import Secret, current_context, task


@dataclass
class Base:
    group: str = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@dataclass
class Names(Base):
    openai: str = "ml/openai-api-key-AbCdEf"
    snowflake: str = field(default="ml/snowflake-key-000000")  # expect: stale-key
    others: list = field(default_factory=lambda: ["ml/unheard-of-AbCdEf"])

    @property
    def request(self):
        return Secret(group=self.group, key=self.openai)


NAMES = Names()
ELSEWHERE = Names(group="arn:aws:secretsmanager:us-west-2:999999999999:secret:")  # expect: wrong-group
RENAMED = replace(NAMES, openai="ml/openai-api-key-222222")  # expect: stale-key


@task(secret_requests=[NAMES.request, Secret(NAMES.group, NAMES.snowflake)])
def a() -> int:
    return len(current_context().secrets.get(NAMES.group, NAMES.openai))


@task(secret_requests=[Secret(NAMES.group, NAMES.others[0])])  # expect: not-granted
def b() -> None: ...


@task(secret_requests=[ELSEWHERE.request, RENAMED.request])
def c() -> None: ...
