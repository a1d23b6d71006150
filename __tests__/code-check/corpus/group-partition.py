# Form: a group of another partition.
from flytekit import Secret

A = Secret(group="arn:aws-us-gov:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-AbCdEf")  # expect: wrong-group
