# Form: flyteorg/flytesnacks, use_secrets.py, with AWS pairs: its demonstration of what never to do.
from typing import Tuple

import flytekit
from flytekit import Secret, task

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
USERNAME_SECRET = "ml/openai-api-key-AbCdEf"
PASSWORD_SECRET = "ml/snowflake-key-GhIjKl"


@task(
    secret_requests=[
        Secret(key=USERNAME_SECRET, group=SECRET_GROUP),
        Secret(key=PASSWORD_SECRET, group=SECRET_GROUP),
    ]
)
def user_info_task() -> Tuple[str, str]:
    context = flytekit.current_context()
    secret_username = context.secrets.get(SECRET_GROUP, USERNAME_SECRET)
    secret_pwd = context.secrets.get(SECRET_GROUP, PASSWORD_SECRET)
    print(f"{secret_username}={secret_pwd}")  # expect: value-logged
    return secret_username, secret_pwd  # expect: value-returned
