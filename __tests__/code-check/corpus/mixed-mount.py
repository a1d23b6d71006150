# Form: unionai/unionai-docs, user-guide/development-cycle/managing-secrets: a file secret of Union's store, beside an AWS pair.
from flytekit import Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
PAIR = Secret(group=G, key="ml/openai-api-key-AbCdEf", mount_requirement=Secret.MountType.FILE)
OWN = Secret(key="hf-token", mount_requirement=Secret.MountType.FILE)


@task(secret_requests=[PAIR, OWN])  # expect: mixed-mount
def both() -> None: ...


@task(
    secret_requests=[
        PAIR,
        Secret(key="wandb", mount_requirement=Secret.MountType.FILE),  # expect: mixed-mount
    ]
)
def inline() -> None: ...


@task(secret_requests=[PAIR, Secret(key="hf-token", env_var="HF_TOKEN", mount_requirement=Secret.MountType.ENV_VAR)])
def variable() -> None: ...


@task(secret_requests=[PAIR, Secret(key="hf-token")])
def anything() -> None: ...


@task(secret_requests=[PAIR, Secret(group="k8s-secret", key="password", mount_requirement=Secret.MountType.FILE)])
def kubernetes() -> None: ...


@task(secret_requests=[OWN])
def alone() -> None: ...
