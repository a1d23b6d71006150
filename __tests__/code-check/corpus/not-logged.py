# Form: prints and calls near a value that show nothing of it.
import logging
import math

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
LOG = logging.getLogger(__name__)


@task(secret_requests=[Secret(G, K)])
def t() -> None:
    value = current_context().secrets.get(G, K)
    print("got a value of", len(value), "characters:", value is not None)
    LOG.info("key %s", K)
    LOG.info("%s", "yes" if value else "no")
    with open("/tmp/netrc", "w") as netrc:
        print(value, file=netrc)
        netrc.write(value)
    store.info(value)
    session.log(value)


def print_all(print):
    value = current_context().secrets.get(G, K)
    print(value)
