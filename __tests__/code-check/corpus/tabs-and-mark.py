# Form: a file from another editor: a byte order mark at the start, tabs.
from flytekit import Secret, task

def build():
	G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
	return Secret(G, "ml/openai-api-key-FFFFFF")  # expect: stale-key
