# Form: tasks made by a call instead of a decorator.
from functools import partial

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


def read() -> str:
    return current_context().secrets.get(G, K)


openai_task = partial(task, secret_requests=[Secret(G, K)], cache=False)


@openai_task(retries=2)
def good() -> int:
    return len(read())


@openai_task
def bad() -> str:
    return read()  # expect: value-returned


made = task(secret_requests=[Secret(G, "ml/openai-api-key-000000")])(read)  # expect: stale-key
