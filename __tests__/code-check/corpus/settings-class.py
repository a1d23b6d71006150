# Form: pydantic-settings: the class's own value is only a default.
from flytekit import Secret
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    secret_group: str = "arn:aws:secretsmanager:us-east-1:123456789012:secret:"


settings = Settings()
A = Secret(group=settings.secret_group, key="ml/openai-api-key-AbCdEf")
