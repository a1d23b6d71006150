# Form: tutorials that import everything.
from flytekit import *

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(secret_requests=[Secret(group=GROUP, key="ml/openai-api-key-AbCdEf")])
def t() -> str:
    value = current_context().secrets.get(GROUP, "ml/openai-api-key-AbCdEf")
    return value  # expect: value-returned
