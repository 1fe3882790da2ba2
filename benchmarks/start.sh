#!/usr/bin/env bash
# Measures how long short commands take, as a table of wall and processor milliseconds:
# median (lowest to highest). The cases of a row are run in turns, so that all see the same machine.
#
#   benchmarks/start.sh [RUNS]     11 runs unless given
#
#   START_JDKS      homes of JDKs, separated by spaces; JAVA_HOME unless set
#   START_IMAGE     the starter of an image made by packaging/image.sh; left out unless set
#   START_FASTEST   words after "fastest"; its data must be cached or local: "2025 Sample R --source
#                   sample" unless set
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-11}
fastest="fastest ${START_FASTEST:-2025 Sample R --source sample}"
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT
export LC_ALL=C TIMEFORMAT='%R %U %S'

cases=()
for home in ${START_JDKS:-${JAVA_HOME:?set START_JDKS or JAVA_HOME}}; do
    TIF1_JAVA_HOME=$home TIF1_CDS=now "$root/tif1" version >/dev/null
    cases+=("$home off" "$home on")
done
[ -n "${START_IMAGE:-}" ] && cases+=("image on")

run() { # HOME on|off WORDS...
    local home=$1 archive=$2
    shift 2
    if [ "$home" = image ]; then
        "$START_IMAGE" "$@" >/dev/null 2>&1
    elif [ "$archive" = off ]; then
        TIF1_REBUILD=never TIF1_JAVA_HOME=$home TIF1_CDS=off "$root/tif1" "$@" >/dev/null 2>&1
    else
        TIF1_REBUILD=never TIF1_JAVA_HOME=$home TIF1_CDS= "$root/tif1" "$@" >/dev/null 2>&1
    fi
}

spread() { # FILE with "wall user system" in seconds
    awk '{ printf "%d %d\n", $1 * 1000 + .5, ($2 + $3) * 1000 + .5 }' "$1" >"$1.ms"
    for column in 1 2; do
        cut -d ' ' -f "$column" "$1.ms" | sort -n |
            awk '{ t[NR] = $1 } END { printf " %d (%d to %d) |", t[int((NR + 1) / 2)], t[1], t[NR] }'
    done
}

printf '%s runs, %s, %s processors\n\n' "$runs" "$(date -u +%F)" "$(getconf _NPROCESSORS_ONLN)"
printf '| command | java | archive | wall ms | processor ms |\n|---|---|---|---|---|\n'
for words in version --help "$fastest"; do
    for turn in $(seq "$runs"); do
        for number in "${!cases[@]}"; do
            # The words of a command and of a case are split on purpose.
            # shellcheck disable=SC2086
            { time run ${cases[$number]} $words; } 2>>"$times/$number"
        done
    done
    for number in "${!cases[@]}"; do
        read -r home archive <<<"${cases[$number]}"
        printf '| `%s` | %s | %s |%s\n' "$words" "$(basename "$home")" "$archive" "$(spread "$times/$number")"
        rm -f "$times/$number" "$times/$number.ms"
    done
done
