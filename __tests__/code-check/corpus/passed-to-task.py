# Form: flyteorg/flytesnacks, dynamic workflows and map tasks: a value that is read once and handed on.
from functools import partial

from flytekit import Secret, current_context, dynamic, map_task, task, workflow

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task
def ask(question: str, token: str) -> str:
    return question + str(len(token))


@dynamic(secret_requests=R)
def fan_out(questions: list[str]) -> list[str]:
    token = current_context().secrets.get(G, K)
    answers = [ask(question=one, token=token) for one in questions]  # expect: value-passed-to-task
    return answers


@dynamic(secret_requests=R)
def mapped(questions: list[str]) -> list[str]:
    token = current_context().secrets.get(G, K)
    return map_task(partial(ask, token=token))(question=questions)  # expect: value-passed-to-task


@dynamic(secret_requests=R)
def length_only(question: str) -> str:
    token = current_context().secrets.get(G, K)
    return ask(question=question, token="x" * len(token))


@task(secret_requests=R)
def plain_call(question: str) -> int:
    return len(ask(question=question, token=current_context().secrets.get(G, K)))


@workflow
def all_of_it(questions: list[str]) -> list[str]:
    return fan_out(questions=questions)
