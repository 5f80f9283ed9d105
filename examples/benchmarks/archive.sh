#!/usr/bin/env bash
# Runs what shows that the archive loses nothing and how fast it is, and writes ARCHIVE.md: archive.sh [DOCUMENTS, 500].
# Takes some ten minutes on a quiet machine; full-disk.sh needs the right to mount. CROSSCUT and CLASSES as for batch.sh.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
draft="$(mktemp)"
trap 'rm -f "$draft"' EXIT
busy() { cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown; }
shown() {
  echo "$1" >&2
  printf '\n## %s\n\n`%s`, with a load of %s at its start:\n\n```\n' "$1" "$2" "$(busy)"
  # shellcheck disable=SC2086 # a command and its numbers
  "$here"/$2
  printf '```\n'
}
{
  echo "# The archive: what was killed, and how fast it is"
  echo
  echo "Written by \`examples/benchmarks/archive.sh\` on $(date -u +%Y-%m-%d). $(nproc) cores, $(java -version 2>&1 | sed -n '2p')," \
    "$(uname -sm). A load above the number of cores means that others used the machine: then read processor time and shares."
  shown "Killed twenty times" "kill.sh 20 60 1"
  shown "A full disk" "full-disk.sh 6 60"
  shown "Documents removed under way" "removed.sh 60 1"
  shown "Asking" "search.sh ${SEARCHED:-240}"
  shown "Printed documents" "batch.sh ${1:-500} 30"
} >"$draft"
mv "$draft" "$here/ARCHIVE.md"
chmod 644 "$here/ARCHIVE.md"
echo "wrote $here/ARCHIVE.md" >&2
