# Form: flyteorg/flytesnacks, eager workflows: they start tasks, and what they pass is stored.
from flytekit import Secret, current_context, eager, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task
def use(token: str) -> int:
    return len(token)


@eager(secret_requests=[Secret(G, K)])
async def main(x: int) -> int:
    token = current_context().secrets.get(G, K)
    total = use(token=token)  # expect: value-passed-to-task
    return total + use(token="public")
