# Form: flyteorg/flytekit, Workflow(name=...) and reference tasks: nothing of secrets in them.
from flytekit import Secret, Workflow, current_context, reference_task, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, K)])
def count(x: int) -> int:
    return x + len(current_context().secrets.get(G, K))


@reference_task(project="p", domain="d", name="n", version="v")
def elsewhere(x: int) -> int: ...


wf = Workflow(name="imperative")
wf.add_workflow_input("x", int)
node = wf.add_entity(count, x=wf.inputs["x"])
wf.add_workflow_output("y", node.outputs["o0"])
