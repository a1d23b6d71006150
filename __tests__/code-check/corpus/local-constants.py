# Form: constants in the function that uses them, one by a walrus, two by unpacking.
import flytekit
from flytekit import Secret, task


def build():
    group, key = "arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-CCCCCC"  # expect: stale-key
    if (other := "ml/snowflake-key-GhIjKl"):
        yield Secret(group=group, key=other)
    yield Secret(group=group, key=key)
