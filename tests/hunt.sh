#!/bin/sh
# Runs the tests with random input seed after seed for so many minutes; a build with sanitizers finds
# most: tests/hunt.sh 60 build/asan/tests/tiku_tests. What fails is shown with the command that
# repeats it; ends with 1 where anything did.
#   tests/hunt.sh MINUTES TIKU_TESTS [FIRST_SEED [FILTER]]
set -u
minutes=${1:?minutes} tests=${2:?the program tiku_tests} seed=${3:-1} filter=${4:-*}
end=$(($(date +%s) + minutes * 60))
first=$seed
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
while [ "$(date +%s)" -lt "$end" ]; do
  # A test that hangs is a find too.
  if ! TIKU_TEST_SEED=$seed timeout 1800 "$tests" -ts=random -tc="$filter" >"$log" 2>&1 </dev/null; then
    failed=$((failed + 1))
    tail -n 200 "$log"
    echo "repeat: TIKU_TEST_SEED=$seed $tests -ts=random -tc='$filter'"
  fi
  seed=$((seed + 1))
done
echo "seeds $first to $((seed - 1)): $failed failed"
[ "$failed" -eq 0 ]
