# Form: flyteorg/flytesnacks, use_secrets.py, secret_file_task: the manager in a local name.
import flytekit
from flytekit import Secret, task

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET_NAME = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(group=SECRET_GROUP, key=SECRET_NAME, mount_requirement=Secret.MountType.ENV_VAR)])  # expect: wrong-mount
def secret_file_task() -> tuple[str, str]:
    secret_manager = flytekit.current_context().secrets
    f = secret_manager.get_secrets_file(SECRET_GROUP, SECRET_NAME)
    secret_val = secret_manager.get(SECRET_GROUP, SECRET_NAME)
    return f, secret_val  # expect: value-returned
