#!/bin/sh
# Makes the Debian package of a build folder and looks into it.
#   check_package.sh BUILD_FOLDER VERSION
set -eu
build=$1
version=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

cpack --config "$build/CPackConfig.cmake" -G DEB -B "$out" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
package=$out/tiku_${version}_$(dpkg --print-architecture).deb
[ -f "$package" ] || { echo "no $package, but:"; ls "$out"; exit 1; }

dpkg-deb -c "$package" | awk '{ print $6 }' >"$out/list"
failed=0
for file in \
  ./usr/bin/tiku \
  ./usr/share/bash-completion/completions/tiku \
  ./usr/share/zsh/vendor-completions/_tiku \
  ./usr/share/fish/vendor_completions.d/tiku.fish \
  ./usr/share/man/man1/tiku.1.gz \
  ./usr/share/man/man5/tiku-bank.5.gz \
  ./usr/share/man/man7/tiku-policies.7.gz \
  ./usr/share/man/man7/tiku-rules.7.gz \
  ./usr/share/tiku/banks/online-shop-support.yaml \
  ./usr/share/tiku/examples/class/exam.yaml \
  ./usr/share/doc/tiku/copyright \
  ./usr/share/doc/tiku/changelog.gz; do
  grep -qx "$file" "$out/list" || { echo "the package lacks $file"; failed=1; }
done
for field in Section Depends; do
  [ -n "$(dpkg-deb -f "$package" "$field")" ] || { echo "the package has no $field"; failed=1; }
done
for library in libc6 libzip; do
  dpkg-deb -f "$package" Depends | grep -q "$library" || { echo "the package does not depend on $library"; failed=1; }
done
[ "$(dpkg-deb -f "$package" Version)" = "$version" ] || { echo "the package has another version"; failed=1; }

dpkg-deb -x "$package" "$out/root"
[ "$("$out/root/usr/bin/tiku" --version)" = "tiku $version" ] || { echo "the packaged tiku does not run"; failed=1; }
exit $failed
