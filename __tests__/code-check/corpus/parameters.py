# Form: helpers that take the key. The group is known in them, the key where they are called.
from flytekit import Secret, current_context

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
ELSEWHERE = "arn:aws:secretsmanager:us-west-2:111111111111:secret:"  # expect: wrong-group


def aws_secret(key: str) -> Secret:
    return Secret(group=GROUP, key=key, mount_requirement=Secret.MountType.FILE)


def other_secret(key: str) -> Secret:
    return Secret(group=ELSEWHERE, key=key)


def read(key: str) -> str:
    return current_context().secrets.get(GROUP, key)


REQUESTS = [aws_secret(name) for name in ("ml/unknown-AbCdEf",)]  # expect: not-granted
