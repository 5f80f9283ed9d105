#!/bin/sh
# Builds what is needed, runs all measurements and writes RESULTS.md beside this script. Takes about ten minutes; leave the
# machine alone meanwhile.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mvn -B -q -f "$here/../../pom.xml" -pl examples/benchmarks -am -DskipTests -Dspotless.check.skip -Djacoco.skip package
classpath="$here/target/classes:$(cat "$here/target/classpath.txt")"
java -Dslf4j.internal.verbosity=ERROR -cp "$classpath" io.github.crosscut.examples.benchmarks.Results >"$here/target/RESULTS.md"
mv "$here/target/RESULTS.md" "$here/RESULTS.md"
cat "$here/RESULTS.md"
