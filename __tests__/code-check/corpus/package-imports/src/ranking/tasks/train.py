import flytekit
import ranking.consts as names
from ranking.consts import *
from ranking.secrets import OPENAI, SNOWFLAKE
from ..secrets import SNOWFLAKE as AGAIN


@flytekit.task(secret_requests=[OPENAI, AGAIN])
def train() -> int:
    secrets = flytekit.current_context().secrets
    one = secrets.get(names.SECRET_GROUP, names.OPENAI_KEY)
    two = secrets.get(SECRET_GROUP, SNOWFLAKE_KEY)
    return len(one) + len(two)


@flytekit.task(secret_requests=[OPENAI])
def score() -> int:
    return len(flytekit.current_context().secrets.get(SECRET_GROUP, SNOWFLAKE_KEY))  # expect: not-requested
