# Form: flyteorg/flyte-sdk, examples/basics/secret_file_group.py, with the request forgotten.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(name="a", secrets="HF_TOKEN")


@env.task
async def main() -> int:
    with open(f"/etc/flyte/secrets/{G}/{KEY.lower()}") as file:  # expect: not-requested
        return len(file.read())
