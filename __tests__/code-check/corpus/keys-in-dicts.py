# Form: a dict of settings for each environment of the platform, dict(...) and .get.
from flytekit import Secret, current_context, task

SETTINGS = dict(
    group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
    openai=dict(key="ml/openai-api-key-AbCdEf", owner="ml"),
    snowflake={"key": "ml/snowflake-key-000000"},
)
SETTINGS["extra"] = {"key": "ml/unheard-of-AbCdEf"}
BASE = {"group": SETTINGS["group"], "mount_requirement": Secret.MountType.FILE}


@task(secret_requests=[Secret(SETTINGS["group"], SETTINGS["openai"]["key"])])
def right() -> int:
    return len(current_context().secrets.get(SETTINGS["group"], SETTINGS["openai"].get("key")))


@task(secret_requests=[Secret(**BASE, key=SETTINGS["snowflake"]["key"])])  # expect: stale-key
def stale() -> None: ...


@task(secret_requests=[Secret(**{**BASE, "key": SETTINGS["extra"]["key"]})])  # expect: not-granted
def added() -> None: ...


@task(secret_requests=[Secret(**(BASE | {"key": "ml/openai-api-key-111111"}))])  # expect: stale-key
def merged() -> None: ...
