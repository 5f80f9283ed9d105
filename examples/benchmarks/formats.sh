#!/usr/bin/env bash
# Renders the texts of a folder as HTML, DOCX, DOC, ODT and PDF and scores the reading of each format against that of the text:
#   formats.sh FOLDER [--renderer COMMAND] [--gold FILE.jsonl] [--show]
# Needs LibreOffice (soffice), and Chromium for a second sort of PDF if it is there. COMMAND is called with the folder of texts
# and the folder for their HTML, in place of the renderer of this project. FILE holds statements that a person has marked.
# --show prints what differs, which is words of the documents. What is rendered stays below target/ and is no part of the project.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
usage() { echo "usage: formats.sh FOLDER [--renderer COMMAND] [--gold FILE.jsonl] [--show]" >&2; exit 2; }
[ $# -gt 0 ] && [ -d "$1" ] || usage
texts="$(cd "$1" && pwd)"
shift
renderer=
score=()
while [ $# -gt 0 ]; do
  case $1 in
    --renderer) renderer=${2:?}; shift 2 ;;
    --gold) score+=(--gold "$(realpath "${2:?}")"); shift 2 ;;
    --show) score+=(--show); shift ;;
    *) usage ;;
  esac
done
command -v soffice >/dev/null || { echo "no soffice found; install LibreOffice Writer" >&2; exit 2; }

mvn -B -q -f "$root/pom.xml" -pl extensions/documents -am -DskipTests -Dspotless.check.skip -Djacoco.skip \
  package dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath.txt >&2
room="$root/extensions/documents/target"
run() {
  local main=$1
  shift
  java -Dslf4j.internal.verbosity=ERROR -Dlog4j2.statusLoggerLevel=OFF \
    -cp "$room/test-classes:$room/classes:$(cat "$room/classpath.txt")" "io.github.crosscut.documents.$main" "$@"
}

work="$room/formats"
rm -rf "$work"
mkdir -p "$work"
cd "$work"
if [ -n "$renderer" ]; then
  $renderer "$texts" html >&2
else
  run HtmlPages "$texts" html
fi
# HTML opens as a web page unless the filter says otherwise, and only a document can be saved as DOCX.
office() { soffice --headless --convert-to "$1" --outdir "$2" "${@:3}" >/dev/null 2>&1; }
office 'docx:MS Word 2007 XML' docx --infilter='HTML (StarWriter)' html/*.html
office 'doc:MS Word 97' doc docx/*.docx
office odt:writer8 odt docx/*.docx
office pdf:writer_web_pdf_Export pdf-web html/*.html
office pdf:writer_pdf_Export pdf-document docx/*.docx
formats=(html docx doc odt pdf-web pdf-document)
chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -n "$chromium" ]; then
  mkdir -p pdf-browser
  for page in html/*.html; do
    "$chromium" --headless --no-sandbox --disable-gpu --print-to-pdf="pdf-browser/$(basename "$page" .html).pdf" \
      "file://$work/$page" >/dev/null 2>&1
  done
  formats+=(pdf-browser)
fi
run FormatScore "$texts" "${formats[@]}" "${score[@]}"
