# Form: flytekit pinned where nothing says that union is installed too.
from flytekit import ImageSpec, Secret, task

image = ImageSpec(name="old", packages=["flytekit==1.14.3", "union-tools"])  # expect: flytekit-version
silenced = ImageSpec(packages=["flytekit==1.14.3"])  # union-secrets: ignore[flytekit-version]


@task(
    container_image=image,
    secret_requests=[Secret("arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-AbCdEf")],
)
def t() -> None: ...
