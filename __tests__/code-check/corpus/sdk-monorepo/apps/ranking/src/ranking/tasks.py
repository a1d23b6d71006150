from acme_common.aws import OPENAI
from flytekit import task


@task(secret_requests=[OPENAI])
def rank() -> None: ...
