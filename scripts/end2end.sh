#!/usr/bin/env bash
# Runs the end-to-end tests in the browser that the set-up found, against the
# site in dist/. Arguments go to Playwright, for example a file name or --grep.

. "$(dirname "$0")/lib.sh"

CHROMIUM="$(find_chromium)" || die "No fitting Chromium was found." "Run: make setup"
export CHROMIUM
cd "$ROOT/end2end"
node_modules/.bin/playwright test "$@"
