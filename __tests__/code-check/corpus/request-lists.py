# Form: lists of requests: shared, added, spread, as a tuple.
import flytekit
from flytekit import Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
OPENAI = Secret(G, "ml/openai-api-key-AbCdEf")
SNOWFLAKE = Secret(G, "ml/snowflake-key-GhIjKl")
COMMON = [OPENAI]


@task(secret_requests=COMMON + [SNOWFLAKE])
def added() -> int:
    secrets = flytekit.current_context().secrets
    return len(secrets.get(G, "ml/openai-api-key-AbCdEf") + secrets.get(G, "ml/snowflake-key-GhIjKl"))


@task(secret_requests=[*COMMON])
def spread() -> int:
    secrets = flytekit.current_context().secrets
    return len(secrets.get(G, "ml/openai-api-key-AbCdEf")) + len(secrets.get(G, "ml/snowflake-key-GhIjKl"))  # expect: not-requested


@task(secret_requests=(OPENAI,))
def in_tuple() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))
