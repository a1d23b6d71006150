# Form: repositories that use other orchestrators too: prefect's task and Secret.
import flytekit
from prefect import flow, task
from prefect.blocks.system import Secret


@task
def read() -> str:
    return Secret.load("arn:aws:secretsmanager:us-east-1:999999999999:secret:x").get()


@flow
def main() -> None:
    print(read())


@flytekit.task
def other() -> int:
    return 1
