# To be sourced. invented FROM TO N: N documents of the invented reviews in FROM, each with words of its own.
invented() {
  mkdir -p "$2"
  local sources i source name
  sources=("$1"/*.txt "$1"/*.html "$1"/*.md)
  for i in $(seq "$3"); do
    source="${sources[$((i % ${#sources[@]}))]}"
    name="$(basename "$source")"
    case $name in README*) source="${sources[0]}" && name="$(basename "$source")" ;; esac
    sed "s/the child/the child of street $i/g" "$source" >"$2/$(printf '%04d' "$i")-$name"
  done
}
