# Form: unionai/unionai-docs (v1), actors: tasks of an environment that holds the secrets.
import union

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"
actor = union.ActorEnvironment(name="my-actor", replica_count=1, secret_requests=[union.Secret(group=GROUP, key=KEY)])


@actor.task
def add_one(x: int) -> int:
    return x + len(union.current_context().secrets.get(GROUP, KEY))


@actor.task
def leak() -> str:
    return union.current_context().secrets.get(GROUP, KEY)  # expect: value-returned
