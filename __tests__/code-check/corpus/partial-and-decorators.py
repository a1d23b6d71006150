# Form: wrapped decorators and partial classes.
import functools

import flytekit
from flytekit import Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
AwsSecret = functools.partial(Secret, group=G)
my_task = functools.partial(task, secret_requests=[AwsSecret(key="ml/unknown-AbCdEf")])  # expect: not-granted


@my_task
def t() -> str:
    return flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf")  # expect: not-requested, value-returned
