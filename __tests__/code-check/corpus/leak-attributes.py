# Form: clients and settings that keep a value, and tasks that give it away by an attribute.
from dataclasses import dataclass

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


class Client:
    def __init__(self, retries=3):
        self.retries = retries
        self._token = current_context().secrets.get(G, K)

    @property
    def token(self):
        return self._token

    def headers(self):
        return {"Authorization": f"Bearer {self._token}"}

    def status(self):
        return get("https://example.com", headers=self.headers())


@dataclass
class Credentials:
    user: str
    password: str


@task(secret_requests=R)
def attribute() -> str:
    client = Client()
    return client._token  # expect: value-returned


@task(secret_requests=R)
def by_property() -> str:
    return Client().token  # expect: value-returned


@task(secret_requests=R)
def by_method() -> dict:
    return Client(retries=1).headers()  # expect: value-returned


@task(secret_requests=R)
def fine() -> int:
    client = Client()
    print(client.status())
    return client.retries


@task(secret_requests=R)
def record() -> Credentials:
    return Credentials(user="me", password=current_context().secrets.get(G, K))  # expect: value-returned


@task(secret_requests=R)
def printed_record() -> str:
    credentials = Credentials("me", current_context().secrets.get(G, K))
    print(credentials)  # expect: value-logged
    return credentials.user


@task(secret_requests=R)
def set_later() -> Credentials:
    credentials = Credentials("me", "")
    credentials.password = current_context().secrets.get(G, K)
    return credentials  # expect: value-returned
