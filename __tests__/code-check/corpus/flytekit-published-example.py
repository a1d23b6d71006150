# Form: the vendor's page on AWS Secrets Manager as it is published, mistake included.
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
    secret_val = flytekit.current_context().secrets.get(  # expect: group-version
        SECRET_GROUP,
        group_version=SECRET_GROUP_VERSION,
    )
    call_service(secret_val)
