# Form: constants that are cleaned before use, as configuration from files is.
from flytekit import Secret, current_context, task

RAW = "  arn:aws:secretsmanager:us-west-2:123456789012:secret:  "
G = RAW.strip()
ARN = "arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/openai-api-key-AbCdEf"
HEAD, _, TAIL = ARN.partition(":secret:")


@task(secret_requests=[Secret(group=G, key="ml/openai-api-key-AbCdEf")])
def same() -> int:
    return len(current_context().secrets.get(RAW.strip(), "ml/openai-api-key-AbCdEf"))


@task(secret_requests=[Secret(group=G.rstrip(":"), key="ml/openai-api-key-AbCdEf")])
def without_colon() -> int:
    return len(current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))  # expect: request-mismatch


@task(secret_requests=[Secret(group=HEAD + ":secret:", key=TAIL)])
def taken_apart() -> int:
    return len(current_context().secrets.get(G, ARN.rsplit(":")[-1]))


@task(secret_requests=[Secret(group=HEAD, key=TAIL)])  # expect: wrong-group
def cut_too_early() -> None: ...


@task(secret_requests=[Secret(group=G, key=ARN.removeprefix(G))])
def removed_prefix() -> None: ...


@task(secret_requests=[Secret(group=G, key=TAIL.replace("openai", "unheard-of"))])  # expect: not-granted
def replaced() -> None: ...
