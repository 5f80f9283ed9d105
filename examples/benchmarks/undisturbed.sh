# To be sourced by what disturbs runs and compares the results; wants $root, $crosscut and $work.
source "$root/examples/benchmarks/invented.sh"

# undisturbed N: N documents in $work/in, in $work/expected the results of a run over them that nobody disturbs, and in $took
# its milliseconds.
undisturbed() {
  invented "$root/examples/reviews" "$work/in" "$1"
  local begun
  begun=$(date +%s%N)
  "$crosscut" tag "$work/in" --out "$work/whole" >/dev/null
  took=$((($(date +%s%N) - begun) / 1000000))
  exported "$work/whole" >"$work/expected"
}

# exported DIR: the fingerprints of the results of an archive, without the times of the run.
exported() {
  rm -rf "$work/exported"
  "$crosscut" export --from "$1" --out "$work/exported" 2>/dev/null
  (cd "$work/exported" && sed -i -E '/"(started|finished)"/d' run.json && sha256sum -- *)
}
