#!/usr/bin/env bash
# How long 'search' and 'kwic' take on an archive of at least 10,000 statements, and how long a run takes with nothing new:
# search.sh [DOCUMENTS, 300]. Prints milliseconds of wall-clock time, start of Java included; medians of 5.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
source "$(dirname "$0")/invented.sh"
invented "$root/examples/reviews" "$work/in" "${1:-300}"

milliseconds() {
  local begun
  begun=$(date +%s%N)
  "$@" >/dev/null 2>&1
  echo $((($(date +%s%N) - begun) / 1000000))
}
median() {
  local label=$1
  shift
  for _ in 1 2 3 4 5; do milliseconds "$crosscut" "$@"; done | sort -n | sed -n 3p | sed "s/^/$label: /; s/$/ ms/"
}

echo "first run: $(milliseconds "$crosscut" tag "$work/in" --out "$work/out") ms"
echo "run with nothing new: $(milliseconds "$crosscut" tag "$work/in" --out "$work/out") ms"
echo "statements: $(wc -l <"$work/out/statements.jsonl")"
median "start alone (crosscut --version)" --version
median "search --theme" search --theme voice-of-the-child --stance concern --from "$work/out"
median "search --text" search --text 'health visitor' --from "$work/out"
median "kwic of a word" kwic school --word --from "$work/out"
median "kwic of a concept" kwic child --from "$work/out"
