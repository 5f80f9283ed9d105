#!/usr/bin/env bash
# Measures the bundled pack on coded samples and writes EVALUATION.md: evaluate.sh GOLD.jsonl…
# A sample's name is its file name; what each is for is said in the project's notes on its samples.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
[ $# -gt 0 ] || { echo "usage: evaluate.sh GOLD.jsonl..." >&2; exit 2; }
out="$root/EVALUATION.md"
draft="$(mktemp)"
{
  echo "# How good the rules are"
  echo
  echo "Written by \`examples/benchmarks/evaluate.sh\` on $(date -u +%Y-%m-%d); \`crosscut evaluate\` prints the same."
  echo "\`tune\` was read while the rules were written, so its figures say how well they fit; the statements of"
  echo "\`check\` were never read, but its scores by theme were looked at several times while the rules were written, and once the"
  echo "names of the rules behind the wrong and missed tags of child-mental-health."
  echo
  echo "In plain words: precision says how many of the tags are right (0.83: of a hundred, 83), recall how many of those that"
  echo "belong are found, F1 both in one; kappa is agreement beyond chance, as between two coders. Pooled, every tag counts alike;"
  echo "a mean over themes counts each theme alike. Themes with few statements (n) say little. Before you lean on one theme, read its row:"
  echo "one with low precision wants a second look at each tag, one with low recall a search by words beside it. The samples are not"
  echo "part of the project; measure on your own statements before you rely on any of this."
  echo
  echo "A theme that a sample calls disputed counts neither way; themes that the pack does not hold are left out."
  echo "Intervals hold 95% of the F1, kappa or accuracy of samples drawn anew from the same statements; near misses are the themes"
  echo "that a careless coder would add, wrongly tagged of all."
  for gold in "$@"; do
    echo
    echo "## $(basename "$gold" .jsonl)"
    echo
    echo '```'
    "$root/crosscut" evaluate "$gold"
    echo '```'
  done
} > "$draft"
mv "$draft" "$out"
echo "wrote $out" >&2
