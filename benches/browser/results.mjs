// Writes what was measured as tables. What people wrote below the mark in
// RESULTS.md, such as what was tried and what it brought, stays.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { PEERS } from "./contestants.mjs";

const FILE = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
const MARK = "<!-- What stands above is written by `make bench-browser`; what follows is kept. -->";

const require = createRequire(import.meta.url);
const table = (head, lines) => [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const ms = (value) => (value < 100 ? value.toFixed(0) : String(Math.round(value)));
const mb = (bytes) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const kb = (bytes) => (bytes / 1000).toFixed(1);
const members = (size) => size.toLocaleString("en-GB");

/** A line per contestant, a column per size; `cell` makes a text of a row. */
function bySize(rows, title, cell) {
  const sizes = [...new Set(rows.map(({ size, slow }) => `${size}/${slow}`))];
  const names = [...new Set(rows.map(({ name }) => name))];
  const heads = sizes.map((key) => {
    const [size, slow] = key.split("/").map(Number);
    return `${members(size)}${slow > 1 ? `, slowed ${slow} times` : ""}`;
  });
  const lines = names.map((name) => [
    name,
    ...sizes.map((key) => {
      const row = rows.find((one) => one.name === name && `${one.size}/${one.slow}` === key);
      if (!row) return "";
      return row.failed ? "gave up" : cell(row);
    }),
  ]);
  return `### ${title}\n\n${table(["", ...heads], lines)}\n`;
}

const machine = () => `${os.platform()} ${os.arch()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB`;

/** Writes RESULTS.md, or prints it. */
export function report({ rows, weights, rated, version, stdout }) {
  const unslowed = rows.filter(({ slow }) => slow === 1);
  const libraries = PEERS.filter(({ library }) => library).map(({ name, library }) => `${name} ${versionOf(library)}`);
  const text = [
    "# Measured in the browser",
    "",
    `${new Date().toISOString().slice(0, 10)}, ${version}, ${machine()}. Beside ${libraries.join(", ")} and a page without any library. Same data, same browser, same run, same first screen of ${60} cards in the site's style; sizes other than 39 are made by a seeded generator. See benches/browser/ for how.`,
    "",
    bySize(rows, "From a key or a click to the painted frame with its answer, ms: p50 / p95", ({ keys }) => `${ms(keys.first.p50)} / ${ms(keys.first.p95)}`),
    bySize(rows, "The same until the list has come to rest, ms: p50 / p95", ({ keys }) => `${ms(keys.settled.p50)} / ${ms(keys.settled.p95)}`),
    bySize(rows, "Of it and of what follows, on the main thread, ms of a processor: p50 / p95", ({ keys }) => `${ms(keys.busy.p50)} / ${ms(keys.busy.p95)}`),
    bySize(unslowed, "From the request to a page that can be used, s", ({ ready }) => (ready / 1000).toFixed(2)),
    bySize(unslowed, "Of it on the main thread, s of a processor", ({ busy }) => (busy / 1000).toFixed(2)),
    bySize(unslowed, "Memory, MB: of the WebAssembly program / of JavaScript after a collection", ({ wasm, script }) => `${wasm ? mb(wasm) : "–"} / ${mb(script)}`),
    `### First visit of the page with 39 members, kB after Brotli 11\n\n${table(["", "code", "all", "files"], weights.map((one) => [one.name, kb(one.code), kb(one.total), one.files]))}\n`,
    ...rated.map(({ name, lines }) => `### Lighthouse, ${name}\n\n\`\`\`text\n${lines}\n\`\`\`\n`),
    MARK,
  ].join("\n");
  if (stdout) return console.log(text);
  const kept = existsSync(FILE) ? (readFileSync(FILE, "utf8").split(MARK)[1] ?? "\n") : "\n";
  writeFileSync(FILE, text + kept);
  return console.log(`Written: benches/RESULTS.md`);
}

function versionOf(library) {
  const entry = require.resolve(library);
  const folder = entry.slice(0, entry.lastIndexOf(`/${library}/`) + library.length + 1);
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
}
