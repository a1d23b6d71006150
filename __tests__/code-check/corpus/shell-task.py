# Form: flyteorg/flytekit, tests/flytekit/unit/extras/tasks/test_shell.py: a ShellTask with requests.
from flytekit import Secret, kwtypes
from flytekit.extras.tasks.shell import OutputLocation, ShellTask

t = ShellTask(
    name="test",
    script="cat {ctx.secrets.group.key}",
    secret_requests=[Secret("arn:aws:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-ZZZZZZ")],  # expect: stale-key
)
