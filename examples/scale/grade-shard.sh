#!/bin/sh
# One partition of the Spark job: its number on the first line, then the rows of a CSV file.
#   grade-shard.sh KEY FOLDER      writes FOLDER/NUMBER.csv and FOLDER/NUMBER.part, prints the part
set -eu
read -r number
cat >"$2/$number.csv"
tiku grade -q "$1" "$2/$number.csv" --partial "$2/$number.part" --shard "$number" -j 1
echo "$2/$number.part"
