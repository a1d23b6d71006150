# Form: the request in a variable, read through its fields: one place for both constants.
from flytekit import Secret, current_context, task

OPENAI = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-AbCdEf", mount_requirement=Secret.MountType.FILE)
SNOW = Secret("arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/snowflake-key-GhIjKl")
SECRETS = {"openai": OPENAI, "snow": SNOW}


@task(secret_requests=[OPENAI])
def right() -> int:
    v = current_context().secrets.get(OPENAI.group, OPENAI.key)
    return len(v)


@task(secret_requests=[OPENAI])
def wrong_one() -> int:
    return len(current_context().secrets.get(SNOW.group, SNOW.key))  # expect: not-requested


@task(secret_requests=list(SECRETS.values()))
def both() -> str:
    values = {name: current_context().secrets.get(s.group, s.key) for name, s in SECRETS.items()}
    return values["openai"]  # expect: value-returned


@task(secret_requests=[SECRETS["snow"]])
def swapped() -> int:
    return len(current_context().secrets.get(SNOW.key, SNOW.group))  # expect: broken-pair
