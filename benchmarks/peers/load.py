"""Loads the race with tif1 for Python in a fresh process, once and then once more.

    load.py all|laps pandas|polars MIRROR CERTIFICATE CACHE_FOLDER

The mirror's address goes through the package's own variable TIF1_CDNS. It has no setting for a
certificate, so the HTTP session it makes is told to trust the mirror's here; nothing else is changed.
"""

import json
import os
import resource
import sys
import time


def say(word, **values):
    print(word, json.dumps(values), flush=True)


def trust(certificate):
    import tif1.http_session as http

    create = http._create_session

    def trusting():
        session = create()
        session.verify = certificate
        return session

    http._create_session = trusting


def load(tif1, lib, what):
    session = tif1.get_session(2025, "Australian Grand Prix", "Race", lib=lib)
    return session.laps if what == "laps" else session.fetch_all_laps_telemetry()


def main(what, lib, mirror, certificate, folder):
    start = time.perf_counter()
    os.environ.update(TIF1_CDNS=mirror, TIF1_CACHE_DIR=folder, HOME=folder)
    import tif1

    trust(certificate)
    first = load(tif1, lib, what)
    say("READY", task=(time.perf_counter() - start) * 1e3, items=len(first))
    start = time.perf_counter()
    load(tif1, lib, what)
    say("AGAIN", hot=(time.perf_counter() - start) * 1e3)
    del first
    join = getattr(tif1.cache, "_join_frame_writers", None)
    if join:
        join()  # what is written behind belongs to the process
    used = resource.getrusage(resource.RUSAGE_SELF)
    say("END", peakKb=used.ru_maxrss, cpu=(used.ru_utime + used.ru_stime) * 1e3)


if __name__ == "__main__":
    main(*sys.argv[1:])
