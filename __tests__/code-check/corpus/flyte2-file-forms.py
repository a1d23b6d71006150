# Form: unionai/unionai-examples, v2/user-guide/task-configuration/secrets: a mounted secret, opened in every way.
import os
import pathlib
from os.path import join

import flyte

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(
    name="files", secrets=[flyte.Secret(group=GROUP, key=KEY, mount=pathlib.Path("/etc/flyte/secrets"))]
)
PATH = join("/etc/flyte/secrets", GROUP, KEY.lower())


@env.task
def with_open() -> str:
    with open(PATH) as f:
        return f.read()  # expect: value-returned


@env.task
def lines() -> list[str]:
    return [line.strip() for line in open(PATH)]  # expect: value-returned


@env.task
def path_open() -> str:
    with pathlib.Path(PATH).open("rb") as handle:
        content = handle.read().decode()
    return content  # expect: value-returned


@env.task
def first_line() -> str:
    with open(file=PATH, mode="r") as f:
        for line in f:
            print(line)  # expect: value-logged
            break
    return "done"


@env.task
def exists() -> bool:
    return os.path.exists(PATH) and pathlib.Path(PATH).stat().st_size > 0


@env.task
def upper_case() -> int:
    return len(open(f"/etc/flyte/secrets/{GROUP}/{KEY}").read())  # expect: wrong-file


@env.task
def without_group() -> int:
    return len(open(f"/etc/flyte/secrets/{KEY.lower()}").read())  # expect: wrong-file


@env.task
def name_only() -> int:
    return len(pathlib.Path("/etc/flyte/secrets", "ml/openai-api-key").read_text())  # expect: wrong-file
