# Form: flyteorg/flyte-sdk, examples/agents/*.py, with an AWS pair.
import flyte

env = flyte.TaskEnvironment(
    name="agent",
    secrets=[
        flyte.Secret(
            key="ml/openai-api-key-AbCdEf",
            group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
            as_env_var="OPENAI_API_KEY",  # expect: wrong-mount
        )
    ],
)
