# Form: unionai/unionai-docs, migration/flyte-2/configuration.md: the mount as text.
import flyte as f

G = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
right = f.TaskEnvironment(name="a", secrets=f.Secret(key="ml/openai-api-key-AbCdEf", group=G, mount="/etc/flyte/secrets"))
wrong = f.TaskEnvironment(name="b", secrets=f.Secret(key="ml/openai-api-key-AbCdEf", group=G, mount="/etc/apt/apt-secret"))  # expect: wrong-mount
