"""As much of Airflow as the graphs use, with its rules about names and edges."""

import re


class DAG:
    def __init__(self, dag_id, schedule, start_date, catchup, max_active_runs, default_args, description, tags, params=None):
        assert re.fullmatch(r"[\w.-]+", dag_id), dag_id
        assert start_date.tzinfo is not None, "a graph starts at an instant"
        self.dag_id, self.schedule, self.catchup = dag_id, schedule, catchup
        self.max_active_runs, self.default_args, self.params = max_active_runs, default_args, params or {}
        self.tasks = {}

    def add(self, task):
        assert task.task_id not in self.tasks, task.task_id
        self.tasks[task.task_id] = task
