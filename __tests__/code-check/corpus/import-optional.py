# Form: libraries that work without flytekit.
try:
    from flytekit import Secret, current_context, task
except ImportError:
    Secret = None

REQUEST = Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-aaaaaa")  # expect: stale-key
