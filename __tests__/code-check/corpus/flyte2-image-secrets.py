# Form: flyteorg/flyte-sdk, examples/image/image_secret.py and private_pypi.py: secrets of an image's build.
import flyte
from flyte import Secret

image = (
    flyte.Image.from_debian_base()
    .with_pip_packages("mypy", secret_mounts=[(Secret(group="aws", key="id", as_env_var="AWS_ACCESS_KEY_ID"))])
    .with_pip_packages("private", secret_mounts=Secret("GITHUB_PAT"))
    .with_apt_packages("git", secret_mounts=[Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-AbCdEf", as_env_var="X")])
)
