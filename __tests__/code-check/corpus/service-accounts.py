# Form: flyteorg/flytekit, LaunchPlan with security_context, and Options of a run: other identities for the pods.
from flytekit import LaunchPlan, Secret, task, workflow
from flytekit.models.common import AuthRole
from flytekit.models.security import Identity, SecurityContext
from kubernetes.client import V1PodSpec

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(secret_requests=[Secret(G, "ml/openai-api-key-AbCdEf")])
def t() -> None: ...


@workflow
def wf() -> None:
    t()


one = LaunchPlan.get_or_create(
    workflow=wf,
    name="one",
    security_context=SecurityContext(run_as=Identity(k8s_service_account="batch")),  # expect: other-service-account
)
two = LaunchPlan.get_or_create(wf, "two", auth_role=AuthRole(kubernetes_service_account="batch"))  # expect: other-service-account
spec = V1PodSpec(containers=[], service_account_name="batch")  # expect: other-service-account
three = LaunchPlan.get_or_create(wf, "three", security_context=None)
