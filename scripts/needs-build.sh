# What building needs, a function each, which installs it where it is missing: the
# compilers, the crates and the tools. setup.sh reads this file and decides what is
# needed; by itself it does nothing.
# shellcheck shell=bash

need_rust() {
  if have cargo && have rustc && at_least "$(rustc_release)" "$RUST_MIN"; then return; fi
  local found="not installed"
  if have rustc; then found="version $(rustc_release)"; fi
  die "Rust $RUST_MIN or newer is needed to build this project; here it is $found." \
    "Install it as described on https://www.rust-lang.org/tools/install, or bring it up to date with: rustup update stable" \
    "Then run this command again."
}

need_node() {
  local version=0
  if have node; then version="$(node --version | number)"; fi
  if have npm && at_least "$version" "$NODE_MIN"; then return; fi
  local advice="Install Node.js $NODE_MIN or newer with npm, from https://nodejs.org/ or your system's packages, then run this command again."
  if can_install; then
    step node "Installing Node.js and npm from the system's packages" "about 1 minute" "$advice" apt_install nodejs npm
    hash -r
    version="$(node --version | number)"
  fi
  if ! have npm || ! at_least "$version" "$NODE_MIN"; then
    die "Node.js $NODE_MIN or newer with npm is needed; the version found here is $version." "$advice"
  fi
}

wasm_by_rustup="WebAssembly is compiled by the ordinary Rust compiler, which has the target."
wasm_by_debian="WebAssembly is compiled by Debian's Rust compiler, which builds the standard library too."

add_target() {
  RUSTUP_MAX_RETRIES=1 limit 60 rustup target add wasm32-unknown-unknown
}

# The linker's package is named after the version of LLVM in the compiler, which
# moves on with security updates, so the compiler comes first and is asked.
# The packages with `web` in their names are the newer compiler that Debian
# keeps for its browsers; a newer Debian has a fitting one under the plain names.
install_debian_rust() {
  apt_install rustc-web cargo-web rust-web-src rust-web-llvm ||
    apt_install rustc cargo rust-src || return 1
  apt_install "lld-$(debian_llvm)"
}

need_wasm_target() {
  local way advice
  if way="$(wasm_way)"; then
    # The lints run often and in between, and need not repeat it.
    if [ "$purpose" = lint ]; then return; fi
    if [ "$way" = debian ]; then say "$wasm_by_debian"; else say "$wasm_by_rustup"; fi
    return
  fi
  if [ "${WASM_TOOLCHAIN:-}" != debian ] && have rustup; then
    say "→ Adding the WebAssembly target with rustup (a few seconds, at most one minute)"
    mkdir -p "$CACHE/logs"
    if add_target >"$CACHE/logs/rustup-target.log" 2>&1 </dev/null && wasm_target_present; then
      say "  done"
      say "$wasm_by_rustup"
      return
    fi
    say "  That did not work; the reason is in $CACHE/logs/rustup-target.log."
  fi
  if [ "${WASM_TOOLCHAIN:-}" != rustup ]; then
    advice="See the log for the reason. Alternatively make this work: rustup target add wasm32-unknown-unknown"
    if can_install; then
      step debian-rust "Installing Debian's Rust compiler with the sources of the standard library" "about 1 minute" "$advice" install_debian_rust
      if debian_ready; then
        say "$wasm_by_debian"
        return
      fi
      die "Debian's Rust compiler is too old or incomplete: Rust $RUST_MIN or newer, its sources and wasm-ld are needed." "$advice"
    fi
  fi
  die "This machine has no Rust standard library for WebAssembly, and it could not be added." \
    "With rustup, run:         rustup target add wasm32-unknown-unknown" \
    "On Debian, run as root:   apt-get install rustc-web cargo-web rust-web-src rust-web-llvm, and the lld package for the LLVM version that /usr/bin/rustc -vV names" \
    "Then run this command again."
}

# Trunk builds offline, so that it never downloads tools behind our back; the
# crates must therefore be there before it starts. Cargo does nothing when they
# are. Only the two platforms in use are fetched.
#
# Where the standard library is built as well, its own dependencies are fetched
# too: Debian's package contains them, but Cargo does not look there.
fetch_crates() {
  cargo fetch --locked --target wasm32-unknown-unknown --target "$(rustc -vV | sed -n 's/^host: //p')" || return 1
  if [ "$1" = debian ]; then scripts/with-wasm.sh cargo fetch --locked --target wasm32-unknown-unknown; fi
}

need_crates() {
  # Asking Cargo takes a third of a second; a note beside Cargo's own downloads
  # takes none, and disappears with them.
  local way=native note compiler=""
  case "$purpose" in build | lint | test) way="$(wasm_way)" ;; esac
  if [ "$way" = debian ]; then compiler="$("$debian_rustc" --version)"; fi
  note="${CARGO_HOME:-${HOME:-}/.cargo}/registry/.alliance-explorer-$way-$(printf '%s' "$compiler" | cat - Cargo.lock | cksum | tr ' ' '-')"
  if [ -e "$note" ]; then return; fi
  step crates "Downloading the crates that Cargo.lock names" "about 10 seconds" \
    "If Cargo.lock does not fit Cargo.toml, run any cargo command without --locked and commit Cargo.lock. Otherwise check the network connection and run this command again." \
    fetch_crates "$way"
  mkdir -p "$(dirname "$note")" && : >"$note"
}

# A tool is built into a folder with a temporary name, which gets its final name
# only when it is complete: what has the final name can be trusted, and an
# interrupted set-up leaves nothing that looks finished.
#
# These tools run for a second per build, so the optimisation that their own
# release profiles ask for costs far more time than it ever saves.
cargo_tool() {
  local folder=$1 level=$2
  shift 2
  rm -rf "$folder.part"
  CARGO_TARGET_DIR="$CACHE/build-tools" \
    CARGO_PROFILE_RELEASE_OPT_LEVEL="$level" \
    CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_DEBUG=false \
    cargo install --root "$folder.part" "$@" &&
    rm -rf "$folder" && mv "$folder.part" "$folder"
}

install_trunk() {
  # Its features are about downloading tools and looking for a newer version,
  # which never happens here.
  cargo_tool "$(trunk_dir)" 0 trunk --version "$TRUNK_VERSION" --locked --no-default-features
}

need_trunk() {
  local version
  if "$(trunk_dir)/bin/trunk" --version >/dev/null 2>&1; then return; fi
  if have trunk; then
    version="$(trunk --version 2>/dev/null | number)"
    case "$version" in "${TRUNK_VERSION%.*}".*) if at_least "$version" "$TRUNK_VERSION"; then return; fi ;; esac
  fi
  step trunk "Building Trunk $TRUNK_VERSION, which bundles the site" "about 3 minutes on 2 cores" \
    "Check the network connection and run this command again: what is already compiled is kept." install_trunk
}

install_bindgen() {
  local version
  version="$(wasm_bindgen_version)"
  # Its own lock file sometimes names a crate that a registry copy does not have
  # yet; the second attempt lets Cargo choose. TLS is not needed to talk to a
  # browser on the same machine.
  cargo_tool "$(bindgen_dir)" 1 wasm-bindgen-cli --version "$version" --locked --no-default-features ||
    cargo_tool "$(bindgen_dir)" 1 wasm-bindgen-cli --version "$version" --no-default-features
}

need_bindgen() {
  local version tool
  version="$(wasm_bindgen_version)"
  [ -n "$version" ] || die "Cargo.lock names no version of wasm-bindgen." "Restore it with: git checkout Cargo.lock"
  if "$(bindgen_dir)/bin/wasm-bindgen" --version >/dev/null 2>&1; then return; fi
  for tool in wasm-bindgen wasm-bindgen-test-runner; do
    if ! have "$tool" || [ "$("$tool" --version 2>/dev/null | number)" != "$version" ]; then
      step wasm-bindgen "Building wasm-bindgen $version, which connects Rust and JavaScript" "about 2 minutes on 2 cores" \
        "Check the network connection and run this command again: what is already compiled is kept." install_bindgen
      return
    fi
  done
}

install_split() {
  cargo_tool "$(split_dir)" 1 wasm_split_cli_support --version "$WASM_SPLIT_VERSION" --locked --features build-binary ||
    cargo_tool "$(split_dir)" 1 wasm_split_cli_support --version "$WASM_SPLIT_VERSION" --features build-binary
}

need_split() {
  if "$(split_dir)/bin/wasm-split-cli" --help >/dev/null 2>&1; then return; fi
  if have wasm-split-cli; then return; fi
  step wasm-split "Building wasm-split $WASM_SPLIT_VERSION, which splits the program into parts" "about 1 minute on 2 cores" \
    "Check the network connection and run this command again: what is already compiled is kept." install_split
}

install_npm_tools() {
  local folder
  folder="$(npm_tools_dir)"
  rm -rf "$folder" "$folder.part" && mkdir -p "$folder.part" &&
    cp scripts/tools/package.json scripts/tools/package-lock.json scripts/tools/.npmrc "$folder.part/" &&
    npm ci --prefix "$folder.part" --ignore-scripts --no-audit --no-fund &&
    mv "$folder.part" "$folder"
}

# Another version of them may write other bytes, so only these count.
need_npm_tools() {
  if cmp -s scripts/tools/package-lock.json "$(npm_tools_dir)/package-lock.json"; then return; fi
  step npm-tools "Installing wasm-opt, esbuild and the library of the static file server" "about 5 seconds" \
    "Check the network connection and run this command again." install_npm_tools
}
