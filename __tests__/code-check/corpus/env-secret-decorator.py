# Form: unionai/unionai-examples, v1/tutorials/agentic_rag/utils.py: a decorator that sets an environment variable.
import os
from functools import partial, wraps

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


def env_secret(fn=None, *, secret_name: str, env_var: str):
    @wraps(fn)
    def wrapper(*args, **kwargs):
        os.environ[env_var] = current_context().secrets.get(G, secret_name)
        return fn(*args, **kwargs)

    if fn is None:
        return partial(env_secret, secret_name=secret_name, env_var=env_var)
    return wrapper


openai_env_secret = partial(env_secret, secret_name="ml/openai-api-key-AbCdEf", env_var="OPENAI_API_KEY")


@task(secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")])
@openai_env_secret
def ask(question: str) -> str:
    return question.upper()


@task(secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")])
@env_secret(secret_name="ml/openai-api-key-AbCdEf", env_var="X")
def other(question: str) -> str:
    return question
