"""Prints the tasks, edges and settings of a graph."""

import importlib
import sys

dag = importlib.import_module(sys.argv[1]).dag
print("dag", dag.dag_id, dag.schedule, f"max_active_runs={dag.max_active_runs}", f"catchup={dag.catchup}")
for key, value in dag.default_args.items():
    print("default", key, value)
for key, value in dag.params.items():
    print("param", key, value.default)
for task in dag.tasks.values():
    print("task", task.task_id, task.bash_command)
    print("pool", task.task_id, task.pool)
    for after in task.downstream:
        print("edge", task.task_id, after.task_id)
