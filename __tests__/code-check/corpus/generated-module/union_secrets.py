# Form: a module of constants as this program writes it. Names that no code uses are no findings here.
"""SECRET_GROUP and SECRET_KEY constants, written by union-secrets. Do not edit."""

from typing import Final

SECRET_GROUP: Final = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
ML_OPENAI_API_KEY: Final = "ml/openai-api-key-AbCdEf"
ML_SNOWFLAKE_KEY: Final = "ml/snowflake-key-HHHHHH"
