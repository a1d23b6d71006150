# Form: modern Python: assignment expressions around reads.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def condition() -> str:
    if (token := current_context().secrets.get(G, K)):
        return token  # expect: value-returned
    return "none"


@task(secret_requests=R)
def in_call() -> int:
    size = len(token := current_context().secrets.get(G, K))
    print(f"{token!r}")  # expect: value-logged
    return size


@task(secret_requests=R)
def in_comprehension() -> list[int]:
    return [len(v) for key in (K,) if (v := current_context().secrets.get(G, key))]
