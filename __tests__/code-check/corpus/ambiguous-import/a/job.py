import consts
from flytekit import Secret

A = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key=consts.KEY)
