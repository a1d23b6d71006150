# Form: flyteorg/flytesnacks, chatgpt_agent_example_usage.py: a client made with the token, nothing returned.
import flytekit
from flytekit import Secret, task

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
KEY = "ml/openai-api-key-AbCdEf"


@task(container_image="image", secret_requests=[Secret(key=KEY, group=GROUP)])
def post_message_on_slack(message: str):
    if message == "":
        return

    from slack_sdk import WebClient

    token = flytekit.current_context().secrets.get(GROUP, KEY)
    client = WebClient(token=token)
    client.chat_postMessage(channel="youtube-summary", text=message)
