# Form: lists and tuples of keys, used by index.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEYS = ["ml/openai-api-key-AbCdEf", "ml/snowflake-key-000000"]
PAIR = (G, "ml/unheard-of-AbCdEf")


@task(secret_requests=[Secret(G, KEYS[0]), Secret(G, KEYS[-1])])  # expect: stale-key
def by_index() -> int:
    return len(current_context().secrets.get(G, KEYS[0]))


@task(secret_requests=[Secret(*PAIR)])  # expect: not-granted
def spread() -> int:
    group, key = PAIR
    return len(current_context().secrets.get(group, key))
