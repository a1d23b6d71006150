# Form: the ARN as it stands in the AWS console, in one of the two places.
from flytekit import Secret

A = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/openai-api-key-AbCdEf", key="value")  # expect: broken-pair
B = Secret(key="arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/openai-api-key-AbCdEf")  # expect: broken-pair
C = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/", key="openai-api-key-AbCdEf")  # expect: broken-pair
D = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:")  # expect: broken-pair
