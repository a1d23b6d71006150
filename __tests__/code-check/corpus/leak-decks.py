# Form: flyteorg/flytesnacks, decks: what is shown beside a task's outputs.
import flytekit
from flytekit import Deck
from flytekit.deck import MarkdownRenderer

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R, enable_deck=True)
def deck() -> None:
    token = current_context().secrets.get(G, K)
    Deck("token", f"<b>{token}</b>")  # expect: value-logged


@task(secret_requests=R, enable_deck=True)
def appended() -> None:
    token = current_context().secrets.get(G, K)
    deck = flytekit.Deck("facts")
    deck.append(f"length: {len(token)}")
    deck.append(token)  # expect: value-logged


@task(secret_requests=R, enable_deck=True)
def default_deck() -> None:
    current_context().default_deck.append(current_context().secrets.get(G, K))  # expect: value-logged


@task(secret_requests=R, enable_deck=True)
def rendered() -> None:
    token = current_context().secrets.get(G, K)
    Deck("size", MarkdownRenderer().to_html(f"{len(token)} characters"))
