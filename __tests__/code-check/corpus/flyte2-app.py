# Form: unionai/unionai-examples, v2/user-guide/build-apps/fastapi: secrets of an app's environment.
import os
import pathlib

import flyte
from fastapi import FastAPI
from flyte.app.extras import FastAPIAppEnvironment

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
app = FastAPI()
env = FastAPIAppEnvironment(
    name="api",
    app=app,
    requires_auth=False,
    secrets=[
        flyte.Secret(key="API_KEY", as_env_var="API_KEY"),
        flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=pathlib.Path("/etc/flyte/secrets")),
        flyte.Secret(group=G, key="ml/snowflake-key", mount="/etc/flyte/secrets"),  # expect: incomplete-key
    ],
)


@app.get("/health")
async def health() -> dict[str, bool]:
    return {"ready": bool(os.getenv("API_KEY"))}
