# Form: context managers that give a value, and those that use it.
from contextlib import contextmanager

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@contextmanager
def token():
    yield current_context().secrets.get(G, K)


class Session:
    def __init__(self, key):
        self.key = key

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    def fetch(self):
        return get(self.key)


@task(secret_requests=R)
def given() -> str:
    with token() as value:
        return value  # expect: value-returned


@task(secret_requests=R)
def used() -> str:
    with token() as value, Session(value) as session:
        return session.fetch()


@task(secret_requests=R)
def attribute() -> str:
    with Session(current_context().secrets.get(G, K)) as session:
        print(session.key)  # expect: value-logged
    return "done"
