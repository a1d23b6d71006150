from acme.sdk import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(secret_requests=[Secret(group=G, key="ml/openai-api-key-ZzZzZz")])  # expect: stale-key
def job() -> str:
    return current_context().secrets.get(G, "ml/openai-api-key-ZzZzZz")  # expect: value-returned
