# Form: requests made of a list of keys, and a loop that reads them all.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEYS = ("ml/openai-api-key-AbCdEf", "ml/snowflake-key-GhIjKl")
NAMES = {"openai": "ml/openai-api-key-AbCdEf", "snowflake": "ml/snowflake-key"}


@task(secret_requests=[Secret(group=G, key=key, mount_requirement=Secret.MountType.FILE) for key in KEYS])
def all_of_them() -> int:
    return sum(len(current_context().secrets.get(G, key)) for key in KEYS)


@task(secret_requests=[Secret(G, NAMES[name]) for name in ("openai", "snowflake")])  # expect: incomplete-key
def by_name() -> dict[str, int]:
    return {name: len(current_context().secrets.get(G, key)) for name, key in NAMES.items()}


@task(secret_requests=[Secret(G, key) for key in KEYS if key != "ml/snowflake-key-GhIjKl"])
def one_less() -> None:
    for key in KEYS:
        connect(current_context().secrets.get(G, key))  # expect: not-requested


@task(secret_requests=list(map(lambda key: Secret(G, key), KEYS)))
def mapped() -> list[str]:
    return [current_context().secrets.get(G, key) for key in KEYS]  # expect: value-returned
