from sdk import *


@task(secret_requests=[Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/unheard-of-AbCdEf")])  # expect: not-granted
def job() -> None: ...
