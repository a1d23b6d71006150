# Form: a package of the repository with the name of an SDK: its Secret is not Flyte's.
class Secret:
    def __init__(self, group, key):
        self.group = group
