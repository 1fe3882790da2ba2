"""Every day in season: the newest races, their standings, and what is still missing."""

from datetime import datetime, timezone

from airflow import DAG

from tif1_steps import DEFAULT_ARGS, chain

dag = DAG(
    dag_id="f1_pipeline_incremental",
    description="The newest races of Formula 1 into the lake",
    default_args=DEFAULT_ARGS,
    schedule="0 6 * 3-11 *",
    start_date=datetime(2024, 3, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
    tags=["f1", "tif1"],
)

tasks = chain(dag, "--mode incremental")
