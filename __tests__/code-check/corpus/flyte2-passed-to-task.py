# Form: flyteorg/flyte-sdk, examples/basics: tasks that call tasks.
import asyncio
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(
    name="passing",
    secrets=[flyte.Secret(group=G, key=K, mount=pathlib.Path("/etc/flyte/secrets"))],
)
PATH = pathlib.Path("/etc/flyte/secrets") / G / K.lower()


@env.task
async def ask(question: str, token: str) -> str:
    return f"{question} {len(token)}"


@env.task
async def main(questions: list[str]) -> list[str]:
    token = PATH.read_text()
    first = await ask(questions[0], token)  # expect: value-passed-to-task
    rest = await asyncio.gather(*(ask(one, token=token) for one in questions[1:]))  # expect: value-passed-to-task
    mapped = list(flyte.map(ask, questions, [token] * len(questions)))  # expect: value-passed-to-task
    return [first, *rest, *mapped]


if __name__ == "__main__":
    flyte.init_from_config()
    flyte.run(ask, question="?", token=PATH.read_text())  # expect: value-passed-to-task
    flyte.with_runcontext(mode="remote").run(ask, "?", token="fake")
