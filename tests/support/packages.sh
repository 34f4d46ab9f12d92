# shellcheck shell=sh disable=SC2034 # the lists are for those who source this
# Sourced by examples/quickstart.sh and tests/run.sh: what a Debian 12 machine needs to build tiku.

tiku_packages="g++ cmake ninja-build pkg-config libcli11-dev libfmt-dev libyaml-cpp-dev nlohmann-json3-dev
  libpugixml-dev libutf8proc-dev libzip-dev zlib1g-dev libxxhash-dev libsqlite3-dev"

# Needed by the tests on top of that.
tiku_test_packages="doctest-dev dpkg-dev file libxml2-utils"

# install_missing PACKAGE...: installs those that are not there, with sudo where the user is not root.
install_missing() {
  missing=
  for package in "$@"; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
      installed) ;;
      *) missing="$missing $package" ;;
    esac
  done
  if [ -z "$missing" ]; then
    return 0
  fi
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
  fi
  echo "installing:$missing"
  # The lists may be older than the packages on the server, or not there at all.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  # shellcheck disable=SC2086 # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends $missing >/dev/null
}
