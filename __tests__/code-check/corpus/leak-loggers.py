# Form: loggers of every kind.
import logging
import sys
import warnings

import structlog
from flytekit.loggers import logger as flyte_logger
from loguru import logger

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]

LOG = logging.getLogger(__name__)
slog = structlog.get_logger()


@task(secret_requests=R)
def t() -> None:
    token = current_context().secrets.get(G, K)
    LOG.info("token %s", token)  # expect: value-logged
    LOG.getChild("x").debug(token)  # expect: value-logged
    logging.getLogger("a.b").warning(f"{token}")  # expect: value-logged
    logger.bind(user="x").info("token {}", token)  # expect: value-logged
    slog.info("read", token=token)  # expect: value-logged
    flyte_logger.error(token)  # expect: value-logged
    sys.stderr.write(token + "\n")  # expect: value-logged
    warnings.warn(f"token is {token}")  # expect: value-logged
    print("token", {"value": token}, sep="=")  # expect: value-logged
    print(token, file=sys.stderr)  # expect: value-logged
    LOG.info("read %d characters of %s", len(token), K)
    with open("/tmp/token", "w") as out:
        print(token, file=out)
    client.log(token)
