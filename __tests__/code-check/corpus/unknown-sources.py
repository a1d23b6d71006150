# Form: pairs from the environment, files, packages and services: nothing is known, nothing is said.
import json
import os
import pathlib

import yaml
from company_platform import GROUP, secret_for
from flytekit import Secret, current_context, task

CONFIG = yaml.safe_load(pathlib.Path("config.yaml").read_text())
OTHER = json.loads(os.environ["SECRETS"])
G = os.environ["SECRET_GROUP"]


def group_of(region):
    return f"arn:aws:secretsmanager:{region}:{os.environ['ACCOUNT']}:secret:"


@task(secret_requests=[Secret(G, CONFIG["key"]), Secret(**OTHER["openai"]), secret_for("x"), Secret(group_of("us-east-1"), "y")])
def t() -> str:
    value = current_context().secrets.get(G, CONFIG["key"])
    print(len(value))
    current_context().secrets.get(**OTHER["openai"])
    current_context().secrets.get(GROUP, "z")
    return "done"
