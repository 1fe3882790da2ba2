#!/usr/bin/env bash
# Makes a folder with the tif1 command, its own Java and a start-up archive, for machines without Java.
# Needs a JDK (its jlink and jpackage; 25 or newer starts fastest) and what ./tif1 needs to build;
# no network beyond that.
#
#   packaging/image.sh [FOLDER]     makes FOLDER/tif1 (target/image/tif1 unless given)
#
#   TIF1_JAVA_HOME, JAVA_HOME       the JDK; otherwise the java on PATH
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$root/target/image}
lib=$root/tif1-cli/target/dist/lib

# What the jars need of Java; automatic modules do not say, so it is said here.
modules=java.base,java.desktop,java.management,java.naming,java.security.jgss,java.sql,java.xml
modules=$modules,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

say() {
    printf 'image: %s\n' "$1" >&2
}

home=${TIF1_JAVA_HOME:-${JAVA_HOME:-}}
if [ -z "$home" ]; then
    home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi
for tool in java jlink jpackage; do
    [ -x "$home/bin/$tool" ] || { say "there is no $tool in $home/bin"; exit 1; }
done
version=$("$home/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = //p')

[ -e "$folder/tif1" ] && { say "$folder/tif1 is there already; remove it first"; exit 1; }
TIF1_JAVA_HOME=$home TIF1_CDS=off "$root/tif1" version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say "linking a runtime of Java $version"
"$home/bin/jlink" --add-modules "$modules" --no-header-files --no-man-pages \
    --strip-java-debug-attributes --generate-cds-archive --output "$work/runtime" >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }

cp -R "$lib" "$work/lib"
if [ "$version" -ge 24 ]; then
    # Class files of Java 5 can be in no archive; these are most of what a short command loads.
    for jar in "$work"/lib/picocli-*.jar; do
        "$home/bin/java" "$root/packaging/Renew.java" "$jar" "$work/renewed.jar"
        mv "$work/renewed.jar" "$jar"
    done
fi

options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData '-Xlog:cds*=off')
[ "$version" -ge 24 ] && options+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
record=-XX:ArchiveClassesAtExit archive=start.jsa use=-XX:SharedArchiveFile
if [ "$version" -ge 25 ]; then
    record=-XX:AOTCacheOutput archive=start.aot use=-XX:AOTCache
    options+=('-Xlog:aot*=off')
fi
arguments=()
for option in "${options[@]}" "$use=\$APPDIR/$archive"; do
    arguments+=(--java-options "$option")
done

say "packing"
main=$(basename "$lib"/tif1-cli-*.jar)
"$home/bin/jpackage" --type app-image --name tif1 --app-version 1.0.0 --dest "$folder" \
    --input "$work/lib" --main-jar "$main" --main-class io.tif1.cli.Main \
    --runtime-image "$work/runtime" "${arguments[@]}" >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }

say "rehearsing for the start-up archive"
config=$(find "$folder" -name tif1.cfg)
app=$(cd -P "$(dirname "$config")" && pwd)
java=$(find "$folder" -path '*/bin/java')
path=$(sed -n "s|^app\.classpath=\$APPDIR|$app|p" "$config" | paste -s -d : -)
(unset "${!TIF1_@}" && "$java" "${options[@]}" "$record=$app/$archive" -cp "$path" \
    io.tif1.cli.Rehearsal "$work/rehearsal") >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

say "made $(dirname "$(find "$folder" -type f -name tif1)")/tif1, $(du -sh "$folder" | cut -f 1)"
