#!/bin/sh
# Installs what is missing (Debian 12), builds everything, runs all tests. Its last lines are ctest's.
set -eu
cd "$(dirname "$0")/.."
. tests/support/packages.sh

# shellcheck disable=SC2086 # lists of words
install_missing $tiku_packages $tiku_test_packages
build=${TIKU_BUILD_DIR:-build/tests}
# Nobody debugs this build, so it does without debug information and takes a linker that is quick.
linker=bfd
for quick in gold lld; do
  if command -v "ld.$quick" >/dev/null; then
    linker=$quick
  fi
done
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 \
  "-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=$linker" -DTIKU_WERROR=ON >/dev/null
cmake --build "$build"
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)"
