# Form: flyteorg/flytekit, integration/remote/workflows/basic/get_secret.py, as it is.
from os import getenv

from flytekit import Secret, task

secret_env_var = Secret(group="my-group", key="token", env_var="MY_SECRET", mount_requirement=Secret.MountType.ENV_VAR)


@task(secret_requests=[secret_env_var])
def get_secret_env_var() -> str:
    return getenv("MY_SECRET", "")
