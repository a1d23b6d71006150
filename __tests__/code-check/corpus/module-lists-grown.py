# Form: requests that are registered one by one, at the module's level.
from flytekit import Secret, current_context, task

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
REQUESTS = []
REGISTRY = {}


def register(name, key):
    secret = Secret(group=GROUP, key=key)
    REQUESTS.append(secret)
    REGISTRY[name] = secret
    return secret


OPENAI = register("openai", "ml/openai-api-key-AbCdEf")
register("snow", "ml/snowflake-key-000000")  # expect: stale-key

for NAME in ("ml/one-AbCdEf", "ml/two-AbCdEf"):
    REQUESTS.append(Secret(GROUP, NAME))  # expect: not-granted, not-granted


@task(secret_requests=REQUESTS)
def all_of_them() -> int:
    return len(current_context().secrets.get(OPENAI.group, OPENAI.key))
