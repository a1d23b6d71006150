# Form: flyteorg/flytekit, plugins/flytekit-neptune/README.md; the key has lost its last characters.
from flytekit import Secret, task
from flytekitplugins.neptune import neptune_init_run

neptune_api_token = Secret(
    key="ml/openai-api-key",  # expect: incomplete-key
    group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
)


@task(secret_requests=[neptune_api_token])
@neptune_init_run(project="flytekit/project", secret=neptune_api_token)
def neptune_task() -> bool:
    return True
