# Form: flyteorg/flytekit, plugins/flytekit-inference/README.md: a key alone is Union's own secret.
import flytekit as fl
from flytekit import Secret, task


@task(secret_requests=[Secret(key="ngc_api_key", mount_requirement=Secret.MountType.ENV_VAR), fl.Secret(key="hf_token")])
def model_serving() -> str:
    return fl.current_context().secrets.get(key="hf_token")
