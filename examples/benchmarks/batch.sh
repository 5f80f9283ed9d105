#!/usr/bin/env bash
# How fast 'crosscut tag' is over printed documents, and how much memory it takes: batch.sh [DOCUMENTS, 500] [PAGES, 30].
# Prints invented reviews as PDF, tags them, tags them again with nothing new, and tells which share reading and tagging take.
# Needs GNU time and sqlite3. CROSSCUT names another launcher, CLASSES a class path of this room in place of building it.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
documents="${1:-500}" pages="${2:-30}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export JAVA_OPTS="${JAVA_OPTS:--Xmx768m}"

if [ -z "${CLASSES:-}" ]; then
  mvn -B -q -f "$root/pom.xml" -pl examples/benchmarks -am -DskipTests -Dspotless.check.skip -Djacoco.skip package >&2
  CLASSES="$here/target/classes:$(cat "$here/target/classpath.txt")"
fi
room() { java -Dslf4j.internal.verbosity=ERROR -Dlog4j2.StatusLogger.level=OFF -Xmx768m -cp "$CLASSES" "io.github.crosscut.examples.benchmarks.$@"; }
room InventedReviews "$work/in" "$documents" "$pages"

"$crosscut" --version >/dev/null
timed() {
  /usr/bin/time -o "$work/$1" -f '%e %U %S %M' "$crosscut" tag "$work/in" --out "$work/out" >/dev/null 2>"$work/said" ||
    { cat "$work/said" >&2; exit 1; }
  awk -v of="$2" '{ printf "%s: %.1f s, %.1f s of processor time, %.0f MiB at most\n", of, $1, $2 + $3, $4 / 1024 }' "$work/$1"
}
timed first "first run, $documents documents of $pages pages"
timed second "run with nothing new"
paste -d ' ' "$work/first" "$work/second" | awk -v pages=$((documents * pages)) '{
  printf "pages a minute: %.0f\n", pages * 60 / $1
  printf "the second run takes %.1f %% of the time of the first, %.1f %% of its processor time\n",
    100 * $5 / $1, 100 * ($6 + $7) / ($2 + $3) }'
sqlite3 "$work/out/archive.sqlite" "SELECT 'statements: ' || (SELECT count(*) FROM statement) || ', themes: ' ||
  (SELECT count(*) FROM tag WHERE grade <> 'suggested')"
du -m "$work/out/archive.sqlite" | awk '{ print "archive: " $1 " MB" }'
room WhereTimeGoes "$work/in" "$work/measured"
