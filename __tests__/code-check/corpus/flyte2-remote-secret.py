# Form: unionai/unionai-docs, api-reference/flyte-sdk/flyte.remote/secret.md: another class of the same name.
import flyte.remote
from flyte.remote import Secret

Secret.create("my-secret", "value")
flyte.remote.Secret.get("my-secret")
