# Form: flyteorg/flytesnacks and unionai-examples: ImageSpec with pinned packages, beside a pair.
import union
from flytekit import ImageSpec, Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
old = ImageSpec(name="old", packages=["flytekit==1.14.3", "pandas"])  # expect: flytekit-version
range_of = ImageSpec(name="range", packages=["flytekit>=1.13,<1.15"])  # expect: flytekit-version
fine = ImageSpec(name="fine", packages=["flytekit>=1.13", "flytekitplugins-spark==1.14.3"])
grown = fine.with_packages(["flytekit[sqlalchemy]~=1.14.0"])  # expect: flytekit-version
BASE = ["flytekit==1.15.2", "union==0.1.130"]
later = union.ImageSpec(name="later", packages=[*BASE, "openai"])


@task(container_image=old, secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")])
def t() -> None: ...
