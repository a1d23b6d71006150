# Form: flyteorg/flytekit, tests/flytekit/common/parameterizers.py: the class by its own module.
from flytekit.models import security

LIST = [
    security.Secret(group="x", key="g"),
    security.Secret(group="x", key="y", mount_requirement=security.Secret.MountType.ANY),
    security.Secret(
        group="arn:aws:secretsmanager:us-west-2:123456789012:secret:",
        key="ml/openai-api-key-AbCdEf",
        group_version="1",  # expect: group-version
        mount_requirement=security.Secret.MountType.FILE,
    ),
]
