# Form: the request and the get written apart, and grown apart.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, KEY)])
def without_colon() -> int:
    return len(current_context().secrets.get("arn:aws:secretsmanager:us-west-2:123456789012:secret", KEY))  # expect: request-mismatch


@task(secret_requests=[Secret(G, KEY)])
def without_group() -> int:
    return len(current_context().secrets.get(key=KEY))  # expect: request-mismatch


@task(secret_requests=[Secret(G, KEY)])
def without_suffix() -> int:
    return len(current_context().secrets.get(G, "ml/openai-api-key"))  # expect: request-mismatch, incomplete-key


@task(secret_requests=[Secret(G, KEY)])
def other_case() -> int:
    return len(current_context().secrets.get(G, KEY.lower()))
