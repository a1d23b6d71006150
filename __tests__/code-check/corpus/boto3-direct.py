# Form: tasks that ask Secrets Manager themselves: no pair, no rule.
import json

import boto3
from flytekit import task

SECRET_ID = "arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/openai-api-key-AbCdEf"


@task
def direct() -> int:
    client = boto3.client("secretsmanager", region_name="us-west-2")
    response = client.get_secret_value(SecretId=SECRET_ID)
    return len(json.loads(response["SecretString"]))
