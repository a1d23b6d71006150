# Form: flyteorg/flytesnacks, chatgpt_agent_example_usage.py: a token in a header, a message returned.
import flytekit
from flytekit import Secret, task

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(key=KEY, group=GROUP)])
def get_github_latest_release(owner: str = "flyteorg", repo: str = "flyte") -> str:
    import requests

    token = flytekit.current_context().secrets.get(GROUP, KEY)
    headers = {"Authorization": f"token {token}", "Accept": "application/vnd.github.v3+json"}
    response = requests.get(f"https://api.github.com/repos/{owner}/{repo}/releases/latest", headers=headers)
    message = f"Latest releases:\n{response.json()['body']}"
    return message
