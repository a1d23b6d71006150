# Form: flyteorg/flyte-sdk, examples/basics/secrets: secrets of an environment, as variables and as files.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
MOUNT = pathlib.Path("/etc/flyte/secrets")

both = flyte.TaskEnvironment(
    name="both",
    secrets=[
        flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=MOUNT),
        flyte.Secret(key="hf-token", mount=MOUNT),  # expect: mixed-mount
    ],
)
variable = flyte.TaskEnvironment(
    name="variable",
    secrets=[
        flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=MOUNT),
        flyte.Secret(key="hf-token", as_env_var="HF_TOKEN"),
        "internal-api-key",
    ],
)
clone = variable.clone_with("clone", secrets=[flyte.Secret(key="hf-token", mount=MOUNT)])
