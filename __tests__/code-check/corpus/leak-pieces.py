# Form: values that are cut, split and encoded before they leave.
import base64
import hashlib
import json
import urllib.parse

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def rest() -> str:
    return current_context().secrets.get(G, K)[3:]  # expect: value-returned


@task(secret_requests=R)
def reversed_text() -> str:
    return current_context().secrets.get(G, K)[::-1]  # expect: value-returned


@task(secret_requests=R)
def masked() -> str:
    value = current_context().secrets.get(G, K)
    print(f"{value[:4]}...{value[-4:]}")
    return value[:3] + "*" * (len(value) - 3)


@task(secret_requests=R)
def partitioned() -> str:
    user, _, password = current_context().secrets.get(G, K).partition(":")
    connect(user)
    return password  # expect: value-returned


@task(secret_requests=R)
def split() -> str:
    return current_context().secrets.get(G, K).split(",")[0]  # expect: value-returned


@task(secret_requests=R)
def encoded() -> str:
    value = current_context().secrets.get(G, K)
    return base64.b64encode(value.encode()).decode("ascii")  # expect: value-returned


@task(secret_requests=R)
def quoted() -> str:
    return "https://example.com/?token=" + urllib.parse.quote(current_context().secrets.get(G, K))  # expect: value-returned


@task(secret_requests=R)
def json_member() -> str:
    return json.loads(current_context().secrets.get(G, K))["user"]  # expect: value-returned


@task(secret_requests=R)
def json_nested() -> str:
    data = json.loads(current_context().secrets.get(G, K))
    for name in data:
        print(name)
    print(sorted(data.keys()), len(data))
    return data.get("db", {}).get("password")  # expect: value-returned


@task(secret_requests=R)
def digest() -> str:
    return hashlib.sha256(current_context().secrets.get(G, K).encode()).hexdigest()


@task(secret_requests=R)
def replaced_quotes() -> str:
    return current_context().secrets.get(G, K).replace("\n", "")  # expect: value-returned
