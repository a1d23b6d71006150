from flytekit import Secret

from .consts import OPENAI_KEY, SECRET_GROUP as GROUP
from . import consts

OPENAI = Secret(group=GROUP, key=OPENAI_KEY)
SNOWFLAKE = Secret(group=consts.SECRET_GROUP, key=consts.SNOWFLAKE_KEY)
