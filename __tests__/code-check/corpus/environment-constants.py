# Form: groups that only the running code knows. Nothing to say.
import os

from flytekit import Secret, current_context, task

GROUP = os.environ["SECRET_GROUP"]
KEY = os.getenv("SECRET_KEY", "ml/unknown-AbCdEf")
if os.environ.get("STAGE") == "prod":
    OTHER = "arn:aws:secretsmanager:us-east-1:123456789012:secret:"
else:
    OTHER = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(secret_requests=[Secret(group=GROUP, key=KEY), Secret(group=OTHER, key="ml/unknown-AbCdEf")])
def t() -> str:
    return current_context().secrets.get(GROUP, KEY)
