#!/usr/bin/env bash
# Lighthouse on one page of each kind of the site in dist/. Arguments go to
# end2end/lighthouse.mjs, for example a path, --desktop or --speed.

. "$(dirname "$0")/lib.sh"

CHROMIUM="$(find_chromium)" || die "No fitting Chromium was found." "Run: make setup"
export CHROMIUM
node "$ROOT/end2end/lighthouse.mjs" "$@"
