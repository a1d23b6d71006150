# Form: flyteorg/flytekit, flytekit/core/container_task.py: secret_requests of a raw container.
from flytekit import ContainerTask, Secret

calculate = ContainerTask(
    name="calculate",
    image="alpine",
    command=["/bin/sh"],
    secret_requests=[Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/openai-api-key-AbCdEf")],
)
