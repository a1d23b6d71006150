# Form: flyteorg/flyte, docs of secrets: Kubernetes, Vault and Google secrets in the same tasks.
import flytekit
from flytekit import Secret, task


@task(
    secret_requests=[
        Secret(group="user-info", key="user_secret"),
        Secret(group="secret/data/app", key="password"),
        Secret(group="gcp-secret", group_version="1", mount_requirement=Secret.MountType.FILE),
        Secret(key="OPENAI_API_KEY"),
    ]
)
def t() -> str:
    context = flytekit.current_context()
    print(context.secrets.get("user-info", "user_secret"))
    context.secrets.get("gcp-secret", group_version="1")
    return context.secrets.get(key="OPENAI_API_KEY")
