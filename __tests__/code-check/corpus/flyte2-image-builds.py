# Form: flyteorg/flyte-sdk, examples/image: secrets of image builds, beside those of the task.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
MOUNT = pathlib.Path("/etc/flyte/secrets")
image = (
    flyte.Image.from_debian_base()
    .with_apt_packages("git", secret_mounts=[flyte.Secret(key="apt-token")])
    .with_pip_packages("private", index_url="https://pypi.acme.dev", secret_mounts="pypi-token")
    .with_commands(["true"], secret_mounts=[flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf")])
)
env = flyte.TaskEnvironment("image", image=image, secrets=[flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=MOUNT)])
