#!/usr/bin/env bash
# Builds the release of the site into dist/. scripts/setup.sh comes first.

. "$(dirname "$0")/lib.sh"

cd "$ROOT"
# Two builds at once would write into the same dist/ and leave a mixture.
mkdir -p dist
if have flock; then
  exec 7<dist
  if ! flock -n 7; then
    say "Another build of this clone is running. Waiting for it to finish."
    flock 7
  fi
fi

begin=$SECONDS
say "→ Building the site into dist/ (the first time about 5 minutes, later about 1 minute)"
scripts/with-wasm.sh trunk build --features split "$@" 7<&- ||
  die "The site was not built; the reason is above." \
    "When it is about a missing tool or crate, run: make setup"
say "  done in $((SECONDS - begin)) s"
