# Form: star imports, as older flytesnacks tutorials write them.
from flytekit import *
