# Form: a file about other things, which also does not parse. None of ours.
secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:
