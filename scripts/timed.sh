#!/usr/bin/env bash
# Runs commands of the Makefile one after the other, up to the first that fails,
# and says at the end how many seconds each took. Nothing is judged by time.

. "$(dirname "$0")/lib.sh"

cd "$ROOT"
times=()
tell() {
  local code=$?
  say ""
  say "Seconds:"
  printf '%6s  %s\n' "${times[@]}" "$SECONDS" "in all"
  exit "$code"
}
trap tell EXIT
for command in "$@"; do
  begin=$SECONDS
  code=0
  make --no-print-directory "$command" || code=$?
  times+=("$((SECONDS - begin))" "$command$([ "$code" -eq 0 ] || echo ": failed")")
  [ "$code" -eq 0 ] || exit "$code"
done
