# Form: unionai/unionai-docs, tasks/task-configuration/secrets.md: the file opened in a with statement.
import logging
import os

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(name="a", secrets=[flyte.Secret(group=G, key=KEY, mount="/etc/flyte/secrets")])


@env.task
def main() -> str:
    with open(os.path.join("/etc/flyte/secrets", G, KEY.lower()), "r") as f:
        value = f.read().strip()
    logging.info("key: %s", value)  # expect: value-logged
    logging.info("read %d characters", len(value))
    return "done"
