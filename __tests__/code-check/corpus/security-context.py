# Form: flyteorg/flytekit, models of security: SecurityContext with secrets, as remote executions use it.
from flytekit.models.security import Identity, Secret, SecurityContext

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
context = SecurityContext(
    run_as=Identity(iam_role="arn:aws:iam::123456789012:role/batch"),  # expect: other-service-account
    secrets=[Secret(group=G, key="ml/openai-api-key-AbCdEf", mount_requirement=Secret.MountType.FILE)],
)
