# Form: values collected in lists, dicts, sets and queues before they leave.
import collections

from flytekit import Secret, current_context, task

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
K = "ml/openai-api-key-AbCdEf"
R = [Secret(G, K)]


@task(secret_requests=R)
def appended() -> list:
    out = []
    out.append(current_context().secrets.get(G, K))
    return out  # expect: value-returned


@task(secret_requests=R)
def extended() -> list:
    out = ["a"]
    out += [current_context().secrets.get(G, K)]
    out.extend(["b"])
    return sorted(out)  # expect: value-returned


@task(secret_requests=R)
def set_in_dict() -> dict:
    config = {"host": "db"}
    config["auth"] = {"password": current_context().secrets.get(G, K)}
    return config  # expect: value-returned


@task(secret_requests=R)
def updated() -> dict:
    config = dict(host="db")
    config.update(password=current_context().secrets.get(G, K))
    return config  # expect: value-returned


@task(secret_requests=R)
def other_entry() -> str:
    config = {"host": "db", "password": current_context().secrets.get(G, K)}
    return config["host"]


@task(secret_requests=R)
def popped() -> dict:
    config = {"host": "db", "password": current_context().secrets.get(G, K)}
    connect(config.pop("password"))
    return config


@task(secret_requests=R)
def grouped() -> dict:
    by_kind = collections.defaultdict(list)
    by_kind["tokens"].append(current_context().secrets.get(G, K))
    return dict(by_kind)  # expect: value-returned


@task(secret_requests=R)
def unpacked() -> str:
    first, *others = ["a", current_context().secrets.get(G, K)]
    print(first)
    return others[0]  # expect: value-returned


@task(secret_requests=R)
def keys_only() -> list:
    values = {"token": current_context().secrets.get(G, K)}
    return list(values)
