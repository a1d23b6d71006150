SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
OPENAI_KEY = "ml/openai-api-key-GGGGGG"  # expect: stale-key
SNOWFLAKE_KEY = "ml/snowflake-key-GhIjKl"
