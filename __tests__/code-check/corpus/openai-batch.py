# Form: flyteorg/flytekit, plugins/flytekit-openai/README.md: a Secret outside of a task.
from flytekit import Secret, workflow
from flytekitplugins.openai import create_batch

it_batch = create_batch(
    name="gpt-3.5-turbo",
    openai_organization="your-org",
    secret=Secret(group="arn:aws:secretsmanager:us-west-2:999999999999:secret:", key="ml/openai-api-key-AbCdEf"),  # expect: wrong-group
)


@workflow
def wf(json_vals: list) -> list:
    return it_batch(jsonl_in=json_vals)
