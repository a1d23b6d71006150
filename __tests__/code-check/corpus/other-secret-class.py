# Form: prefecthq/prefect, docs on blocks, and boto3's own way: none of them is Flyte's.
import boto3
from prefect.blocks.system import Secret

import flytekit

value = Secret.load("name")
made = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/unknown-AAAAAA")
boto3.client("secretsmanager").get_secret_value(SecretId="arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf")
