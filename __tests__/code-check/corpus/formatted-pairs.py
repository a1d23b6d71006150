# Form: groups and keys put together with %, .format, f-strings, join and concatenation.
from flytekit import Secret, task

REGION, ACCOUNT = "us-west-2", "123456789012"
PARTS = ("aws", "secretsmanager", REGION, ACCOUNT, "secret:")
ONE = "arn:aws:secretsmanager:%s:%s:secret:" % (REGION, ACCOUNT)
TWO = "arn:aws:secretsmanager:%(region)s:%(account)s:secret:" % {"region": "us-east-1", "account": ACCOUNT}
THREE = "arn:aws:secretsmanager:{region}:{account}:secret:".format(region=REGION, account="111111111111")
FOUR = ":".join(["arn", *PARTS])
FIVE = "arn:" + "aws:secretsmanager:" + REGION + ":" + ACCOUNT
KEY = "ml/" + "openai-api-key" + "-AbCdEf"

A = [Secret(ONE, KEY), Secret(FOUR, KEY)]
B = Secret(TWO, KEY)  # expect: wrong-group
C = Secret(THREE, KEY)  # expect: wrong-group
D = Secret(FIVE, KEY)  # expect: wrong-group
E = Secret(FOUR, "{}-{}".format("ml/openai-api-key", "ZzZzZz"))  # expect: stale-key
F = Secret(ONE, f"{'ml'}/{KEY.split('/')[1]}")


@task(secret_requests=A)
def t() -> None: ...
