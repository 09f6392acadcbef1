#!/usr/bin/env bash
# Runs a command with everything that building for WebAssembly needs:
#
#   scripts/with-wasm.sh trunk build
#   scripts/with-wasm.sh cargo test --target wasm32-unknown-unknown --test web
#
# This is the only place where that environment is made. The command finds the
# right compiler, wasm-bindgen and wasm-opt first in PATH, and Cargo's test
# runner knows the browser. Native builds must not run inside it; a script that
# needs one, such as render.sh, goes through with-native.sh, which undoes it.

. "$(dirname "$0")/lib.sh"

way="$(wasm_way)" || die "WebAssembly is not set up on this machine yet." "Run: make setup"

export EXPLORER_NATIVE_PATH="$PATH" EXPLORER_USER_TARGET_DIR="${CARGO_TARGET_DIR:-}"

release="$(rustc_release)"
if [ "$way" = debian ]; then
  # Trunk calls `cargo` by name and so do Cargo's own commands, therefore a
  # folder with links to Debian's programs comes first in PATH. /usr/bin itself
  # would bring along much more than the compiler.
  links="$CACHE/debian-rust"
  mkdir -p "$links"
  for program in cargo rustc rustdoc; do ln -sfn "/usr/bin/$program" "$links/$program"; done
  PATH="$links:$PATH"
  # This compiler has no ready standard library for WebAssembly, but it comes
  # with the sources and may build one, which is not a stable feature of Cargo.
  export RUSTC_BOOTSTRAP=1
  export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
  llvm="$(debian_llvm)"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="/usr/bin/wasm-ld-$llvm"
  release="$("$debian_rustc" -vV | sed -n 's/^release: //p')-debian"
fi
PATH="$(tool_path)"
export PATH

# A folder of its own per compiler, so that changing the way back and forth does
# not compile everything again; see in_target_dir about sharing it.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CACHE/target-$release}"

# In-browser tests are run by wasm-bindgen's runner, which reads the browser's
# options from webdriver.json and needs to be told where the browser is. Trunk
# never starts a browser, and looking for one takes a moment.
if [ "${1:-}" = cargo ] && browser="$(find_chromium)" && driver="$(find_chromedriver "$browser")"; then
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
  export CHROMEDRIVER="$driver"
  # An unoptimised test program takes a slow machine a while to compile.
  export WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-120}"
  copy="$(printf '%s' "$ROOT$browser" | cksum | tr ' ' '-')"
  export WASM_BINDGEN_TEST_WEBDRIVER_JSON="$CACHE/webdriver-$copy.json"
  sed "s|\"goog:chromeOptions\": {|&\n    \"binary\": \"$browser\",|" "$ROOT/webdriver.json" >"$WASM_BINDGEN_TEST_WEBDRIVER_JSON"
fi

# The program names source files in its messages for broken invariants. Where a
# machine keeps its crates is nobody's business, and would make the same sources
# give another program elsewhere, so that part of their paths is cut off. The
# variable separates its flags by spaces, so a path with one is left as it is.
# As in .cargo/config.toml, which says why.
flags="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} --cfg erase_components"
for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  case "$crates" in *" "*) ;; *) flags="$flags --remap-path-prefix=$crates=" ;; esac
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags# }"

# A release is built in parts.
if [ "${1:-} ${2:-}" = "trunk build" ]; then PATH="$ROOT/scripts/split:$PATH"; fi

# Trunk takes NO_COLOR for a switch that is on or off and stops at any other
# value, while everybody else only asks whether it is set.
if [ -n "${NO_COLOR:-}" ]; then export NO_COLOR=true; fi

in_target_dir "$@"
