# Form: a package whose __init__ re-exports, as flytekit's own does.
from .core import *
from .secrets import aws_secret as aws_secret, read
