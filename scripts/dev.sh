#!/usr/bin/env bash
# The loop for changing the code: builds without optimisation, serves on the
# given port and reloads the page at every change. scripts/setup.sh comes first.
#
#   scripts/dev.sh [port]

. "$(dirname "$0")/lib.sh"

cd "$ROOT"
# It runs for hours, and a clone that builds in the shared folder keeps the
# others waiting, so this one builds in its own. The release in dist/ stays
# untouched for the same reason.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$ROOT/target}"
mkdir -p target/dist-dev
say "→ Building for development (the first time about 5 minutes, later seconds)"
scripts/with-wasm.sh trunk serve --release false --dist target/dist-dev --port "${1:-8080}"
