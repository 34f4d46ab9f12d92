#!/bin/sh
# Installs what is missing (Debian 12), builds everything, runs all tests. Its last lines are ctest's.
set -eu
cd "$(dirname "$0")/.."
. tests/support/packages.sh

# shellcheck disable=SC2086 # lists of words
install_missing $tiku_packages $tiku_test_packages
build=${TIKU_BUILD_DIR:-build/tests}
# Nobody debugs this build: without debug information it takes a fifth less time and half the disk.
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DTIKU_WERROR=ON >/dev/null
cmake --build "$build"
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)"
