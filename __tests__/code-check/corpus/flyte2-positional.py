# Form: flyteorg/flyte-sdk, src/flyte/_secret.py: the key is the first field, then the group, then the mount.
import pathlib

import flyte

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
right = flyte.Secret("ml/openai-api-key-AbCdEf", G, pathlib.Path("/etc/flyte/secrets"))
as_in_flytekit = flyte.Secret(G, "ml/openai-api-key-AbCdEf", pathlib.Path("/etc/flyte/secrets"))  # expect: broken-pair
