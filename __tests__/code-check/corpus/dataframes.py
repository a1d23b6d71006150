# Form: flyteorg/flytesnacks, structured datasets: a value that gets into a table.
import pandas as pd

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def table() -> pd.DataFrame:
    return pd.DataFrame({"token": [current_context().secrets.get(G, K)]})  # expect: value-returned


@task(secret_requests=R)
def queried() -> pd.DataFrame:
    return pd.read_sql("select 1", connect(password=current_context().secrets.get(G, K)))
