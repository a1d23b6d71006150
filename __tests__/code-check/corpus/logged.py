# Form: the ways a value gets into a log.
import logging
import sys

import flytekit
from flytekit import Secret, current_context, logger as flyte_logger, task
from loguru import logger as loguru_logger

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
LOG = logging.getLogger(__name__)


@task(secret_requests=[Secret(G, K)])
def t() -> None:
    value = current_context().secrets.get(G, K)
    print(value)  # expect: value-logged
    print("got", value, file=sys.stderr)  # expect: value-logged
    print(f"{value!r}")  # expect: value-logged
    print(current_context().secrets.get(G, K))  # expect: value-logged
    logging.debug(value)  # expect: value-logged
    LOG.info(f"key {value}")  # expect: value-logged
    LOG.warning("key %s", value)  # expect: value-logged
    flyte_logger.error({"key": value})  # expect: value-logged
    loguru_logger.info("{}", value)  # expect: value-logged
    flytekit.current_context().logging.info(value)  # expect: value-logged
    sys.stdout.write("key: " + value)  # expect: value-logged


class Service:
    def run(self, logger):
        value = current_context().secrets.get(G, K)
        logger.info(value)  # expect: value-logged
        self.logger.info("%s", value)  # expect: value-logged
