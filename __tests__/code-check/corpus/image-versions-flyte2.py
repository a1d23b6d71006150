# Form: flyteorg/flyte-sdk, examples/image: pip packages of an image that runs flytekit's tasks too.
import flyte
from flytekit import task

image = flyte.Image.from_debian_base().with_pip_packages("flytekit==1.14.3", "union")  # expect: flytekit-version
fine = flyte.Image.from_debian_base().with_pip_packages("flytekit", "union", "flyte==2.1.0")


@task
def t() -> None: ...
