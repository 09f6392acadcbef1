#!/usr/bin/env bash
# Sets up what is missing on this machine, and nothing else.
#
#   scripts/setup.sh build   what `make build` and `make serve` need
#   scripts/setup.sh native  only Rust, for native tests and benchmarks
#   scripts/setup.sh lint    what `make lint` needs
#   scripts/setup.sh supply, fuzz, mutants
#                            what the commands of these names need
#   scripts/setup.sh test    everything that `make test` needs
#
# Every step looks first whether it is needed, so that a second run takes less
# than a second and says one line. Tools go into the cache folder, see lib.sh;
# system packages are installed only as root or with sudo, and only on Debian
# and its relatives. Elsewhere the script says exactly what to install.

. "$(dirname "$0")/lib.sh"

purpose="${1:-test}"
case "$purpose" in
  build | native | lint | supply | fuzz | mutants | test) ;;
  *) die "Usage: scripts/setup.sh [build|native|lint|supply|fuzz|mutants|test]" ;;
esac
cd "$ROOT"
mkdir -p "$CACHE" || die "The folder $CACHE cannot be created. Set XDG_CACHE_HOME to a folder you can write to."

# Two clones that are set up at the same moment would install the same tool
# twice, or remove each other's half-made one.
if have flock; then
  exec 8>>"$CACHE/.setup"
  if ! flock -n 8; then
    say "Another set-up is running on this machine. Waiting for it to finish."
    flock 8
  fi
fi

# --- System packages ----------------------------------------------------------

as_root=()
can_install() {
  have apt-get || return 1
  [ "$(id -u)" -ne 0 ] || return 0
  have sudo || return 1
  # Without a terminal nobody can type a password.
  if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
  "${as_root[@]}" true 2>/dev/null
}

apt() {
  # The expression in brackets is how older shells accept an empty list.
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 "$@"
}

# The package lists of a fresh machine are empty or out of date, so a failed
# attempt is repeated with new ones.
apt_install() {
  apt install -y --no-install-recommends "$@" || { apt update && apt install -y --no-install-recommends "$@"; }
}

. scripts/needs-build.sh
. scripts/needs-test.sh

# --- What each purpose needs ----------------------------------------------------

need_rust
case "$purpose" in build | fuzz | test) need_node ;; esac
case "$purpose" in build | lint | test) need_wasm_target ;; esac
need_crates
case "$purpose" in lint | test) need_lints ;; esac
case "$purpose" in supply | test) need_supply ;; esac
case "$purpose" in fuzz | test) need_fuzz ;; esac
case "$purpose" in mutants) need_mutants ;; esac
case "$purpose" in
  build | test)
    need_npm_tools
    need_bindgen
    need_split
    need_trunk
    ;;
esac
if [ "$purpose" = test ]; then
  need_chromium
  need_engines
  need_nginx
  need_java
  need_end2end
fi
# What the tools were compiled from has served its purpose; a set-up that did not get
# this far keeps it, so that the next one continues from there.
case "$purpose" in build | supply | fuzz | mutants | test) rm -rf "$CACHE/build-tools" ;; esac
