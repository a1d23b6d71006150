# Form: unionai/unionai-docs, the `union` package as the SDK (enabling-azure-key-vault.md).
import union

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET_KEY = "ml/openai-api-key"  # expect: incomplete-key
REQUEST = union.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=union.Secret.MountType.FILE)


@union.task(secret_requests=[REQUEST])
def read() -> int:
    return len(union.current_context().secrets.get(SECRET_GROUP, SECRET_KEY))
