import flytekit
from common.keys import GROUP, KEY, FlyteSecret
from common import keys

REQUEST = FlyteSecret(group=GROUP, key=keys.KEY)
