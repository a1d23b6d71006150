# Form: flyteorg/flyte-sdk, examples/ml/embed_wikipedia.py: secrets by their names, as variables of the environment.
import os

import flyte

env = flyte.TaskEnvironment(name="embed", secrets="HF_HUB_TOKEN", resources=flyte.Resources(cpu=4))
more = flyte.TaskEnvironment(name="more", secrets=["WANDB_API_KEY", flyte.Secret(key="x", as_env_var="X")])


@env.task(cache="auto")
async def embed() -> int:
    return len(os.environ["HF_HUB_TOKEN"])
