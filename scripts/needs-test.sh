# What only testing needs, a function each, which installs it where it is missing:
# browsers, a web server, their libraries, and the lints. setup.sh reads this file
# and decides what is needed; by itself it does nothing.
# shellcheck shell=bash

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

# For the checker of pages, a program of 30 MB that comes with the libraries below.
# Where it cannot be had, that one check is skipped, so a failure is only said.
install_java() { apt_install default-jre-headless || return 0; }

need_java() {
  if java -version >/dev/null 2>&1; then return; fi
  if can_install; then
    step java "Installing Java, in which the HTML checker runs" "about 1 minute" "" install_java
    if java -version >/dev/null 2>&1; then return; fi
  fi
  say "Java is NOT INSTALLED, so pages, style sheets and the feed are not checked against their standards." \
    "On Debian, run as root: apt-get install default-jre-headless"
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

# Tools that come as crates. They run for seconds, so they are compiled quickly
# rather than well.
need_cargo_tool() {
  local tool=$1 version=$2 long=$3 folder
  folder="$(tool_dir "$tool" "$version")"
  if [ -x "$folder/bin/$tool" ]; then return; fi
  step "$tool" "Building $tool $version" "$long" \
    "Check the network connection and run this command again: what is already compiled is kept." \
    install_cargo_tool "$folder" "$tool" "$version"
}

install_cargo_tool() {
  cargo_tool "$1" 0 "$2" --version "$3" --locked --no-default-features
}

need_supply() {
  need_cargo_tool cargo-deny "$CARGO_DENY_VERSION" "about 3 minutes on 2 cores"
  need_cargo_tool cargo-machete "$CARGO_MACHETE_VERSION" "about 1 minute on 2 cores"
}

need_fuzz() { need_cargo_tool cargo-fuzz "$CARGO_FUZZ_VERSION" "about 1 minute on 2 cores"; }

need_mutants() { need_cargo_tool cargo-mutants "$CARGO_MUTANTS_VERSION" "about 2 minutes on 2 cores"; }
