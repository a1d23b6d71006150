# Form: flyteorg/flyte-sdk, examples/agents/*.py: a key as environment variable. Union's own secret: right as it is.
import flyte

env = flyte.TaskEnvironment(
    name="agent",
    image=flyte.Image.from_debian_base(),
    secrets=[flyte.Secret(key="internal-anthropic-api-key", as_env_var="ANTHROPIC_API_KEY")],
)
positional = flyte.TaskEnvironment(name="b", secrets=flyte.Secret("internal-anthropic-api-key", as_env_var="ANTHROPIC_API_KEY"))
plain = flyte.TaskEnvironment(name="c", secrets="HF_HUB_TOKEN")
grouped = flyte.TaskEnvironment(name="d", secrets=[flyte.Secret(key="access-key", group="aws"), "OTHER"])


@env.task
async def main() -> str:
    import os

    return os.environ["ANTHROPIC_API_KEY"]
