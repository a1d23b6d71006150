from union import Secret

import flytekit

A = Secret(group="arn:aws:secretsmanager:us-east-1:123456789012:secret:", key="ml/unknown-AbCdEf")
