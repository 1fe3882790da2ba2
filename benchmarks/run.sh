#!/usr/bin/env bash
# Measures everything, or parts of it, and writes RESULTS.md from what was measured last.
#
#   run.sh [PART...]      build peers process decode frames store hot report; all of them unless named
#
#   TIF1_REAL_DATA        the folder that holds tracinginsights/<season>/<Event>/<Session>
#   JAVA_HOME             the JDK; otherwise the java on PATH
#   BENCH_PYTHON           the Python 3 that makes the environment of the peers; python3 unless set
#   BENCH_ROUNDS           rounds of process, and of the Python scripts; 5 unless set
set -eu
cd "$(dirname "$0")"
results=$PWD/target/results
python=$PWD/target/peers/bin/python
rounds=${BENCH_ROUNDS:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

die() {
    echo "run.sh: $1" >&2
    exit 1
}

# Compiles everything and notes the class path.
build() {
    (cd .. && mvn -q -pl benchmarks -am -DskipTests -DskipStaticAnalysis package \
        dependency:build-classpath -Dmdep.outputFile=target/classpath)
}

# Makes an environment with the newest Python peers, and notes the versions it got.
peers() {
    if [ ! -x "$python" ]; then
        "${BENCH_PYTHON:-python3}" -m venv target/peers &&
            "$python" -m pip install --quiet --disable-pip-version-check -r peers/requirements.txt ||
            { echo 'run.sh: no Python peers; going on without them' >&2; rm -rf target/peers; return; }
    fi
    "$python" -m pip freeze --disable-pip-version-check >"$results/peers.txt"
    "$python" --version >>"$results/peers.txt"
}

# Notes how busy the machine was before a part, since that explains spreads.
note_load() {
    [ -r /proc/loadavg ] || return 0
    touch "$results/load.txt"
    sed -i "/^$1 /d" "$results/load.txt"
    echo "$1 $(cut -d' ' -f1 /proc/loadavg)" >>"$results/load.txt"
}

run() {
    "$java" -cp "target/classes:$(cat target/classpath)" "$@"
}

# jmh FILE PATTERN [OPTION...]
jmh() {
    local file=$1 pattern=$2
    shift 2
    run org.openjdk.jmh.Main "$pattern" -foe true -rf json -rff "$results/jmh-$file.json" "$@" \
        >"$results/$file.log" || die "failed, see $results/$file.log"
}

# Whole processes: cold, warm and hot, with 0, 20 and 80 ms of latency, beside the peers.
process() {
    run io.tif1.benchmarks.process.Suite "$archive" "$results" "$python" "$PWD/peers" "$rounds"
}

# Telemetry files to columns, on one core.
decode() {
    jmh decode 'DecodeBenchmark' -wi 3 -w 1s -i 5 -r 1s
    [ ! -x "$python" ] ||
        "$python" peers/decode.py "$race" "$rounds" "$results/peers-decode.json"
}

# Operations on tables of 1,500 laps.
frames() {
    jmh frames 'FrameBenchmark' -wi 5 -w 200ms -i 5 -r 200ms
    run io.tif1.benchmarks.FrameRows "$results/rows"
    [ ! -x "$python" ] ||
        "$python" peers/frames.py "$results/rows" "$rounds" "$results/peers-frames.json"
}

# Blocks, tiers and packs in one process, and their sizes.
store() {
    run io.tif1.benchmarks.process.Sizes "$archive" "$results/packs" "$results/sizes.json"
    jmh codec 'CodecBenchmark' -wi 2 -w 1s -i 5 -r 1s
    jmh tiers 'TierBenchmark' -wi 3 -w 300ms -i 5 -r 300ms
    jmh warm 'WarmBenchmark.(laps|telemetry)' -wi 12 -i 10
    jmh ahead 'WarmBenchmark.driverAhead' -p from=sqlite -wi 8 -i 7
}

# What costs micro- and nanoseconds: held laps, names, enrichment, telemetry maths.
hot() {
    jmh hot 'HotBenchmark|EnrichBenchmark|TelemetryBenchmark' -wi 3 -w 500ms -i 5 -r 500ms
}

report() {
    run io.tif1.benchmarks.report.Report "$results" RESULTS.md remarks.md ../docs/performance.md
}

archive=${TIF1_REAL_DATA:-}/tracinginsights
race="$archive/2025/Australian Grand Prix/Race"
mkdir -p "$results"
[ $# -gt 0 ] || set -- build peers process decode frames store hot report
for part; do
    case $part in
        build | peers | process | decode | frames | store | hot | report) ;;
        *) die "there is no part $part" ;;
    esac
    case $part in
        process | decode | frames | store | hot)
            [ -d "$race" ] || die 'TIF1_REAL_DATA does not name the folder that holds tracinginsights/'
            note_load "$part"
            ;;
    esac
    started=$SECONDS
    "$part"
    echo "$part: $((SECONDS - started)) s" >&2
done
