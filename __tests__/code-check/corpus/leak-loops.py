# Form: loops, retries and branches around a value.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def retried() -> str:
    value = None
    for attempt in range(3):
        try:
            value = current_context().secrets.get(G, K)
            break
        except ValueError:
            continue
    return value  # expect: value-returned


@task(secret_requests=R)
def previous() -> None:
    last = None
    for _ in range(2):
        print(last)  # expect: value-logged
        last = current_context().secrets.get(G, K)


@task(secret_requests=R)
def emptied() -> str:
    value = current_context().secrets.get(G, K)
    while value:
        connect(value)
        value = ""
    value = "done"
    return value


@task(secret_requests=R)
def finally_cleared() -> str:
    try:
        value = current_context().secrets.get(G, K)
        connect(value)
    finally:
        value = ""
    return value


@task(secret_requests=R)
def matched(kind: str) -> str:
    value = current_context().secrets.get(G, K)
    match kind:
        case "a":
            result = "a"
        case "b" | "c":
            result = value
        case _:
            result = "x"
    return result  # expect: value-returned


@task(secret_requests=R)
def match_parts() -> str:
    match current_context().secrets.get(G, K).split(":"):
        case [user, password]:
            return password  # expect: value-returned
        case _:
            return "none"


@task(secret_requests=R)
def returned_early(flag: bool) -> str:
    value = "public"
    if flag:
        value = current_context().secrets.get(G, K)
        connect(value)
        raise SystemExit(0)
    return value
