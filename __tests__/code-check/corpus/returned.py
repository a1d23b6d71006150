# Form: the ways a value leaves a task.
import json

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def directly() -> str:
    return current_context().secrets.get(G, K)  # expect: value-returned


@task(secret_requests=R)
def through_names() -> str:
    ctx = current_context()
    value = ctx.secrets.get(G, K)
    copy = value.strip()
    return copy  # expect: value-returned


@task(secret_requests=R)
def in_containers(kind: int) -> object:
    value = current_context().secrets.get(key=K, group=G)
    if kind == 0:
        return [1, value]  # expect: value-returned
    elif kind == 1:
        return {"token": value}  # expect: value-returned
    elif kind == 2:
        return f"Bearer {value}"  # expect: value-returned
    elif kind == 3:
        return "Bearer " + value  # expect: value-returned
    elif kind == 4:
        return json.dumps({"token": value})  # expect: value-returned
    elif kind == 5:
        return "token={}".format(value)  # expect: value-returned
    headers = {"Authorization": "Bearer %s" % value}
    return headers  # expect: value-returned


@task(secret_requests=R)
def on_one_branch(flag: bool) -> str:
    result = "none"
    if flag:
        result = current_context().secrets.get(G, K)
    return result  # expect: value-returned


@task(secret_requests=R)
def after_failure() -> str:
    value = ""
    try:
        value = current_context().secrets.get(G, K)
    except ValueError:
        value = "missing"
    return value  # expect: value-returned
