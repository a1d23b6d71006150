from one import KEY
from one import LOOP

GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"
