"""Telemetry files to frames with other parsers, one thread: decode.py RACE_FOLDER ROUNDS RESULTS

Every file is in memory before the clock starts. A frame of a lap holds the arrays of `tel` as columns.
All these parsers refuse the bare NaN of one of the 927 files, so it is left out. What is much slower
takes every twentieth file; rates are by byte.
"""

import glob
import io
import json
import os
import statistics
import sys
import time

os.environ["POLARS_MAX_THREADS"] = "1"  # rates are of one core

import orjson
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.json as pj


def columns(body):
    return {k: v for k, v in orjson.loads(body)["tel"].items() if isinstance(v, list)}


def orjson_alone(body):
    return columns(body)


def orjson_pandas(body):
    return pd.DataFrame(columns(body))


def orjson_polars(body):
    return pl.DataFrame(columns(body), strict=False)


def orjson_pyarrow(body):
    return pa.table(columns(body))


def lists(frame):
    return frame.select(pl.col("tel").struct.unnest()).select(pl.col(pl.List).explode())


def polars_json(body):
    return lists(pl.read_json(io.BytesIO(body)))


def pyarrow_json(body):
    options = pj.ReadOptions(use_threads=False, block_size=len(body) + 1)
    struct = pj.read_json(pa.BufferReader(body), read_options=options)["tel"].chunk(0)
    names = [f.name for f in struct.type if pa.types.is_list(f.type)]
    return pa.table({name: struct.field(name).flatten() for name in names})


def pandas_json(body):
    tel = pd.read_json(io.BytesIO(body), typ="series")["tel"]
    return pd.DataFrame({k: v for k, v in tel.items() if isinstance(v, list)})


def stdlib_pandas(body):
    return pd.DataFrame({k: v for k, v in json.loads(body)["tel"].items() if isinstance(v, list)})


def main(folder, rounds, results):
    files = sorted(glob.glob(f"{glob.escape(folder)}/*/*_tel.json"))
    bodies = [body for file in files if b"NaN" not in (body := open(file, "rb").read())]
    some = bodies[::20]
    ways = [orjson_alone, orjson_pandas, orjson_polars, orjson_pyarrow, polars_json, pyarrow_json]
    samples = {}
    for number in range(int(rounds) + 1):
        for way in [*ways, pandas_json, stdlib_pandas]:
            chosen = bodies if way in ways else some
            start = time.perf_counter()
            for body in chosen:
                way(body)
            seconds = time.perf_counter() - start
            if number:  # the first round warms up
                rate = sum(map(len, chosen)) / seconds / 1e6
                samples.setdefault(way.__name__, []).append(rate)
    versions = {m.__name__: m.__version__ for m in (orjson, pd, pl, pa)}
    with open(results, "w") as out:
        json.dump({"unit": "MB/s", "samples": samples, "versions": versions}, out, indent=1)
    for name, rates in samples.items():
        print(f"{name:16} {statistics.median(rates):8.1f} MB/s")


if __name__ == "__main__":
    main(*sys.argv[1:])
