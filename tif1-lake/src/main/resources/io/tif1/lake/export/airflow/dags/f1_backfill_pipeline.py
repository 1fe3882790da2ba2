"""On demand: all seasons from one to another."""

from datetime import datetime, timezone

from airflow import DAG
from airflow.models.param import Param

from tif1_steps import DEFAULT_ARGS, chain

dag = DAG(
    dag_id="f1_backfill_pipeline",
    description="Seasons of Formula 1 into the lake",
    default_args=DEFAULT_ARGS,
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
    params={
        "from_season": Param(1950, type="integer", minimum=1950, maximum=2100),
        "to_season": Param(2025, type="integer", minimum=1950, maximum=2100),
    },
    tags=["f1", "tif1"],
)

tasks = chain(dag, "--mode backfill --from {{ params.from_season }} --to {{ params.to_season }}")
