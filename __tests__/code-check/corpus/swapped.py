# Form: arguments in the other SDK's order.
import flytekit
from flytekit import Secret, task

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(GROUP, KEY)])
def t() -> int:
    return len(flytekit.current_context().secrets.get(KEY, GROUP))  # expect: broken-pair
