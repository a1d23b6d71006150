# Form: flyteorg/flytesnacks, examples/productionizing/use_secrets.py, with the read moved into the workflow.
from flytekit import Secret, current_context, task, workflow

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, K)])
def ask(token: str) -> int:
    return len(token)


def token() -> str:
    return current_context().secrets.get(G, K)


@workflow
def directly() -> int:
    return ask(token=current_context().secrets.get(G, K))  # expect: read-outside-task


@workflow
def through_helper() -> int:
    return ask(token=token())  # expect: read-outside-task
