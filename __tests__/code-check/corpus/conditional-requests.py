# Form: requests that depend on the environment: what is not certain is left alone.
import os

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
IS_PROD = os.environ.get("ENV") == "prod"
DEBUG = False
REQUESTS = [Secret(G, "ml/openai-api-key-AbCdEf")]
if IS_PROD:
    REQUESTS.append(Secret(G, "ml/snowflake-key-GhIjKl"))
if DEBUG:
    REQUESTS = []
KEY = "ml/openai-api-key-AbCdEf" if IS_PROD else "local"


@task(secret_requests=REQUESTS)
def grown() -> int:
    return len(current_context().secrets.get(G, "ml/snowflake-key-GhIjKl")) + len(current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))


@task(secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")] if IS_PROD else [])
def maybe() -> int:
    if IS_PROD:
        return len(current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))
    return 0


@task(secret_requests=[Secret(G, KEY)])
def either() -> int:
    return len(current_context().secrets.get(G, KEY))


@task(secret_requests=[*(REQUESTS if IS_PROD else []), Secret(G, "ml/unheard-of-AbCdEf")])  # expect: not-granted
def spread() -> None: ...
