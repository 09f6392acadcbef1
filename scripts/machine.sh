# What this machine has: the compilers, the tools in the cache or in PATH, the
# browsers and nginx. No other script asks a machine about itself. It is read by
# lib.sh, never run by itself.
# shellcheck shell=bash

# --- Rust -------------------------------------------------------------------

# The version of the wasm-bindgen crate in Cargo.lock.
wasm_bindgen_version() {
  awk -F'"' '
    /^name = /{ found = ($2 == "wasm-bindgen") }
    /^version = / && found { print $2; exit }
  ' "$ROOT/Cargo.lock"
}

# The release of the compiler that comes first in PATH, for example 1.95.0.
rustc_release() { rustc -vV | sed -n 's/^release: //p'; }

# True when that compiler has a ready standard library for WebAssembly.
wasm_target_present() {
  local dir
  dir="$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)" || return 1
  ls "$dir"/libstd-*.rlib >/dev/null 2>&1
}

# Debian's compiler, its sources and a linker for WebAssembly: everything that
# is needed to build the standard library ourselves.
debian_rustc=/usr/bin/rustc
debian_llvm() { "$debian_rustc" -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }
debian_ready() {
  [ -x "$debian_rustc" ] && [ -x /usr/bin/cargo ] || return 1
  at_least "$("$debian_rustc" -vV | sed -n 's/^release: //p')" "$RUST_MIN" || return 1
  [ -x "/usr/bin/wasm-ld-$(debian_llvm)" ] || return 1
  [ -e "$("$debian_rustc" --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml" ]
}

case "${WASM_TOOLCHAIN:-}" in
  "" | rustup | debian) ;;
  *) die "WASM_TOOLCHAIN is '$WASM_TOOLCHAIN', which is not known. Use rustup or debian, or leave it unset." ;;
esac

# Which way leads to WebAssembly on this machine as it is now: `rustup` for a
# compiler that has the target, `debian` for Debian's compiler. Fails when
# neither is set up. WASM_TOOLCHAIN forces one.
wasm_way() {
  case "${WASM_TOOLCHAIN:-}" in
    rustup) wasm_target_present && echo rustup ;;
    debian) debian_ready && echo debian ;;
    "") if wasm_target_present; then echo rustup; elif debian_ready; then echo debian; else return 1; fi ;;
  esac
}

# --- Tools in the cache or on the machine -----------------------------------

trunk_dir() { echo "$CACHE/trunk-$TRUNK_VERSION"; }
bindgen_dir() { echo "$CACHE/wasm-bindgen-$(wasm_bindgen_version)"; }
split_dir() { echo "$CACHE/wasm-split-$WASM_SPLIT_VERSION"; }
# A tool that only tests need, in a version of versions.env.
tool_dir() { echo "$CACHE/$1-$2"; }
# Those from npm are in one folder, named after their versions as serve.mjs names it.
npm_tools_dir() {
  echo "$CACHE/npm-tools-$(sed -n 's/^    "[a-z]*": "\([0-9.]*\)",\{0,1\}$/\1/p' "$ROOT/scripts/tools/package.json" | paste -sd- -)"
}

# The folders of those tools that the project installed itself, in front of the
# rest of PATH.
tool_path() {
  local found="" dir
  for dir in "$(trunk_dir)/bin" "$(bindgen_dir)/bin" "$(split_dir)/bin" "$(npm_tools_dir)/node_modules/.bin"; do
    if [ -d "$dir" ]; then found="$found$dir:"; fi
  done
  echo "$found$PATH"
}

# A Chromium or Chrome that starts and is not too old. CHROMIUM chooses one.
find_chromium() {
  local candidate path version
  for candidate in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    path="$(command -v "$candidate" 2>/dev/null)" || continue
    version="$("$path" --version 2>/dev/null | number)" || continue
    if [ -n "$version" ] && at_least "$version" "$CHROMIUM_MIN"; then
      echo "$path"
      return 0
    fi
    # An explicit choice is never silently replaced by another browser.
    if [ -n "${CHROMIUM:-}" ]; then return 1; fi
  done
  return 1
}

# An nginx; Debian keeps it where only the administrator's shell looks. NGINX
# chooses one.
find_nginx() {
  local candidate
  for candidate in "${NGINX:-nginx}" /usr/sbin/nginx /usr/local/sbin/nginx; do
    if command -v "$candidate" 2>/dev/null; then return 0; fi
    if [ -n "${NGINX:-}" ]; then return 1; fi
  done
  return 1
}

# The driver for that browser, of the same major version. CHROMEDRIVER chooses.
find_chromedriver() {
  local browser=$1 candidate path version wanted
  wanted="$("$browser" --version 2>/dev/null | number)"
  for candidate in ${CHROMEDRIVER:+"$CHROMEDRIVER"} chromedriver /usr/lib/chromium/chromedriver \
    /usr/lib/chromium-browser/chromedriver; do
    path="$(command -v "$candidate" 2>/dev/null)" || continue
    version="$("$path" --version 2>/dev/null | number)" || continue
    if [ "${version%%.*}" = "${wanted%%.*}" ]; then
      echo "$path"
      return 0
    fi
  done
  return 1
}
