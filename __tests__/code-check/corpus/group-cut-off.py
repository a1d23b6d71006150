# Form: a group copied from the ARN one field short.
from flytekit import Secret

A = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:", key="ml/openai-api-key-AbCdEf")  # expect: wrong-group
B = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012", key="ml/openai-api-key-AbCdEf")  # expect: wrong-group
