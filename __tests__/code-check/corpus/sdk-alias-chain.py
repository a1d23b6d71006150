# Form: aliases of aliases, as migrations between SDKs leave them.
import flytekit
import union as u

fk = flytekit
task = u.task
Sec = fk.Secret
ctx = u.current_context
G, K = "arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Sec(G, K)])
def job() -> str:
    return ctx().secrets.get(G, K)  # expect: value-returned
