"""Table operations with polars and pandas on the rows of FrameBenchmark: frames.py FOLDER ROUNDS RESULTS

The folder holds the two tables of the benchmark as Arrow files, written by `FrameRows`. Each sample is the mean of as
many calls as fit into 0.2 s. Row iteration reads every cell, as the benchmark does.
"""

import datetime
import json
import statistics
import sys
import time

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.ipc

QUICK = datetime.timedelta(seconds=88)


def polars_ways(laps, drivers):
    medium = pl.col("Compound") == "MEDIUM"
    several = medium & (pl.col("LapTime") < QUICK) & pl.col("IsAccurate")
    group = [pl.len(), pl.col("LapTime").min(), pl.col("SpeedST").mean()]  # three new columns
    return {
        "filterByOne": lambda: laps.filter(medium),
        "filterBySeveral": lambda: laps.filter(several),
        "group": lambda: laps.group_by("Driver").agg(group),
        "sort": lambda: laps.sort("LapTime"),
        "join": lambda: laps.join(drivers, on="Driver"),
        "select": lambda: laps.select("Driver", "LapNumber", "LapTime"),
        "iterate": lambda: [cell for row in laps.iter_rows(named=True) for cell in row.values()],
    }


def pandas_ways(laps, drivers):
    def several():
        keep = (laps["Compound"] == "MEDIUM") & (laps["LapTime"] < QUICK) & laps["IsAccurate"]
        return laps[keep.astype(bool)]

    return {
        "filterByOne": lambda: laps[laps["Compound"] == "MEDIUM"],
        "filterBySeveral": several,
        "group": lambda: laps.groupby("Driver", observed=True).agg(
            n=("LapNumber", "size"), best=("LapTime", "min"), speed=("SpeedST", "mean")
        ),
        "sort": lambda: laps.sort_values("LapTime"),
        "join": lambda: laps.merge(drivers, on="Driver"),
        "select": lambda: laps[["Driver", "LapNumber", "LapTime"]],
        "iterate": lambda: [cell for _, row in laps.iterrows() for cell in row],
    }


def microseconds(way):
    way()
    calls, start = 0, time.perf_counter()
    while time.perf_counter() - start < 0.2:
        way()
        calls += 1
    return (time.perf_counter() - start) / calls * 1e6


def main(folder, rounds, results):
    files = [f"{folder}/laps.arrow", f"{folder}/drivers.arrow"]
    ways = {
        "polars": polars_ways(*(pl.read_ipc(f) for f in files)),
        "pandas": pandas_ways(*(pa.ipc.open_file(f).read_pandas() for f in files)),
    }
    samples = {library: {} for library in ways}
    for _ in range(int(rounds)):
        for library, named in ways.items():
            for name, way in named.items():
                samples[library].setdefault(name, []).append(microseconds(way))
    versions = {m.__name__: m.__version__ for m in (pd, pl)}
    with open(results, "w") as out:
        json.dump({"unit": "us", "samples": samples, "versions": versions}, out, indent=1)
    for library, named in samples.items():
        for name, values in named.items():
            print(f"{library:8} {name:16} {statistics.median(values):10.1f} us")


if __name__ == "__main__":
    main(*sys.argv[1:])
