# Form: flyteorg/flyte-sdk: asynchronous tasks, threads and gather.
import asyncio
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
PATH = pathlib.Path("/etc/flyte/secrets") / G / "ml/openai-api-key-abcdef"
env = flyte.TaskEnvironment(
    name="async", secrets=[flyte.Secret(group=G, key="ml/openai-api-key-AbCdEf", mount=pathlib.Path("/etc/flyte/secrets"))]
)


def read() -> str:
    return PATH.read_text()


async def read_async() -> str:
    return await asyncio.to_thread(read)


@env.task
async def in_thread() -> str:
    return await asyncio.to_thread(PATH.read_text)  # expect: value-returned


@env.task
async def through_helper() -> str:
    value = await read_async()
    return value  # expect: value-returned


@env.task
async def gathered() -> list[str]:
    return await asyncio.gather(read_async(), read_async())  # expect: value-returned


@env.task
async def as_task() -> str:
    pending = asyncio.create_task(read_async())
    return await pending  # expect: value-returned


@env.task
async def used() -> int:
    async with client(token=await read_async()) as http:
        return (await http.get("/")).status
