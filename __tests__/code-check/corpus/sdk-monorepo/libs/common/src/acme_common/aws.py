from flytekit import Secret

GROUP = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:"  # expect: wrong-group
OPENAI = Secret(group=GROUP, key="ml/openai-api-key-AbCdEf")
