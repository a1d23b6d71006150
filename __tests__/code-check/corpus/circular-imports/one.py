# Form: modules that import each other, and names that are made of themselves.
from flytekit import Secret
from two import GROUP, LOOP

KEY = "ml/openai-api-key-AbCdEf"
SELF = SELF
A = Secret(group=GROUP, key=KEY)
B = Secret(group=GROUP, key=LOOP)
C = Secret(group=GROUP, key=SELF)
