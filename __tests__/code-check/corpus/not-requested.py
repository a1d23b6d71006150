# Form: flyteorg/flytekit, the error text of SecretsManager.get: "Please make sure to add secret_requests=...".
from flytekit import Secret, current_context, dynamic, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"


@task
def bare() -> int:
    return len(current_context().secrets.get(G, KEY))  # expect: not-requested


@dynamic(secret_requests=[Secret(G, "ml/snowflake-key-GhIjKl")])
def another() -> int:
    def inner() -> str:
        return current_context().secrets.get(G, KEY)  # expect: not-requested

    return len(inner())


def helper() -> str:
    return current_context().secrets.get(G, KEY)
