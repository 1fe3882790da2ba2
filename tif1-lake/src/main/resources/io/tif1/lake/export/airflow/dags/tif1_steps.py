"""The steps of the pipeline as tasks, shared by both graphs.

Every step calls the command `tif1`, which can be repeated without effect: a retry goes on where the
last attempt stopped. TIF1_TARGET chooses what comes after the typed layer: `duckdb` (the lake's own
warehouse) or `clickhouse` (statements of the ClickHouse export, then dbt).
"""

import os
from datetime import timedelta

from airflow.operators.bash import BashOperator

TIF1 = os.environ.get("TIF1_COMMAND", "tif1")
LAKE = os.environ.get("TIF1_LAKE", "/lake")
TARGET = os.environ.get("TIF1_TARGET", "duckdb")
API_POOL = "tif1_api"

EXTRACT = [
    "extract_static",
    "extract_season",
    "extract_races",
    "extract_race_data",
    "extract_standings",
]
LAST = {
    "duckdb": ["load_to_warehouse", "run_models", "run_tests"],
    "clickhouse": ["load_to_clickhouse", "dbt_run", "dbt_test"],
}
OUTSIDE = {
    "load_to_clickhouse": "clickhouse-client --multiquery --queries-file {lake}/clickhouse/05_s3_load.sql",
    "dbt_run": "dbt snapshot --project-dir {lake}/dbt && dbt run --project-dir {lake}/dbt",
    "dbt_test": "dbt test --project-dir {lake}/dbt",
}

DEFAULT_ARGS = {
    "owner": "tif1",
    "retries": 5,
    "retry_delay": timedelta(seconds=2),
    "retry_exponential_backoff": True,
    "max_retry_delay": timedelta(minutes=5),
    "sla": timedelta(hours=2),
}


def command(step, seasons):
    """Returns the shell command of a step."""
    if step in OUTSIDE:
        return OUTSIDE[step].format(lake=LAKE)
    return f"{TIF1} pipeline run --lake {LAKE} --task {step} {seasons}".strip()


def chain(dag, seasons=""):
    """Adds all steps to a graph, each after the one before it, and returns them."""
    steps = EXTRACT + ["transform_to_silver"] + LAST[TARGET]
    tasks = []
    for step in steps:
        pool = {"pool": API_POOL} if step in EXTRACT else {}
        task = BashOperator(task_id=step, bash_command=command(step, seasons), dag=dag, **pool)
        if tasks:
            tasks[-1] >> task
        tasks.append(task)
    return tasks
