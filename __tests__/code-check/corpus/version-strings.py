# Form: texts that look like pairs and are none: documents, defaults of the command line, error texts.
import argparse

from flytekit import task

HELP = "group: arn:aws:secretsmanager:us-east-1:999999999999:secret:, key: ml/unheard-of-AbCdEf"


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser()
    result.add_argument("--secret", default="arn:aws:secretsmanager:us-east-1:999999999999:secret:x-AbCdEf", help=HELP)
    return result


@task
def t(secret: str) -> str:
    if not secret.startswith("arn:aws:secretsmanager:us-east-1:999999999999:secret:"):
        raise ValueError(f"{secret} is no secret")
    return secret
