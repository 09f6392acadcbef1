#!/usr/bin/env bash
# Checks what the project is made of: licences, origins and doubles of its crates
# (deny.toml), and that each is used. What stands in Cargo.lock is what is checked.

. "$(dirname "$0")/lib.sh"

native_env
PATH="$(tool_dir cargo-deny "$CARGO_DENY_VERSION")/bin:$(tool_dir cargo-machete "$CARGO_MACHETE_VERSION")/bin:$PATH"
cd "$ROOT"

say "→ Licences and origins of the crates"
cargo deny --locked check --hide-inclusion-graph licenses sources bans
say "→ Crates of which two versions are shipped"
tree="$(cargo tree --locked --duplicates --depth 0 -e normal,no-proc-macro --target wasm32-unknown-unknown \
  --no-default-features --features split)"
# What leptos and gloo-net take of thiserror is a macro; nothing of it is in the program.
twice="$(printf '%s\n' "$tree" | grep -v -e '^thiserror ' -e '^$' || true)"
[ -z "$twice" ] || die "The program has two versions of a crate in it:" "$twice"
say "→ Crates that nobody uses"
cargo machete . fuzz
