#!/usr/bin/env bash
# Takes two documents away while 'crosscut tag' reads their folder, runs it again, and compares the exported results with those
# of a run over what is left: removed.sh [DOCUMENTS, 60] [SECONDS, 1].
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
source "$(dirname "$0")/undisturbed.sh"
invented "$root/examples/reviews" "$work/in" "${1:-60}"

"$crosscut" tag "$work/in" --out "$work/out" >/dev/null 2>"$work/said" &
sleep "${2:-1}"
find "$work/in" -type f | sort | tail -n 2 | while read -r document; do rm "$document"; done
status=0
wait $! || status=$?
echo "with two documents removed under way: exit $status, $(grep -c 'no such file' "$work/said" || true) told as gone"
"$crosscut" tag "$work/in" --out "$work/out" >/dev/null 2>&1
exported "$work/out" >"$work/actual"
"$crosscut" tag "$work/in" --out "$work/whole" >/dev/null 2>&1
exported "$work/whole" >"$work/expected"
cmp -s "$work/actual" "$work/expected" && echo "run again: equal" || { echo "run again: different"; exit 1; }
