from flytekit import task, workflow
