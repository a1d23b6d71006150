# Form: what tasks do with a value and may: clients, lengths, comparisons, parts, other functions.
import hashlib

from flytekit import Secret, current_context, task
from openai import OpenAI

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def client() -> str:
    client = OpenAI(api_key=current_context().secrets.get(G, K))
    return client.chat("hello")


@task(secret_requests=R)
def facts() -> tuple:
    value = current_context().secrets.get(G, K)
    return len(value), bool(value), value == "x", value is not None, value.startswith("sk-"), "x" in value, not value


@task(secret_requests=R)
def digest() -> str:
    value = current_context().secrets.get(G, K)
    print("last two characters:", value[-2:])
    return hashlib.sha256(value.encode()).hexdigest()


@task(secret_requests=R)
def replaced() -> str:
    value = current_context().secrets.get(G, K)
    use(value)
    value = "done"
    return value


@task(secret_requests=R)
def both_branches(flag: bool) -> str:
    value = current_context().secrets.get(G, K)
    if flag:
        value = "a"
    else:
        value = "b"
    return value


@task(secret_requests=R)
def returned_before(flag: bool) -> str:
    result = "ok"
    if flag:
        result = current_context().secrets.get(G, K)
        use(result)
        return "used"
    return result


@task(secret_requests=R)
def inside() -> str:
    def token() -> str:
        return current_context().secrets.get(G, K)

    return OpenAI(api_key=token()).name


def helper() -> str:
    return current_context().secrets.get(G, K)
