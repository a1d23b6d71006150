# Form: flyteorg/flyte-sdk, examples/basics/secret_file_group.py, as it is but for the account: the group needs no last colon.
import pathlib

import flyte

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret"
KEY = "ml/openai-api-key-AbCdEf"
SECRET_PATH = "/etc/flyte/secrets"

env = flyte.TaskEnvironment(
    "secret-fun",
    secrets=flyte.Secret(group=GROUP, key=KEY, mount=pathlib.Path(SECRET_PATH)),
)


@env.task
def main() -> str:
    return pathlib.Path(f"{SECRET_PATH}/{GROUP}/{KEY.lower()}").read_text()  # expect: value-returned


if __name__ == "__main__":
    flyte.init_from_config()
    run = flyte.run(main)
    print(run.url)
