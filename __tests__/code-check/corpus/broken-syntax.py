# Form: a file in the middle of an edit.
from flytekit import Secret

A = Secret(group="arn:aws:secretsmanager:us-east-1:123456789012:secret:" key="x")  # expect: does-not-parse
