# Form: names that are bound again, in the module, by a loop, in place, or as global.
from flytekit import Secret

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key"
KEY = KEY + "-AbCdEf"
A = Secret(group=GROUP, key=KEY)
for SUFFIX in ("x", "y"):
    B = Secret(group=GROUP, key="ml/" + SUFFIX)  # expect: not-granted, not-granted
COUNTER = "ml/one-AbCdEf"


def change():
    global COUNTER
    COUNTER = "ml/openai-api-key-AbCdEf"


C = Secret(group=GROUP, key=COUNTER)
TABLE = {"key": "ml/one-AbCdEf"}
TABLE["key"] = "ml/openai-api-key-AbCdEf"
D = Secret(group=GROUP, key=TABLE["key"])
