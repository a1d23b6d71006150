# Form: flyteorg/flytesnacks, use_secrets.py: the file of a secret through get_secrets_file.
import flytekit
from flytekit import Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, K, mount_requirement=Secret.MountType.FILE)])
def by_file() -> tuple[str, int]:
    path = flytekit.current_context().secrets.get_secrets_file(G, K)
    with open(path) as f:
        size = len(f.read())
    return path, size


@task(secret_requests=[Secret(G, K, mount_requirement=Secret.MountType.FILE)])
def content() -> str:
    with open(flytekit.current_context().secrets.get_secrets_file(G, K)) as f:
        return f.read()  # expect: value-returned
