import flytekit as fl

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


def aws_secret(key):
    return fl.Secret(group=GROUP, key=key, mount_requirement=fl.Secret.MountType.FILE)


def read(key):
    return fl.current_context().secrets.get(GROUP, key)
