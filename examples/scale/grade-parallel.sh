#!/bin/sh
# Grades one exam on many processors or machines with GNU parallel, a shard a file.
#   grade-parallel.sh KEY RESULTS SHEETS...
# Machines: set PARALLEL, e.g. PARALLEL="--sshloginfile hosts" where all of them see these files.
set -eu
key=$1
results=$2
shift 2
parts=$(mktemp -d "${results}.parts.XXXXXX")
trap 'rm -rf "$parts"' EXIT
parallel --halt now,fail=1 tiku grade -q "$key" {} --partial "$parts"/{#}.part --shard {#} ::: "$@"
tiku merge "$parts"/*.part -o "$results"
