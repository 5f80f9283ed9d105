#!/usr/bin/env bash
# Kills 'crosscut tag' (kill -9) at random moments of its run, runs it again, and compares the exported results with those of a run that
# nobody disturbed: kill.sh [KILLS, 20] [DOCUMENTS, 60] [SEED, 1]. Exit 0: equal each time; 1: not.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
kills="${1:-20}" documents="${2:-60}"
RANDOM="${3:-1}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

source "$(dirname "$0")/undisturbed.sh"
undisturbed "$documents"
echo "an undisturbed run over $documents documents takes $took ms"

failed=0 hit=0 late=0
while [ "$hit" -lt "$kills" ]; do
  # Java itself is killed, not the launcher: the launcher becomes it.
  rm -rf "$work/out"
  "$crosscut" tag "$work/in" --out "$work/out" >/dev/null 2>&1 &
  run=$!
  after=$((RANDOM * took / 32768))
  sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
  if ! kill -9 "$run" 2>/dev/null; then
    wait "$run" || true
    late=$((late + 1))
    continue
  fi
  hit=$((hit + 1))
  wait "$run" 2>/dev/null || true
  "$crosscut" tag "$work/in" --out "$work/out" >/dev/null 2>"$work/said"
  exported "$work/out" >"$work/got"
  left="$(find "$work/out" -name '.crosscut-*' | wc -l)"
  if cmp -s "$work/expected" "$work/got" && [ "$left" = 0 ]; then
    echo "kill $hit after $after ms: equal; $(tail -n 1 "$work/said")"
  else
    echo "kill $hit after $after ms: NOT equal" && failed=1
  fi
done
echo "$hit kills hit a running process; $late more came after its end and do not count"
exit "$failed"
