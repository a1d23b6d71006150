# Form: flyteorg/flytekit, plugins/flytekit-wandb/README.md: the Secret goes to another decorator too.
from flytekit import ImageSpec, Secret, task
from flytekitplugins.wandb import wandb_init

WANDB_SECRET_KEY = "ml/openai-api-key-AbCdEf"
WANDB_SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
wandb_secret = Secret(key=WANDB_SECRET_KEY, group=WANDB_SECRET_GROUP)


@task(container_image=ImageSpec(name="wandb_example"), secret_requests=[wandb_secret])
@wandb_init(project="PROJECT", entity="ENTITY", secret=wandb_secret)
def train() -> float:
    return 0.5
