# Form: errors that quote what they were given.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


class TokenError(Exception):
    pass


@task(secret_requests=R)
def raised() -> None:
    token = current_context().secrets.get(G, K)
    if not token.startswith("sk-"):
        raise ValueError(f"not a key: {token}")  # expect: value-logged


@task(secret_requests=R)
def own_class() -> None:
    token = current_context().secrets.get(G, K)
    raise TokenError("bad token", token)  # expect: value-logged


@task(secret_requests=R)
def chained() -> None:
    token = current_context().secrets.get(G, K)
    try:
        connect(token)
    except Exception as error:
        raise RuntimeError("no connection with " + token) from error  # expect: value-logged


@task(secret_requests=R)
def asserted() -> None:
    token = current_context().secrets.get(G, K)
    assert len(token) == 51, f"length of {token!r}"  # expect: value-logged


@task(secret_requests=R)
def fine() -> None:
    token = current_context().secrets.get(G, K)
    if not token:
        raise ValueError(f"no token under {K}")
    assert token, "the token is empty"
    raise ValueError("length %d" % len(token))
