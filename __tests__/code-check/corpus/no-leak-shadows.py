# Form: names that are used again for something harmless.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def rebound() -> str:
    token = current_context().secrets.get(G, K)
    client = connect(token)
    token = client.session_id
    return token


@task(secret_requests=R)
def deleted() -> list:
    token = current_context().secrets.get(G, K)
    parts = [token]
    use(parts)
    parts.clear()
    return parts


def takes(token: str) -> str:
    return f"{token}!"


@task(secret_requests=R)
def other_argument() -> str:
    use(current_context().secrets.get(G, K))
    return takes("public")


@task(secret_requests=R)
def in_lambda() -> list:
    token = current_context().secrets.get(G, K)
    return sorted(fetch(token), key=lambda token: token.name)


@task(secret_requests=R)
def comprehension_variable() -> list:
    token = current_context().secrets.get(G, K)
    return [token for token in fetch(token)]


@task(secret_requests=R)
def flags() -> dict:
    token = current_context().secrets.get(G, K)
    return {"has": token is not None, "long": len(token) > 20, "kind": "sk" if token.startswith("sk-") else "other"}
