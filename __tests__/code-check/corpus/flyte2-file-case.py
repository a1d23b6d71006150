# Form: flyteorg/flyte-sdk, examples/basics/secret_file_group.py, with the key's case kept in the path.
import pathlib

import flyte

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"

env = flyte.TaskEnvironment("secret-fun", secrets=[flyte.Secret(group=GROUP, key=KEY, mount=pathlib.Path("/etc/flyte/secrets"))])


@env.task
async def main() -> int:
    text = (pathlib.Path("/etc/flyte/secrets") / GROUP / KEY).read_text()  # expect: wrong-file
    return len(text)
