from platform_kit import aws_secret, read, task

KEY = "ml/snowflake-key-000000"  # expect: stale-key


@task(secret_requests=[aws_secret(KEY)])
def train() -> int:
    return len(read(KEY))


@task(secret_requests=[aws_secret("ml/openai-api-key-AbCdEf")])
def leak() -> str:
    return read("ml/openai-api-key-AbCdEf")  # expect: value-returned


@task
def forgot() -> int:
    return len(read("ml/openai-api-key-AbCdEf"))  # expect: not-requested
