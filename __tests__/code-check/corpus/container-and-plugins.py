# Form: flyteorg/flytekit, ContainerTask, ShellTask, DuckDBQuery, ChatGPTTask with secrets of their own.
from flytekit import ContainerTask, Secret, kwtypes
from flytekit.extras.tasks.shell import ShellTask
from flytekitplugins.duckdb import DuckDBProvider, DuckDBQuery
from flytekitplugins.openai import BatchResult, create_batch

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"

container = ContainerTask(
    name="c",
    image="alpine",
    command=["true"],
    inputs=kwtypes(x=int),
    secret_requests=[Secret(G, "ml/openai-api-key-000000", mount_requirement=Secret.MountType.FILE)],  # expect: stale-key
)
shell = ShellTask(name="s", script="true", secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf", group_version="2")])  # expect: group-version
query = DuckDBQuery(
    name="q",
    provider=DuckDBProvider.MOTHERDUCK,
    secret_requests=[Secret(group=G, key="ml/snowflake-key-GhIjKl", mount_requirement=Secret.MountType.ENV_VAR)],  # expect: wrong-mount
)
batch = create_batch(
    name="b",
    openai_organization="acme",
    secret=Secret(group=G, key="ml/openai-api-key-AbCdEf", mount_requirement=Secret.MountType.FILE),
)
