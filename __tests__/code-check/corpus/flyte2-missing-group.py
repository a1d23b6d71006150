# Form: flyteorg/flyte-sdk, examples/genai: secrets="name" of an environment.
import flyte

one = flyte.TaskEnvironment(name="one", secrets="ml/openai-api-key")  # expect: missing-group
several = flyte.TaskEnvironment(name="several", secrets=["internal-api-key", "shared/datadog"])  # expect: missing-group
arn = flyte.TaskEnvironment(
    name="arn",
    secrets=["arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/openai-api-key-AbCdEf"],  # expect: missing-group
)
fine = flyte.TaskEnvironment(name="fine", secrets=[flyte.Secret(key="openai-api-key", as_env_var="OPENAI_API_KEY")])
