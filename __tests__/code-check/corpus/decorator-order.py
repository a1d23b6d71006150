# Form: flyteorg/flytekit, plugins wandb and comet-ml: decorators below and above the task's own.
import functools

from flytekit import Secret, current_context, task
from flytekitplugins.wandb import wandb_init

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        result = fn(*args, **kwargs)
        print("done", fn.__name__)
        return result

    return wrapper


def with_openai(fn=None, **options):
    def decorate(target):
        return task(secret_requests=[Secret(G, K)], **options)(target)

    return decorate if fn is None else decorate(fn)


@timed
@task(secret_requests=[Secret(G, K)])
def outside() -> str:
    return current_context().secrets.get(G, K)  # expect: value-returned


@task(secret_requests=[Secret(G, K)])
@timed
@wandb_init(project="p", entity="e", secret=Secret(G, K))
def inside() -> str:
    return current_context().secrets.get(G, K)  # expect: value-returned


@with_openai
def bare() -> str:
    return current_context().secrets.get(G, K)  # expect: value-returned


@with_openai(retries=3)
def called() -> int:
    return len(current_context().secrets.get(G, "ml/snowflake-key-GhIjKl"))  # expect: not-requested
