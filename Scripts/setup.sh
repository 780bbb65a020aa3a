#!/usr/bin/env bash
# Installs what this project needs from Debian or Ubuntu, and nothing that is already there.
#
# usage: Scripts/setup.sh [build|test|bench|spark]
#
#   build   what compiles and links: libxml2 and what it stands on, OpenSSL's libcrypto, libxlsxwriter, SQLite,
#           pkg-config, git (default)
#   test    that, and Python 3 with what the checks of the reports need
#   bench   that of build, and the library of cmark, which the benchmark measures beside this one
#   spark   that of build, Java 17, and in .build-spark the Python packages of Integrations/Spark (600 MB)
#
# Needs Swift 6.3 or newer, which it doesn't install. Runs as root, or as a user with sudo. Asks for the package lists
# (apt-get update) only when something is missing, so a second run needs no network and changes nothing.
set -euo pipefail

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

purpose=${1:-build}
case $purpose in
  build | test | bench | spark) ;;
  *) fail "unknown purpose '$purpose'; it is build, test, bench or spark" ;;
esac

has swift || fail "no 'swift' found. Install Swift 6.3 or newer (https://www.swift.org/install/linux/), then run this again."
swift_version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
[ -n "$swift_version" ] || fail "'swift --version' doesn't name a version; is the toolchain complete?"
if [ "${swift_version%%.*}" -lt 6 ] || { [ "${swift_version%%.*}" -eq 6 ] && [ "${swift_version#*.}" -lt 3 ]; }; then
  fail "Swift $swift_version is too old; 6.3 or newer is needed (https://www.swift.org/install/linux/)."
fi

missing=()
has git || missing+=(git ca-certificates)
# Without pkg-config, whether the libraries are there can't be asked; apt-get leaves alone what is.
if has pkg-config; then
  pkg-config --exists libxml-2.0 || missing+=(libxml2-dev)
  pkg-config --exists libcrypto || missing+=(libssl-dev)
  pkg-config --exists sqlite3 || missing+=(libsqlite3-dev)
else
  missing+=(pkg-config libxml2-dev libssl-dev libsqlite3-dev)
fi
# It comes without a file for pkg-config.
[ -f /usr/include/xlsxwriter.h ] || [ -f /usr/local/include/xlsxwriter.h ] || missing+=(libxlsxwriter-dev)
# libxml2 and libcrypto are linked into the program, and with libxml2 what it stands on.
archive() { compgen -G "/usr/lib/*/lib$1.a" >/dev/null || compgen -G "/usr/lib/gcc/*/*/lib$1.a" >/dev/null; }
archive z || missing+=(zlib1g-dev)
archive lzma || missing+=(liblzma-dev)
archive stdc++ || missing+=(g++)
case $purpose in
  test)
    if ! has python3; then
      missing+=(python3 python3-jsonschema python3-openpyxl)
    elif ! python3 -c 'import jsonschema, openpyxl' 2>/dev/null && ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
      missing+=(python3-jsonschema python3-openpyxl)
    fi
    # Fetches the package that the schema of SARIF comes with.
    { has python3 && python3 -m pip --version >/dev/null 2>&1; } || missing+=(python3-pip)
    ;;
  bench)
    { has pkg-config && pkg-config --exists libcmark; } || missing+=(libcmark-dev)
    ;;
  spark)
    java=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1) || true
    [ "${java:-0}" -ge 17 ] || missing+=(openjdk-17-jre-headless)
    { has python3 && python3 -c 'import ensurepip, venv' 2>/dev/null; } || missing+=(python3 python3-venv)
    ;;
esac

install_missing() {
  if [ ${#missing[@]} -eq 0 ]; then
    say "Swift $swift_version and all packages are there; nothing to install."
    return
  fi
  has apt-get || fail "missing: ${missing[*]} (names of Debian packages), and there is no apt-get here. Install them by hand."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || fail "missing: ${missing[*]}. Run as root: apt-get update && apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
  say "done."
}

# Python packages by the list of that folder; again only when the list has changed.
install_python() {
  local list=$1/requirements.txt venv=$2
  cmp -s "$list" "$venv/installed.txt" && return
  say "installing the Python packages of $list in $venv"
  python3 -m venv --clear "$venv"
  "$venv/bin/python3" -m pip install --quiet --disable-pip-version-check -r "$list" >&2
  cp "$list" "$venv/installed.txt"
}

install_missing
if [ "$purpose" = spark ]; then
  cd "$(dirname "$0")/.."
  install_python Integrations/Spark .build-spark
fi
