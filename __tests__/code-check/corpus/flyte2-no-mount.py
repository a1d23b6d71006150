# Form: unionai/unionai-docs, migration/flyte-2/configuration.md: group and key alone become an environment variable.
from flyte import Secret as S
from flyte import TaskEnvironment

env = TaskEnvironment(
    name="agent",
    secrets=S(key="ml/openai-api-key-AbCdEf", group="arn:aws:secretsmanager:us-west-2:123456789012:secret:"),  # expect: wrong-mount
)
