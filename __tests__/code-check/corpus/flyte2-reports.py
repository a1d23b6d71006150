# Form: flyteorg/flyte-sdk, examples/reports: flyte.report.log, replace and tabs.
import pathlib

import flyte
import flyte.report

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
env = flyte.TaskEnvironment(
    name="report", secrets=[flyte.Secret(group=G, key=K, mount=pathlib.Path("/etc/flyte/secrets"))]
)


def token() -> str:
    return pathlib.Path(f"/etc/flyte/secrets/{G}/{K.lower()}").read_text()


@env.task(report=True)
async def replaced() -> None:
    await flyte.report.replace.aio(f"<p>{token()}</p>")  # expect: value-logged
    await flyte.report.flush.aio()


@env.task(report=True)
def logged() -> None:
    flyte.report.log(token(), do_flush=True)  # expect: value-logged
    flyte.report.log(f"<p>{len(token())}</p>")


@env.task(report=True)
def in_tab() -> None:
    tab = flyte.report.get_tab("Auth")
    tab.log("<h1>Auth</h1>")
    tab.replace(token())  # expect: value-logged
