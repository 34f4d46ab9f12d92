#!/bin/sh
# Installs what is missing (Debian 12), builds tiku, checks the banks and grades the example class.
set -eu
cd "$(dirname "$0")/.."
. tests/support/packages.sh

# shellcheck disable=SC2086 # a list of words
install_missing $tiku_packages
echo "building tiku (a minute or two)"
cmake -S . -B build/quickstart -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF >/dev/null
cmake --build build/quickstart
tiku=build/quickstart/src/tiku

echo
echo "\$ tiku check banks/"
"$tiku" check banks/
results=$(mktemp -d)
echo
echo "\$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv -o $results"
"$tiku" grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv -o "$results"
echo
echo "The result files are in $results; examples/README.md goes on from here."
