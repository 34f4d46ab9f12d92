#!/bin/sh
# Runs what examples/scale shows and compares its results with those of one run.
#   check_shards.sh TIKU SOURCE_FOLDER
# Exits with 77, which ctest counts as skipped, where there is no GNU parallel.
set -eu
tiku=$1
scale=$2/examples/scale

parallel --version 2>/dev/null | grep -q '^GNU parallel' || {
  echo "skipped: there is no GNU parallel"
  exit 77
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$tiku" "$work/bin/tiku"
PATH=$work/bin:$PATH
export PATH
cd "$work"

printf 'item,answer,type,options\n1,A,single,A-D\n2,BC,multiple,A-D\n3,D,single,A-D\n' >key.csv
# Every tenth candidate of a shard has a sheet in the next one too.
awk 'BEGIN {
  for (shard = 1; shard <= 12; ++shard) {
    file = shard ".csv"
    print "id,1,2,3" > file
    for (i = 0; i < 60; ++i)
      print shard * 54 + i "," substr("ABCD", i % 4 + 1, 1) ",BC," substr("DDAC", shard % 4 + 1, 1) > file
  }
}'
sheets=$(seq 1 12 | sed 's/$/.csv/')

same() {
  for file in results.csv items.csv options.csv rejects.csv ledger.csv; do
    cmp "$1/$file" "whole/$file"
  done
}

# shellcheck disable=SC2086 # a list of words
tiku grade -q key.csv $sheets -o whole >/dev/null
# shellcheck disable=SC2086
sh "$scale/grade-parallel.sh" key.csv shards $sheets >/dev/null
same shards
cmp shards/summary.json whole/summary.json

# The pipe of the Spark job, partition by partition.
mkdir folder
for shard in 7 3 1 2 5 4 6 12 10 11 9 8; do
  { echo $shard; cat $shard.csv; } | sh "$scale/grade-shard.sh" key.csv folder
done >parts
# shellcheck disable=SC2046
tiku merge $(cat parts) -o piped >/dev/null
for file in results.csv items.csv options.csv ledger.csv; do
  cmp "piped/$file" "whole/$file"
done
echo "shards merged as one run"
