# Form: functions in tasks: closures, retries, thread pools.
from concurrent.futures import ThreadPoolExecutor

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def closure() -> str:
    token = current_context().secrets.get(G, K)

    def header():
        return f"Bearer {token}"

    print(header())  # expect: value-logged
    return "done"


@task(secret_requests=R)
def grown_inside() -> list:
    found = []

    def add(value):
        found.append(value)

    add(current_context().secrets.get(G, K))
    return found  # expect: value-returned


@task(secret_requests=R)
def nonlocal_name() -> str:
    value = ""

    def load():
        nonlocal value
        value = current_context().secrets.get(G, K)

    load()
    return value  # expect: value-returned


@task(secret_requests=R)
def pool(urls: list[str]) -> list[int]:
    token = current_context().secrets.get(G, K)

    def fetch(url):
        return get(url, token).status

    with ThreadPoolExecutor() as executor:
        return list(executor.map(fetch, urls))
