#!/usr/bin/env bash
# Fills a small disk while 'crosscut tag' writes to it, makes room, runs it again, and compares the exported results with those
# of a run on a disk with room: full-disk.sh [MEGABYTES, 6] [DOCUMENTS, 60]. Mounts a tmpfs, so it needs the right to.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
crosscut="${CROSSCUT:-$root/crosscut}"
megabytes="${1:-6}" documents="${2:-60}"
work="$(mktemp -d)"
mkdir "$work/disk"
trap 'umount "$work/disk" 2>/dev/null || true; rm -rf "$work"' EXIT
mount -t tmpfs -o "size=${megabytes}m" tmpfs "$work/disk"

source "$(dirname "$0")/undisturbed.sh"
undisturbed "$documents"

status=0
"$crosscut" tag "$work/in" --out "$work/disk/out" >/dev/null || status=$?
echo "on the full disk: exit $status"
[ "$status" = 2 ] || { echo "expected exit 2; try fewer megabytes" >&2; exit 1; }

mount -o remount,size=1g "$work/disk"
"$crosscut" tag "$work/in" --out "$work/disk/out" >/dev/null
exported "$work/disk/out" >"$work/got"
cmp "$work/expected" "$work/got" && echo "with room again: equal"
