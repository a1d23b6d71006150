# Form: flyteorg/flytekit, tests/flytekit/integration/remote/workflows/basic/get_secret.py, with AWS pairs.
from os import getenv

from flytekit import Secret, task

secret_env_var = Secret(
    group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
    key="ml/openai-api-key-AbCdEf",
    env_var="MY_SECRET",
    mount_requirement=Secret.MountType.ENV_VAR,  # expect: wrong-mount
)
secret_env_file = Secret(
    group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
    key="ml/openai-api-key-AbCdEf",
    env_var="MY_SECRET_FILE",
    mount_requirement=Secret.MountType.FILE,
)


@task(secret_requests=[secret_env_var])
def get_secret_env_var() -> str:
    return getenv("MY_SECRET", "")
