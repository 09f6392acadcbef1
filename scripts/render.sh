#!/usr/bin/env bash
# Writes a page for every address of the site into a folder, so that each
# address has content, a title and a status of its own on any static host.
#
#   scripts/render.sh [folder]
#
# Trunk calls it as a hook after it has written index.html and before the new
# files replace those in dist/; without a folder it uses the one that Trunk is
# working in.

# The tools of the set-up, where they are not in PATH already: Trunk may have
# been started without the other scripts.
. "$(dirname "$0")/lib.sh"
PATH="$(tool_path)"
here="$ROOT/scripts"
folder="${1:-${TRUNK_STAGING_DIR:-}}"
if [ -z "$folder" ]; then
  echo "Usage: scripts/render.sh FOLDER, where FOLDER holds the index.html that Trunk wrote." >&2
  exit 1
fi
folder="$(cd "$folder" && pwd -P)"

cd "$here/.."
# What runs after the page is shown becomes one file, and no module, which browsers
# refuse to a page in a folder. While developing it leaves
# out the service worker, which would show an older build.
later=later
if [ "${TRUNK_PROFILE:-}" != release ]; then later=comforts; fi
esbuild "public/$later.js" --bundle --format=iife --log-level=warning --outfile="$folder/later.js"
# Only in a release of Trunk's, so that development shows the code as written.
# The renderer names these files after their contents, so this comes first. The
# service worker stays as written: nobody waits for it, and the renderer writes
# its list of files into it.
if [ "${TRUNK_PROFILE:-}" = release ]; then
  # The other parts of the program, which scripts/split/wasm-bindgen left beside the
  # first. Those of an earlier build are nobody's.
  program="$(echo "$folder"/alliance-explorer-*_bg.wasm)"
  for part in "${CARGO_TARGET_DIR:-target}"/wasm-bindgen/release/parts/*.wasm; do
    if grep -qs "$(basename "$part")" "${program%_bg.wasm}.js"; then cp "$part" "$folder/"; fi
  done
  echo "→ Minifying JavaScript and style sheets"
  esbuild --minify --log-level=warning --allow-overwrite --outdir="$folder" \
    "$folder"/start.js "$folder"/later.js "$folder"/alliance-explorer-*.js "$folder"/*.css
fi
node "$here/licences.mjs" "$folder/licences.txt"
echo "→ Writing a page for every address (the first time about 2 minutes, to compile the renderer)"
# The development profile: the renderer runs for a moment, so compiling it
# quickly is worth more than a quick program.
"$here/with-native.sh" cargo run --locked --quiet --no-default-features --features ssr --bin render -- "$folder"
