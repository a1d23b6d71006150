# Form: unionai/unionai-examples, tutorials with Secret(key=...) of Union's store: here the keys are those of AWS.
from flytekit import Secret, task


@task(secret_requests=[Secret(key="ml/openai-api-key")])  # expect: missing-group
def by_name() -> None: ...


@task(secret_requests=[Secret(key="ml/openai-api-key-AbCdEf", mount_requirement=Secret.MountType.FILE)])  # expect: missing-group
def by_key() -> None: ...


@task(secret_requests=[Secret(key="huggingface-token")])  # expect: missing-group
def perhaps_another_store() -> None: ...


@task(secret_requests=[Secret(key="openai-api-key"), Secret(key="hf-token")])
def others() -> None: ...
