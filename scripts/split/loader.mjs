// Fits the splitter's JavaScript, which fetches the parts of the program, to the
// rules of this site:
//
//   node scripts/split/loader.mjs __wasm_split.js
//
// * A part that cannot be had is no news for the console: the program is told, and
//   opens the page as a document.
// * A part is named after its contents, so a host that gives something else under its
//   name is found out: calling into what is of another build could do anything. Browsers
//   have the means only where the connection is safe; elsewhere whoever is on the line
//   could change the rest as well.
// * A host that does not know the type of WebAssembly gives the parts as well; the
//   first part is as patient.
//
// It reads that JavaScript by its looks, so it stops the build when something is not
// as expected.

import { readFileSync, writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
let js = readFileSync(file, "utf8");

function replace(old, by) {
  if (!js.includes(old)) {
    console.error(`${file} is not as expected: it has no "${old}". See scripts/split/loader.mjs.`);
    process.exit(1);
  }
  js = js.replaceAll(old, by);
}

replace("console.error(e);", "");
replace(
  "(WebAssembly.instantiateStreaming(src, imports))",
  "(WebAssembly.instantiate(await genuine(await src), imports))",
);
js += `
async function genuine(answer) {
  const bytes = await answer.arrayBuffer();
  if (globalThis.crypto?.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const name = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (!answer.url.includes(name)) throw new Error("another build");
  }
  return bytes;
}
`;
writeFileSync(file, js);
