# Form: unionai-oss, Stable Diffusion on Triton: a token in a shell command, and its output printed.
import subprocess

import flytekit
from flytekit import Secret, task

SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
SECRET_KEY = "ml/openai-api-key-AbCdEf"


@task(secret_requests=[Secret(group=SECRET_GROUP, key=SECRET_KEY)])
def export(repo_id: str) -> int:
    hub_token = flytekit.current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
    result = subprocess.run(f"/root/export.sh {repo_id} {hub_token}", capture_output=True, text=True, shell=True)
    print(f"stdout: {result.stdout}")
    if result.returncode != 0:
        print(f"stderr: {result.stderr}")
    return result.returncode
