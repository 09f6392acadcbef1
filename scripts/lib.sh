# What the shell scripts of this folder share: where things are, how a step is
# announced, and in which folder Cargo builds. It is read with `.`, never run by itself.
# shellcheck shell=bash

set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

. "$ROOT/scripts/versions.env"

# The project's own tools live in the user's cache folder, one sub-folder per
# tool and version: nothing else of the user's is touched, and a second clone
# finds everything already there.
if [ -z "${XDG_CACHE_HOME:-}" ] && [ -z "${HOME:-}" ]; then
  echo "Neither HOME nor XDG_CACHE_HOME is set, so there is no place for the tools. Set one of them and run this again." >&2
  exit 1
fi
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/alliance-explorer"

# Rust is often installed for the user without a change to the PATH of scripts.
if ! command -v cargo >/dev/null 2>&1 && [ -x "${HOME:-}/.cargo/bin/cargo" ]; then
  PATH="$HOME/.cargo/bin:$PATH"
fi

say() { printf '%s\n' "$*"; }

die() {
  printf '\n' >&2
  printf '%s\n' "$@" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# True when version $1 is version $2 or newer.
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# The first version number in what a command prints.
number() { sed -n 's/^[^0-9]*\([0-9][0-9.]*\).*/\1/p' | head -n 1; }

# Runs a command with a time limit in seconds, where the system has `timeout`.
limit() {
  local seconds=$1
  shift
  if have timeout; then timeout "$seconds" "$@"; else "$@"; fi
}

# step NAME WHAT HOW_LONG HINT COMMAND…
# Says what is about to happen and how long it takes, keeps the noise in a log,
# and on failure shows the end of that log and what to do next. The command may
# be a function; the shell does not stop inside it at the first error, so such a
# function joins its commands with `&&`.
step() {
  local name=$1 what=$2 long=$3 hint=$4 begin=$SECONDS log ticker code=0
  shift 4
  mkdir -p "$CACHE/logs"
  log="$CACHE/logs/$name.log"
  say "→ $what ($long)"
  # A sign of life now and then, because some continuous-integration services
  # stop a job that is silent for minutes.
  (
    while sleep 30 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
      say "  … still at it after $((SECONDS - begin)) s"
    done
  ) 8>&- &
  ticker=$!
  # Descriptor 8 is the lock of setup.sh, which a service that a package
  # installation starts must not keep.
  ( "$@" ) >"$log" 2>&1 </dev/null 8>&- || code=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  if [ "$code" -ne 0 ]; then
    echo "  The last lines of $log:" >&2
    tail -n 25 "$log" | sed 's/^/  | /' >&2
    die "This step failed: $what." "$hint"
  fi
  say "  done in $((SECONDS - begin)) s"
}

. "$ROOT/scripts/machine.sh"

# --- Building ---------------------------------------------------------------

# Goes back to the ordinary native compiler after scripts/with-wasm.sh, which
# leaves the original values in these variables, and chooses the folder for
# native builds.
native_env() {
  if [ -n "${EXPLORER_NATIVE_PATH:-}" ]; then
    PATH=$EXPLORER_NATIVE_PATH
    CARGO_TARGET_DIR=$EXPLORER_USER_TARGET_DIR
    unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
    unset EXPLORER_NATIVE_PATH EXPLORER_USER_TARGET_DIR
  fi
  have cargo || die "Rust is not set up on this machine yet." "Run: make setup"
  export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CACHE/target-$(rustc_release)}"
}

# in_target_dir COMMAND…
# Runs a command that builds into $CARGO_TARGET_DIR.
#
# The folder is shared by all clones on purpose: the dependencies are nearly all
# of the compile time, and are the same everywhere. The crate itself is not
# safe to share. Cargo identifies it by its place in the workspace and compares
# modification times, so that a clone with older files would be handed the
# program of another clone with newer ones. Therefore the folder remembers
# which clone used it last. A different one first makes Cargo forget the crate,
# not its dependencies, and two clones never build in it at the same time. When
# the system has no `flock`, only the second protection is lost.
in_target_dir() {
  mkdir -p "$CARGO_TARGET_DIR"
  local dir="$CARGO_TARGET_DIR" owner="$CARGO_TARGET_DIR/.last-clone" code=0
  if have flock; then
    exec 9>>"$dir/.in-use"
    while flock -s 9 && ! owned "$owner"; do
      flock -u 9
      if ! flock -n -x 9; then
        say "Another clone is building in $dir. Waiting for it to finish."
        flock -x 9
      fi
      owned "$owner" || own "$dir" "$owner"
      flock -u 9
    done
    # The command does not inherit the lock: a process it leaves behind must
    # not keep the next clone waiting.
    "$@" 9>&- || code=$?
    exec 9>&-
  else
    owned "$owner" || own "$dir" "$owner"
    "$@" || code=$?
  fi
  return "$code"
}
owned() { [ -f "$1" ] && [ "$(cat "$1")" = "$ROOT" ]; }
own() {
  rm -rf "$1"/*/.fingerprint/alliance-explorer-* "$1"/*/*/.fingerprint/alliance-explorer-* \
    "$1"/*/build/alliance-explorer "$1"/*/*/build/alliance-explorer
  printf '%s\n' "$ROOT" >"$2"
}
