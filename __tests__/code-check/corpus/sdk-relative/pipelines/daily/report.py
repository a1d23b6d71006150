from .. import base, env
from ..base import secret_path


@env.task
async def report() -> str:
    token = secret_path(base.KEY).read_text()
    return f"token: {token}"  # expect: value-returned


@base.env.task
async def other() -> int:
    return len(secret_path("ml/snowflake-key-GhIjKl").read_text())  # expect: not-requested
