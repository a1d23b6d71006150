# Form: flyteorg/flytekit README: `import flytekit as fl`.
import flytekit as fl

G = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:"  # expect: wrong-group


@fl.task(secret_requests=[fl.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount_requirement=fl.Secret.MountType.FILE)])
def t() -> int:
    return len(fl.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))
