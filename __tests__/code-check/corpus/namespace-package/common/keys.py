# Form: folders without __init__.py, and a class handed on by a module of the repository.
from flytekit import Secret as FlyteSecret

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key"  # expect: incomplete-key
