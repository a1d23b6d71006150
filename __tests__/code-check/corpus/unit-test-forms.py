# Form: flyteorg/flytekit, tests/flytekit/unit/core/test_type_hints.py: positional, mixed and versioned arguments.
import flytekit
from flytekit import Secret, task


@task(secret_requests=[Secret("my_group", "my_key")])
def foo() -> str:
    return flytekit.current_context().secrets.get("my_group", "")


@task(secret_requests=[Secret("group", group_version="v1", key="key")])
def foo2() -> str:
    return flytekit.current_context().secrets.get("group", "key")
