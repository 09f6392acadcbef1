#!/usr/bin/env bash
# Runs the end-to-end tests in the browser that the set-up found, against the
# site in dist/. Arguments go to Playwright, for example a file name or --grep.

. "$(dirname "$0")/lib.sh"

CHROMIUM="$(find_chromium)" || die "No fitting Chromium was found." "Run: make setup"
export CHROMIUM
cd "$ROOT/end2end"
code=0
node_modules/.bin/playwright test "$@" || code=$?
if [ "$code" -eq 1 ]; then
  # Only for the evidence: the tests have failed, whatever comes of this.
  say ""
  say "→ What failed once more, to leave a trace of it in end2end/test-results/"
  node_modules/.bin/playwright test --last-failed --trace retain-on-failure || true
fi
exit "$code"
