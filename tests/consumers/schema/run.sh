#!/bin/sh
# Validates what `tiku schema` prints with ajv, a validator that knows nothing of tiku.
#   run.sh TIKU SOURCE_FOLDER BUILD_FOLDER
# Exits with 77 (skipped) where npm or the network is missing. Packages go to the build folder.
set -eu
tiku=$1
source=$2
work=$3/consumers/schema

for tool in node npm; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: there is no $tool"
    exit 77
  fi
done

mkdir -p "$work"
here=$source/tests/consumers/schema
if ! cmp -s "$here/package-lock.json" "$work/package-lock.json" || [ ! -d "$work/node_modules" ]; then
  cp "$here/package.json" "$here/package-lock.json" "$work/"
  if ! (cd "$work" && npm ci --no-audit --no-fund --ignore-scripts >npm.log 2>&1); then
    rm -rf "$work/package-lock.json"
    echo "skipped: npm cannot install ajv; is there a network?"
    tail -n 3 "$work/npm.log"
    exit 77
  fi
fi
# Modules are looked up from where the script is.
cp "$here"/*.mjs "$work/"
exec node "$work/check.mjs" "$tiku" "$source" "$work"
