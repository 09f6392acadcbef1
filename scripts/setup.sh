#!/usr/bin/env bash
# Sets up what is missing on this machine, and nothing else.
#
#   scripts/setup.sh build   what `make build` and `make serve` need
#   scripts/setup.sh native  only Rust, for native tests and benchmarks
#   scripts/setup.sh lint    what `make lint` needs
#   scripts/setup.sh test    everything
#
# Every step looks first whether it is needed, so that a second run takes less
# than a second and says one line. Tools go into the cache folder, see lib.sh;
# system packages are installed only as root or with sudo, and only on Debian
# and its relatives. Elsewhere the script says exactly what to install.

. "$(dirname "$0")/lib.sh"

purpose="${1:-test}"
case "$purpose" in
  build | native | lint | test) ;;
  *) die "Usage: scripts/setup.sh [build|native|lint|test]" ;;
esac
cd "$ROOT"
mkdir -p "$CACHE" || die "The folder $CACHE cannot be created. Set XDG_CACHE_HOME to a folder you can write to."

# Two clones that are set up at the same moment would install the same tool
# twice, or remove each other's half-made one.
if have flock; then
  exec 8>>"$CACHE/.setup"
  if ! flock -n 8; then
    say "Another set-up is running on this machine. Waiting for it to finish."
    flock 8
  fi
fi

# --- System packages ----------------------------------------------------------

as_root=()
can_install() {
  have apt-get || return 1
  [ "$(id -u)" -ne 0 ] || return 0
  have sudo || return 1
  # Without a terminal nobody can type a password.
  if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
  "${as_root[@]}" true 2>/dev/null
}

apt() {
  # The expression in brackets is how older shells accept an empty list.
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 "$@"
}

# The package lists of a fresh machine are empty or out of date, so a failed
# attempt is repeated with new ones.
apt_install() {
  apt install -y --no-install-recommends "$@" || { apt update && apt install -y --no-install-recommends "$@"; }
}

# --- One function per need ------------------------------------------------------

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
  if [ "$purpose" != native ]; then way="$(wasm_way)"; fi
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

npm_tool() {
  local folder=$1
  shift
  rm -rf "$folder.part" && mkdir -p "$folder.part" &&
    npm install --prefix "$folder.part" --ignore-scripts --no-audit --no-fund --no-save --no-package-lock "$@" &&
    rm -rf "$folder" && mv "$folder.part" "$folder"
}

need_binaryen() {
  if [ -x "$(binaryen_dir)/node_modules/.bin/wasm-opt" ]; then return; fi
  if have wasm-opt && [ "$(wasm-opt --version 2>/dev/null | number)" = "${BINARYEN_VERSION%%.*}" ]; then return; fi
  step binaryen "Installing wasm-opt ${BINARYEN_VERSION%%.*}, which shrinks the WebAssembly" "about 5 seconds" \
    "Check the network connection and run this command again." npm_tool "$(binaryen_dir)" "binaryen@$BINARYEN_VERSION"
}

# Another version may write other bytes, so only this one counts.
need_esbuild() {
  if [ -x "$(esbuild_dir)/node_modules/.bin/esbuild" ]; then return; fi
  step esbuild "Installing esbuild, which minifies JavaScript and style sheets" "about 2 seconds" \
    "Check the network connection and run this command again." npm_tool "$(esbuild_dir)" "esbuild@$ESBUILD_VERSION"
}

need_sirv() {
  if [ -d "$(sirv_dir)/node_modules/sirv" ]; then return; fi
  step sirv "Installing the library of the static file server" "about 2 seconds" \
    "Check the network connection and run this command again." npm_tool "$(sirv_dir)" "sirv@$SIRV_VERSION"
}

need_chromium() {
  local browser="" advice
  advice="Install Chromium $CHROMIUM_MIN or newer and chromedriver of the same version; on Debian run as root: apt-get install chromium chromium-driver. Programs that are not in PATH can be named with the variables CHROMIUM and CHROMEDRIVER. Then run this command again."
  if browser="$(find_chromium)" && find_chromedriver "$browser" >/dev/null; then return; fi
  if [ -z "${CHROMIUM:-}" ] && can_install; then
    step chromium "Installing Chromium and its driver, for the tests" "about 1 minute" "$advice" apt_install chromium chromium-driver
    if browser="$(find_chromium)" && find_chromedriver "$browser" >/dev/null; then return; fi
  fi
  die "The tests need Chromium and its driver, and no fitting pair was found." "$advice"
}

# The other browsers. Unlike Chromium they are not on every system, so a missing
# one is only said: its tests are skipped, or fail where everything must run.
# A system that lacks one package may have the others.
install_engines() {
  apt_install "$@" && return
  local package
  for package in "$@"; do apt install -y --no-install-recommends "$package"; done
  return 0
}

missing_engines() { CHROMIUM="$(find_chromium)" node end2end/engines/find.mjs; }

need_engines() {
  local packages
  packages="$(missing_engines)"
  if [ -n "$packages" ] && can_install; then
    # shellcheck disable=SC2086 # One package a line.
    step engines "Installing other browsers, for the tests" "about 1 minute" "" install_engines $packages
    packages="$(missing_engines)"
  fi
  if [ -z "$packages" ]; then return; fi
  say "Some browsers are not installed, and the tests in them will be skipped." \
    "On Debian, run as root: apt-get install $(echo $packages)"
}

# Without the service that the package would start on port 80, now and whenever
# the machine starts. Packages ask the file below whether they may start one; an
# administrator's own is left as it is. Older systems have no package for Brotli.
install_nginx() {
  local policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    # This function runs in a shell of its own, so that is when it is taken away.
    # shellcheck disable=SC2064 # The name is settled now.
    trap "${as_root[*]-} rm -f $policy" EXIT
    trap 'exit 1' INT TERM HUP
    printf '#!/bin/sh\nexit 101\n' | ${as_root[@]+"${as_root[@]}"} tee "$policy" &&
      ${as_root[@]+"${as_root[@]}"} chmod 755 "$policy"
  fi
  apt_install nginx libnginx-mod-http-brotli-filter || apt_install nginx || return 1
  ${as_root[@]+"${as_root[@]}"} update-rc.d nginx disable || true
}

need_nginx() {
  if find_nginx >/dev/null; then return; fi
  if [ -z "${NGINX:-}" ] && can_install; then
    step nginx "Installing nginx, which serves the site to the end-to-end tests" "about 10 seconds" \
      "Check the network connection and run this command again, or install nginx by other means." install_nginx
    if find_nginx >/dev/null; then return; fi
  fi
  say "nginx is NOT INSTALLED. The end-to-end tests use scripts/serve.mjs instead, and those of hosting/ are skipped." \
    "To run them too, install nginx; on Debian run as root: apt-get install nginx libnginx-mod-http-brotli-filter"
}

npm_ci() { cd "$ROOT/end2end" && npm ci --ignore-scripts --no-audit --no-fund; }
need_end2end() {
  # npm empties the folder before it installs, so the note inside it also tells
  # an interrupted installation from a complete one.
  local note="end2end/node_modules/.set-up-from" sum
  sum="$(cksum <end2end/package-lock.json)"
  if [ -f "$note" ] && [ "$(cat "$note")" = "$sum" ]; then return; fi
  step end2end "Installing the libraries of the end-to-end tests" "about 15 seconds" \
    "Check the network connection and run this command again." npm_ci
  printf '%s\n' "$sum" >"$note"
}

install_lints() { apt_install rustfmt-web rust-web-clippy || apt_install rustfmt rust-clippy; }

need_lints() {
  if cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; then return; fi
  local advice="Install them with: rustup component add rustfmt clippy, or, for Debian's own compiler, with: apt-get install rustfmt-web rust-web-clippy"
  if have rustup; then
    step lints "Adding rustfmt and clippy with rustup" "a few seconds" "$advice" limit 120 rustup component add rustfmt clippy
  elif can_install; then
    step lints "Installing rustfmt and clippy from the system's packages" "about 10 seconds" "$advice" install_lints
  else
    die "rustfmt and clippy are needed for the lints, and are not installed." "$advice"
  fi
}

# --- What each purpose needs ----------------------------------------------------

need_rust
case "$purpose" in build | test) need_node ;; esac
case "$purpose" in build | lint | test) need_wasm_target ;; esac
need_crates
case "$purpose" in lint | test) need_lints ;; esac
case "$purpose" in
  build | test)
    need_binaryen
    need_esbuild
    need_sirv
    need_bindgen
    need_trunk
    # What the tools were compiled from has served its purpose; a set-up that
    # did not get this far keeps it, so that the next one continues from there.
    rm -rf "$CACHE/build-tools"
    ;;
esac
if [ "$purpose" = test ]; then
  need_chromium
  need_engines
  need_nginx
  need_end2end
fi
