# Form: open-edge-platform/geti: helpers that read, decorate or show a value.
import functools
import logging

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]

log = logging.getLogger(__name__)


def token():
    return current_context().secrets.get(G, K)


def bearer(value, prefix="Bearer"):
    return " ".join([prefix, value])


def debug(name, value):
    log.debug("%s=%s", name, value)


def size_of(value):
    return len(value)


@functools.lru_cache
def cached_token():
    return token()


def chunks(value):
    for part in value.split("."):
        yield part


@task(secret_requests=R)
def decorated() -> str:
    return bearer(token())  # expect: value-returned


@task(secret_requests=R)
def cached() -> str:
    return cached_token()  # expect: value-returned


@task(secret_requests=R)
def shown() -> int:
    value = token()
    debug("token", value)  # expect: value-logged
    debug("size", len(value))
    return size_of(value)


@task(secret_requests=R)
def generated() -> list:
    return list(chunks(token()))  # expect: value-returned


@task(secret_requests=R)
def through_partial() -> str:
    make = functools.partial(bearer, prefix="Token")
    return make(token())  # expect: value-returned


@task(secret_requests=R)
def through_lambda() -> str:
    clean = lambda text: text.strip()
    return clean(token())  # expect: value-returned
