# Form: unionai/unionai-examples: code that runs with union where it is installed, with flytekit elsewhere.
try:
    from union import Secret, current_context, task
except ImportError:
    from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(secret_requests=[Secret(G, "ml/openai-api-key-000000")])  # expect: stale-key
def job() -> int:
    return len(current_context().secrets.get(G, "ml/openai-api-key-000000"))
