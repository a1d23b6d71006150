# Form: unionai-oss, cloudwatch example: a JSON secret with two members for boto3.
import json

import boto3
import flytekit
from flytekit import ImageSpec, Secret, task

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET_KEY = "ml/openai-api-key-AbCdEf"


@task(
    container_image=ImageSpec(name="aws_image", requirements="requirements.txt"),
    secret_requests=[Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE)],
)
def query_logs() -> list[str]:
    secret_data = json.loads(flytekit.current_context().secrets.get(SECRET_GROUP, SECRET_KEY))
    session = boto3.Session(
        aws_access_key_id=secret_data["AWSAccessKeyId"], aws_secret_access_key=secret_data["AWSSecretAccessKey"]
    )
    events = session.client("logs").filter_log_events(logGroupName="x")["events"]
    for event in events:
        print(event["message"])
    return [event["message"] for event in events]


@task(secret_requests=[Secret(SECRET_GROUP, SECRET_KEY)])
def get_credentials() -> str:
    config = flytekit.current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
    return config  # expect: value-returned
