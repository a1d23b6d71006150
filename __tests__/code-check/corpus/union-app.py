# Form: unionai/unionai-examples, v1/tutorials/serving_webhook: secrets of an app.
from union import ImageSpec, Resources, Secret
from union.app import App

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
app = App(
    name="webhook",
    container_image=ImageSpec(name="webhook", packages=["union-runtime>=0.1.11"]),
    limits=Resources(cpu="1", mem="1Gi"),
    secrets=[
        Secret(key="WEBHOOK_API_KEY", env_var="WEBHOOK_API_KEY"),
        Secret(group=G, key="ml/openai-api-key-000000"),  # expect: stale-key
        Secret(group=G, key="ml/snowflake-key-GhIjKl", mount_requirement=Secret.MountType.ENV_VAR),  # expect: wrong-mount
    ],
)
