# Form: flyteorg/flyte-sdk, docs of TaskEnvironment: service_account of an environment, a task, a clone and a call.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET = flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=pathlib.Path("/etc/flyte/secrets"))

env = flyte.TaskEnvironment(name="a", secrets=[SECRET], service_account="batch")  # expect: other-service-account
none = flyte.TaskEnvironment(name="b", service_account="batch")
clone = env.clone_with("c", service_account="other")  # expect: other-service-account
same = flyte.TaskEnvironment(name="d", secrets=SECRET, service_account=None)


@same.task(service_account="single")  # expect: other-service-account
async def single() -> None: ...


@same.task
async def main() -> None:
    await single.override(service_account="once")()  # expect: other-service-account
