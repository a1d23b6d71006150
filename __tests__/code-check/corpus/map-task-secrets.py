# Form: flyteorg/flytesnacks, map tasks: secrets of the task that is mapped.
from functools import partial

from flytekit import Secret, current_context, map_task, task, workflow

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, K, mount_requirement=Secret.MountType.FILE)])
def each(i: int, scale: int) -> int:
    return i * scale + len(current_context().secrets.get(G, K))


@workflow
def wf(xs: list[int]) -> list[int]:
    return map_task(partial(each, scale=2), concurrency=4, min_success_ratio=0.9)(i=xs)
