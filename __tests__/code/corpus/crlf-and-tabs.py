# Form: files from other editors: a mark at the start, tabs, CRLF.
from flytekit import Secret, task

def build():
	G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
	return Secret(G, "ml/openai-api-key-FFFFFF")  # expect: stale-key
