#!/usr/bin/env bash
# Measures the site in dist/ beside its peers and writes benches/RESULTS.md.
# Arguments go to benches/browser/run.mjs, for example --sizes 39 or
# --before NAME=FOLDER. The libraries of the peers are installed here, because
# nothing else needs them.

. "$(dirname "$0")/lib.sh"

cd "$ROOT/benches/browser"
CHROMIUM="$(find_chromium)" || die "No fitting Chromium was found." "Run: make setup"
export CHROMIUM

npm_ci() { npm ci --ignore-scripts --no-audit --no-fund; }
# npm empties the folder before it installs, so the note inside it also tells an
# interrupted installation from a complete one.
note=node_modules/.set-up-from
sum="$(cksum <package-lock.json)"
if [ ! -f "$note" ] || [ "$(cat "$note")" != "$sum" ]; then
  step peers "Installing the libraries that the site is measured beside" "about 10 seconds" \
    "Check the network connection and run this command again." npm_ci
  printf '%s\n' "$sum" >"$note"
fi

say "→ Measuring in Chromium (about 15 minutes; the machine should have nothing else to do)"
node run.mjs "$@"
