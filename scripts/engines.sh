#!/usr/bin/env bash
# Tries the site in dist/ in other browsers than the end-to-end tests do, and in
# text browsers. What each test is stands in end2end/engines/run.mjs.

. "$(dirname "$0")/lib.sh"

CHROMIUM="$(find_chromium)" || die "No fitting Chromium was found." "Run: make setup"
export CHROMIUM
node "$ROOT/end2end/engines/run.mjs"
