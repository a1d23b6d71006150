# Form: findings that someone has looked at.
from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
A = Secret(G, "ml/of-another-team-AbCdEf")  # union-secrets: ignore[not-granted]
B = Secret(  # union-secrets: ignore
    group=G,
    key="ml/of-another-team-BbCdEf",
)
C = Secret(G, "ml/openai-api-key")  # union-secrets: ignore[stale-key]  # expect: incomplete-key
D = Secret(
    G,
    "ml/openai-api-key-DDDDDD",  # union-secrets: ignore[not-granted, stale-key]
)


@task(secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")])
def t() -> str:
    value = current_context().secrets.get(G, "ml/openai-api-key-AbCdEf")
    print(value)  # union-secrets: ignore[value-logged] it is the demonstration
    text = "# union-secrets: ignore"; print(value)  # expect: value-logged
    return value  # expect: value-returned
