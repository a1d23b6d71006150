# Form: lists that are not fully known: functions, mutation, keyword dicts. Nothing to say.
import flytekit
from flytekit import Secret, task
from somewhere import more_requests

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
LIST = []
LIST.append(Secret(G, "ml/openai-api-key-AbCdEf"))
OPTIONS = load_options()


@task(secret_requests=more_requests())
def a() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))


@task(secret_requests=LIST)
def b() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))


@task(**OPTIONS)
def c() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))


@task(secret_requests=[Secret(G, "ml/snowflake-key-GhIjKl")] + more_requests())
def d() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))


@task(pod_template=template())
def e() -> int:
    return len(flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))
