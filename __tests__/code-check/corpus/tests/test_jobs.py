# Form: flyteorg/flytekit, tests: made-up ARNs and values of secrets in tests are notes.
import os
from unittest import mock

from flytekit import Secret, current_context, task

GROUP = "arn:aws:secretsmanager:us-east-1:000000000000:secret:"  # expect: wrong-group


@task(secret_requests=[Secret(GROUP, "made/up-AbCdEf")])
def job() -> str:
    return current_context().secrets.get(GROUP, "made/up-AbCdEf")  # expect: value-returned


def test_job():
    with mock.patch.dict(os.environ, {"FLYTE_SECRETS_X": "value"}):
        assert job() == "value"
