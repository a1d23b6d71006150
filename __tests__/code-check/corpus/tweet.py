# Form: flyteorg/flytesnacks, chatgpt_agent_example_usage.py, tweet: many secrets of one group, one of them not granted.
import flytekit
from flytekit import Secret, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"


@task(
    secret_requests=[
        Secret(key="ml/openai-api-key-AbCdEf", group=G),
        Secret(key="ml/snowflake-key-GhIjKl", group=G),
        Secret(key="ml/tweet-token-QwErTy", group=G),  # expect: not-granted
    ],
)
def tweet(text: str):
    import tweepy

    BEARER = flytekit.current_context().secrets.get(G, "ml/openai-api-key-AbCdEf")
    CONSUMER = flytekit.current_context().secrets.get(G, "ml/snowflake-key-GhIjKl")
    TOKEN = flytekit.current_context().secrets.get(G, "ml/tweet-token-QwErTy")
    client = tweepy.Client(bearer_token=BEARER, consumer_key=CONSUMER, access_token=TOKEN)
    client.create_tweet(text=text)
