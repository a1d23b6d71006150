# Form: unionai/unionai-examples, tutorials with pydantic: models and settings from the environment.
import os

from flytekit import Secret, current_context, task
from pydantic import BaseModel, Field, SecretStr
from pydantic_settings import BaseSettings


class Pair(BaseModel):
    group: str = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
    key: str = Field(default="ml/openai-api-key-000000")  # expect: stale-key


class Settings(BaseSettings):
    group: str = "arn:aws:secretsmanager:us-east-1:123456789012:secret:"
    key: str = "ml/unheard-of-AbCdEf"


PAIR = Pair()
SETTINGS = Settings()
KEY = os.environ.get("KEY", "ml/unheard-of-AbCdEf")


class Answer(BaseModel):
    token: SecretStr
    length: int


@task(secret_requests=[Secret(PAIR.group, PAIR.key), Secret(SETTINGS.group, SETTINGS.key), Secret(PAIR.group, KEY)])
def t() -> int:
    value = current_context().secrets.get(PAIR.group, PAIR.key)
    return Answer(token=SecretStr(value), length=len(value)).length
