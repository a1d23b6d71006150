# Form: unionai/unionai-examples, v1/tutorials/nim_on_actor: an actor with secrets, its tasks with and without a call.
import union
from union.actor import ActorEnvironment

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
actor = ActorEnvironment(
    name="serving",
    replica_count=1,
    ttl_seconds=300,
    secret_requests=[union.Secret(group=G, key=K, mount_requirement=union.Secret.MountType.FILE)],
)
other = union.ActorEnvironment(
    name="mixed",
    secret_requests=[
        union.Secret(group=G, key="ml/snowflake-key-000000"),  # expect: stale-key
        union.Secret(key="hf-token", mount_requirement=union.Secret.MountType.FILE),  # expect: mixed-mount
    ],
)


@actor.task
def bare(x: int) -> int:
    return x + len(union.current_context().secrets.get(G, K))


@actor.task(cache=True, cache_version="1")
def called(x: int) -> str:
    return union.current_context().secrets.get(G, K)  # expect: value-returned


@actor.task
def another(x: int) -> int:
    return len(union.current_context().secrets.get(G, "ml/snowflake-key-GhIjKl"))  # expect: not-requested


@union.workflow
def wf(x: int) -> int:
    return bare(x=x)
