# Form: code that uses what the plan creates, makes again or takes away.
from flytekit import Secret

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
A = Secret(G, "ml/not-yet-AAAAAA")  # expect: unknown-key
B = Secret(G, "ml/going-away-StUvWx")  # expect: removed-in-plan
C = Secret(G, "ml/made-again-YzAbCd")  # expect: recreated-in-plan
D = Secret(G, "ml/revoked-EfGhIj")  # expect: removed-in-plan
E = Secret(G, "shared/datadog-MnOpQr")
F = Secret(G, "ML/OpenAI-api-key-AbCdEf")  # expect: not-granted
