# Form: Python 3.14's newest syntax around a finding.
import flytekit
from flytekit import Secret, task

type Pair[T] = tuple[T, T]
G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(G, K)])
async def t[T: str](kind: str, /, *, flag: bool = False) -> str:
    value = flytekit.current_context().secrets.get(G, K)
    match kind:
        case "a" | "b" if flag:
            return f"{f"{value}"}"  # expect: value-returned
        case {"kind": str(found), **rest}:
            return found
        case Point(x=0) as point:
            return point
        case _:
            pass
    try:
        async with (connect(value) as connection, lock):
            return await connection.run(lambda *a, **k: None)
    except* (ValueError, TypeError) as group:
        raise
    finally:
        await flush()
    return t"{kind}"
