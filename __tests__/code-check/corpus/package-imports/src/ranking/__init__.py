# Form: a package under src with its constants in a module (flyteorg/flytekit-python-template's layout).
