#!/usr/bin/env bash
# How long 'search' and 'kwic' take on an archive of at least 10,000 statements, and how long a run takes with nothing new:
# search.sh [DOCUMENTS, 240]. Start of Java included; medians of 5 by the clock. Needs GNU time.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
source "$(dirname "$0")/invented.sh"
invented "$root/examples/reviews" "$work/in" "${1:-240}"

# measured COMMAND…: seconds by the clock and of processor time.
measured() { /usr/bin/time -f '%e %U %S' -o "$work/time" "$crosscut" "$@" >/dev/null 2>&1 && cat "$work/time"; }
shown() { awk -v of="$1" '{ printf "%s: %.2f s, %.2f s of processor time\n", of, $1, $2 + $3 }'; }
median() {
  local label=$1
  shift
  for _ in 1 2 3 4 5; do measured "$@"; done | sort -n | sed -n 3p | shown "$label"
}

measured tag "$work/in" --out "$work/out" | shown "first run"
measured tag "$work/in" --out "$work/out" | shown "run with nothing new"
echo "statements: $(wc -l <"$work/out/statements.jsonl")"
median "start alone (crosscut --version)" --version
median "search --theme" search --theme voice-of-the-child --stance concern --from "$work/out"
median "search --text" search --text 'health visitor' --from "$work/out"
median "kwic of a word" kwic school --word --from "$work/out"
median "kwic of a concept" kwic child --from "$work/out"
