# Form: names that end in a hyphen and six characters, as AWS warns about.
from flytekit import Secret

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
A = Secret(G, "ml/openai-secret-KlMnOp")
B = Secret(G, "ml/openai-secret")  # expect: incomplete-key
C = Secret(G, "ml/openai-QrStUv")
