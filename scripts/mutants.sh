#!/usr/bin/env bash
# Changes the core and the routes in many small ways, one at a time, and says which
# changes no native test noticed. Arguments go to cargo-mutants: `--shard 1/20` takes
# one of twenty, `--file src/domain/engine/count.rs` those of a file. All together take
# hours; what is left is in mutants.out/.

. "$(dirname "$0")/lib.sh"

native_env
PATH="$(tool_dir cargo-mutants "$CARGO_MUTANTS_VERSION")/bin:$PATH"
# It copies the project and builds the copies, so the shared folder is of no use to it.
unset CARGO_TARGET_DIR
cd "$ROOT"
cargo mutants --no-default-features --features ssr --package alliance-explorer --sharding round-robin \
  --file 'src/domain/**/*.rs' --file src/route.rs --file 'src/route/**/*.rs' "$@"
