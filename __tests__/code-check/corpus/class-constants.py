# Form: constants in a class, a dataclass, an enumeration and a dict.
from dataclasses import dataclass
from enum import Enum

from flytekit import Secret


class Config:
    GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
    KEY = "ml/openai-api-key-AbCdEf"
    OLD = "ml/openai-api-key-BBBBBB"  # expect: stale-key


class Keys(str, Enum):
    OPENAI = "ml/openai-api-key-AbCdEf"
    GONE = "ml/gone-AbCdEf"


@dataclass(frozen=True)
class Pair:
    key: str
    group: str = Config.GROUP


PAIRS = {"openai": {"group": Config.GROUP, "key": Config.KEY}}
SNOWFLAKE = Pair(key="ml/snowflake-key")  # expect: incomplete-key

A = Secret(group=Config.GROUP, key=Config.KEY)
B = Secret(group=Config.GROUP, key=Config.OLD)
C = Secret(group=Config.GROUP, key=Keys.OPENAI)
D = Secret(group=Config.GROUP, key=Keys.GONE.value)  # expect: not-granted
E = Secret(**PAIRS["openai"])
F = Secret(group=SNOWFLAKE.group, key=SNOWFLAKE.key)
