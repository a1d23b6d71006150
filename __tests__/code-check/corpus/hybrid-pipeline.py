# Form: unionai/unionai-docs, migration/flyte-2/hybrid-pipelines.md: both SDKs in one file, a key used to log in.
import flytekit
from flytekit import ImageSpec, Secret, current_context, task, workflow

bridge_image = ImageSpec(name="v1-to-v2-bridge", packages=["flytekit", "flyte"])
GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(container_image=bridge_image, secret_requests=[Secret(group=GROUP, key="ml/openai-api-key-AbCdEf")])
def launch_v2_from_v1(x: int) -> str:
    import flyte
    import flyte.remote

    api_key = current_context().secrets.get(group=GROUP, key="ml/openai-api-key-AbCdEf")
    flyte.init_from_api_key(api_key=api_key)
    remote_v2_task = flyte.remote.Task.get("my_v2_env.process", auto_version="latest")
    run = flyte.run(remote_v2_task, x=x)
    return run.url


@workflow
def main(x: int) -> str:
    return launch_v2_from_v1(x=x)
