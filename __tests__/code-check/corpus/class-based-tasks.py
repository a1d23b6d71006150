# Form: classes that hold constants and helpers for tasks; methods and static methods that read.
from flytekit import Secret, current_context, task


class Secrets:
    GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
    OPENAI = "ml/openai-api-key-AbCdEf"

    @classmethod
    def requests(cls):
        return [Secret(cls.GROUP, cls.OPENAI)]

    @staticmethod
    def read(key):
        return current_context().secrets.get(Secrets.GROUP, key)

    @classmethod
    def openai(cls):
        return cls.read(cls.OPENAI)


class More(Secrets):
    OPENAI = "ml/snowflake-key-GhIjKl"

    @classmethod
    def openai(cls):
        return super().openai()


@task(secret_requests=Secrets.requests())
def right() -> int:
    return len(Secrets.openai())


@task(secret_requests=Secrets.requests())
def returned() -> str:
    return Secrets.read(Secrets.OPENAI)  # expect: value-returned


@task(secret_requests=Secrets.requests())
def other() -> int:
    return len(Secrets.read(More.OPENAI))  # expect: not-requested


@task(secret_requests=More.requests())
def inherited() -> int:
    return len(More.read(More.OPENAI))
