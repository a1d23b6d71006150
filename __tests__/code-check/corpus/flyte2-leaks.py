# Form: unionai/unionai-examples, v2/tutorials: values through environments of Flyte 2, with pydantic and traces.
import json
import os
import pathlib

import flyte
from pydantic import BaseModel

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
SECRET = flyte.Secret(group=G, key=K, mount=pathlib.Path("/etc/flyte/secrets"))
env = flyte.TaskEnvironment("agents", secrets=[SECRET], reusable=flyte.ReusePolicy(replicas=2))
PATH = f"{SECRET.mount}/{SECRET.group}/{SECRET.key.lower()}"


class Credentials(BaseModel):
    user: str
    password: str


@flyte.trace
async def call(prompt: str) -> str:
    return await ask(prompt, key=pathlib.Path(PATH).read_text())


@env.task
async def model() -> Credentials:
    data = json.load(open(PATH))
    return Credentials(user=data["user"], password=data["password"])  # expect: value-returned


@env.task
async def prints() -> str:
    os.environ["OPENAI_API_KEY"] = pathlib.Path(PATH).read_text().strip()
    flyte.logger.info(f"key: {pathlib.Path(PATH).read_text()}")  # expect: value-logged
    return await call("hello")


@env.task(report=True)
async def html() -> str:
    key = pathlib.Path(PATH).read_bytes()
    page = "<table>" + "".join(f"<td>{part}</td>" for part in key.decode().split("-")) + "</table>"
    await flyte.report.replace.aio(page)  # expect: value-logged
    return "done"


if __name__ == "__main__":
    flyte.init_from_config()
    print(flyte.run(model).url)
