# Form: relative imports through packages.
from . import base
from .base import env as env
