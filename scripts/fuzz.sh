#!/usr/bin/env bash
# Runs the fuzzers one after the other, each for so many seconds:
#
#   scripts/fuzz.sh SECONDS [TARGET…]
#
# What they learn is kept in the cache folder, so that a run continues where the last
# one ended; the seeds are made from the project's own files. What breaks a promise is
# left in fuzz/artifacts/, with the command that repeats it. It becomes a test.
#
# libFuzzer is C++, so without a compiler for that nothing can be fuzzed. The crate
# forbids `unsafe`, so no sanitizer is needed, and the stable compiler does.

. "$(dirname "$0")/lib.sh"

seconds="${1:?scripts/fuzz.sh SECONDS [TARGET…]}"
shift
compiler="${CXX:-c++}"
if ! have "${compiler%% *}"; then
  advice="On Debian, run as root: apt-get install g++"
  [ "${CI:-}" != true ] || die "There is no C++ compiler, so nothing can be fuzzed." "$advice"
  say "There is NO C++ COMPILER, so nothing is fuzzed." "$advice"
  exit 0
fi
native_env
PATH="$(tool_dir cargo-fuzz "$CARGO_FUZZ_VERSION")/bin:$PATH"
cd "$ROOT"
[ $# -gt 0 ] || set -- dataset edited address search export citation
# Of what libFuzzer says: what was found, and its numbers at the end.
telling=$'panicked|^(assertion|  left|  right|ERROR|==|SUMMARY|Test unit|stat::|\tfuzz/|\tcargo fuzz run)'
options=(--sanitizer none --target-dir "$CARGO_TARGET_DIR/fuzz")

say "→ Compiling the fuzzers (the first time about 1 minute)"
cargo metadata --locked --format-version 1 --manifest-path fuzz/Cargo.toml >/dev/null ||
  die "fuzz/Cargo.lock does not fit fuzz/Cargo.toml. Run any cargo command in fuzz/ and commit it."
cargo fuzz build "${options[@]}"
for target in "$@"; do
  corpus="$CACHE/fuzz/$target"
  mkdir -p "$corpus"
  node fuzz/seeds.mjs "$target" "$corpus"
  say "→ $target, for $seconds seconds"
  cargo fuzz run "${options[@]}" "$target" "$corpus" -- \
    -max_total_time="$seconds" -dict=fuzz/words.dict -timeout=120 -rss_limit_mb=4096 -print_final_stats=1 \
    2>&1 | grep -E "$telling" || die "The fuzzer $target found something, or was stopped; see above."
done
