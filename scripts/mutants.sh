#!/usr/bin/env bash
# Changes the core and the routes in many small ways, one at a time, and says which
# changes no native test noticed. Arguments go to cargo-mutants: `--shard 1/20` takes
# one of twenty, `--file src/domain/engine/count.rs` those of a file. All together take
# hours; what is left is in mutants.out/.
#
# All tests of the core and of the written pages are asked, but for those of growth,
# which measure and take long.

. "$(dirname "$0")/lib.sh"

native_env
PATH="$(tool_dir cargo-mutants "$CARGO_MUTANTS_VERSION")/bin:$PATH"
# It copies the project and builds the copy, so the shared folder is of no use to it.
unset CARGO_TARGET_DIR
export PROPTEST_CASES="${PROPTEST_CASES:-16}"
cd "$ROOT"
tests=()
for file in tests/*.rs tests/*/main.rs; do
  name="$(basename "${file%/main.rs}" .rs)"
  case "$name" in hostile_growth | web) ;; *) tests+=(--test "$name") ;; esac
done
# A share of them is to be a sample of all.
case " $* " in *" --shard"*) set -- --sharding round-robin "$@" ;; esac
case " $* " in
  *" --file"* | *" -f "*) ;;
  *) set -- --file 'src/domain/**/*.rs' --file src/route.rs --file 'src/route/**/*.rs' "$@" ;;
esac
cargo mutants --no-default-features --features "${FEATURES-ssr}" "$@" -- --lib "${tests[@]}"
