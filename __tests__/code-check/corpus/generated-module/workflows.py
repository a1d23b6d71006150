import flytekit
from flytekit import Secret, task
from union_secrets import ML_OPENAI_API_KEY, ML_SNOWFLAKE_KEY, SECRET_GROUP


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=ML_OPENAI_API_KEY, mount_requirement=Secret.MountType.FILE),
        Secret(group=SECRET_GROUP, key=ML_SNOWFLAKE_KEY, mount_requirement=Secret.MountType.FILE),  # expect: stale-key
    ]
)
def t() -> int:
    secrets = flytekit.current_context().secrets
    return len(secrets.get(SECRET_GROUP, ML_OPENAI_API_KEY)) + len(secrets.get(SECRET_GROUP, ML_SNOWFLAKE_KEY))
