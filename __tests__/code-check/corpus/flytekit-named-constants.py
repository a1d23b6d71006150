# Form: the vendor's page on AWS Secrets Manager (unionai/unionai-docs, enabling-aws-secrets-manager.md), put right.
import flytekit

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET_KEY = "ml/openai-api-key-AbCdEf"
SECRET_REQUEST = flytekit.Secret(
    group=SECRET_GROUP,
    key=SECRET_KEY,
    mount_requirement=flytekit.Secret.MountType.FILE,
)


@flytekit.task(secret_requests=[SECRET_REQUEST])
def t1():
    secret_val = flytekit.current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
    call_service(secret_val)
