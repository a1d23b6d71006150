# Form: constants that are put together: f-strings, concatenation, join.
from flytekit import Secret

REGION = "us-west-2"
ACCOUNT = "1234" "56789012"
GROUP = f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:"
PREFIX = "ml" + "/"
A = Secret(group=GROUP, key=PREFIX + "openai-api-key-AbCdEf")
B = Secret(group=GROUP, key=f"{PREFIX}openai-api-key-ZZZZZZ")  # expect: stale-key
C = Secret(group=":".join(["arn", "aws", "secretsmanager", "us-east-1", ACCOUNT, "secret", ""]), key="ml/openai-api-key-AbCdEf")  # expect: wrong-group
