# Form: platform code that makes tasks in a loop.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


def make(name: str, key: str):
    @task(secret_requests=[Secret(G, key)])
    def job() -> int:
        return len(current_context().secrets.get(G, key))

    job.__name__ = name
    return job


JOBS = {name: make(name, key) for name, key in {"a": "ml/openai-api-key-AbCdEf", "b": "ml/snowflake-key-000000"}.items()}  # expect: stale-key
