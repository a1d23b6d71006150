# Form: the vendor's page on AWS Secrets Manager, placeholders left in.
from flytekit import Secret

SECRET_GROUP = "arn:aws:secretsmanager:<Region>:<AccountId>:secret:"  # expect: wrong-group
SECRET_KEY = "<SecretName>-<SixRandomCharacters>"
REQUEST = Secret(group=SECRET_GROUP, key=SECRET_KEY)
