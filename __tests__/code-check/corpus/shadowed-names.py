# Form: names of the module that a function, a lambda or a comprehension has as its own.
from flytekit import Secret

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/unknown-AbCdEf"


def make(KEY):
    return Secret(group=GROUP, key=KEY)


lazy = lambda KEY: Secret(group=GROUP, key=KEY)
many = [Secret(group=GROUP, key=KEY) for KEY in ["ml/openai-api-key-AbCdEf"]]
here = Secret(group=GROUP, key=KEY)  # expect: not-granted
