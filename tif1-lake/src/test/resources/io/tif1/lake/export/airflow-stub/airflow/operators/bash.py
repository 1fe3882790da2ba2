import re


class BashOperator:
    def __init__(self, task_id, bash_command, dag, pool="default"):
        assert re.fullmatch(r"[\w.-]+", task_id), task_id
        self.task_id, self.bash_command, self.pool, self.downstream = task_id, bash_command, pool, []
        dag.add(self)

    def __rshift__(self, other):
        self.downstream.append(other)
        return other
