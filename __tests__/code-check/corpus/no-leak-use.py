# Form: what tasks do with values all the time: clients, environment variables, headers, files for tools.
import os
import subprocess

import requests
import wandb
from huggingface_hub import login
from openai import OpenAI

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def environment() -> str:
    os.environ["OPENAI_API_KEY"] = current_context().secrets.get(G, K)
    return OpenAI().chat.completions.create(model="x", messages=[]).choices[0].message.content


@task(secret_requests=R)
def logins() -> None:
    login(token=current_context().secrets.get(G, K))
    wandb.login(key=current_context().secrets.get(G, K))


@task(secret_requests=R)
def http() -> dict:
    session = requests.Session()
    session.headers.update({"Authorization": f"Bearer {current_context().secrets.get(G, K)}"})
    response = session.get("https://example.com")
    print(response.status_code)
    return response.json()


@task(secret_requests=R)
def tool() -> str:
    token = current_context().secrets.get(G, K)
    env = {**os.environ, "TOKEN": token}
    result = subprocess.run(["tool", "--token", token], env=env, capture_output=True, text=True, check=True)
    return result.stdout


@task(secret_requests=R)
def written() -> str:
    path = "/tmp/key.json"
    with open(path, "w") as f:
        f.write(current_context().secrets.get(G, K))
    os.chmod(path, 0o600)
    return path


@task(secret_requests=R)
def compared(given: str) -> bool:
    import hmac

    return hmac.compare_digest(given, current_context().secrets.get(G, K))


@task(secret_requests=R)
def connection() -> list:
    url = "postgresql://user:%s@host/db" % current_context().secrets.get(G, K)
    engine = create_engine(url)
    with engine.connect() as conn:
        rows = conn.execute("select 1").fetchall()
    return rows
