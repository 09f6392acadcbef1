#!/usr/bin/env bash
# Runs a command, usually Cargo, with the ordinary native compiler and the
# build folder that all clones share:
#
#   scripts/with-native.sh cargo test --no-default-features
#
# Also from within scripts/with-wasm.sh, whose environment it undoes.

. "$(dirname "$0")/lib.sh"

native_env
in_target_dir "$@"
