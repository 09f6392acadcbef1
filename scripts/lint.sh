#!/usr/bin/env bash
# Checks formatting and lints; any finding is an error. The crate is checked in
# each of its three shapes: the core alone, the renderer, the application.

. "$(dirname "$0")/lib.sh"

cd "$ROOT"
scripts/setup.sh lint

say "→ cargo fmt"
scripts/with-native.sh cargo fmt --check ||
  die "The formatting differs. Run: cargo fmt"

say "→ clippy: the core"
scripts/with-native.sh cargo clippy --locked --all-targets --no-default-features -- -D warnings
say "→ clippy: the renderer"
scripts/with-native.sh cargo clippy --locked --all-targets --no-default-features --features ssr -- -D warnings

if [ "$(wasm_way)" = rustup ]; then
  say "→ clippy: the application"
  scripts/with-wasm.sh cargo clippy --locked --features split --lib --bins --test web --target wasm32-unknown-unknown -- -D warnings
else
  # Debian's compiler moves on with security updates, and each new one may know
  # new lints. The two checks above decide; here the code must only compile.
  say "→ cargo check: the application"
  scripts/with-wasm.sh cargo check --locked --features split --lib --bins --test web --target wasm32-unknown-unknown
fi
