from flytekit import Secret, current_context, task, workflow

__all__ = ["Secret", "current_context", "task", "workflow"]
