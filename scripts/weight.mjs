// Weighs what a reader downloads on the first visit of the members page, and
// fails when it is more than end2end/budget.json allows:
//
//   node scripts/weight.mjs [folder of the built site]
//
// All sizes are bytes after Brotli at its highest quality, which is what a
// static host sends. The parts of the budget are `page`, `wasm`, `script` (all
// JavaScript), `style`, `data` (the dataset) and `total`; a part without a number
// has no limit of its own.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.resolve(process.argv[2] ?? path.join(root, "dist"));
const budgetFile = path.join(root, "end2end", "budget.json");

function stop(message) {
  console.error(message);
  process.exit(1);
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

if (!existsSync(path.join(dist, "index.html"))) stop(`There is no built site in ${dist}. Run: make build`);
if (!existsSync(budgetFile)) stop("There is no end2end/budget.json to weigh the site against.");
const budget = JSON.parse(readFileSync(budgetFile, "utf8"));

const page = path.join("members", "index.html");
const data = path.join("data", "alliance.json");
for (const file of [page, data]) {
  if (!existsSync(path.join(dist, file))) stop(`${file} is missing in ${dist}, so the first visit cannot be weighed.`);
}

// What the page asks for is read from the page itself, so that a file which lies
// in the folder without being loaded does not count.
const html = readFileSync(path.join(dist, page), "utf8");
const attribute = (tag, name) => new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`).exec(tag)?.slice(1).find(Boolean);
const tags = html.match(/<(?:base|link|script)\b[^>]*>/g) ?? [];
const base = new URL(attribute(tags.find((tag) => tag.startsWith("<base")) ?? "", "href") ?? "./", "http://site/members/");
const loaded = new Set(
  tags
    .filter((tag) => !tag.startsWith("<base"))
    .flatMap((tag) => ["href", "src", "data-js", "data-wasm"].map((name) => attribute(tag, name)))
    .filter(Boolean)
    .map((address) => new URL(address, base))
    .filter((address) => address.host === base.host)
    .map((address) => decodeURI(address.pathname).slice(1)),
);
const ending = (...ends) => [...loaded].filter((name) => ends.includes(path.extname(name))).sort();

const parts = {
  page: [page],
  wasm: ending(".wasm"),
  script: ending(".js", ".mjs"),
  style: ending(".css"),
  data: [data],
};
for (const part of ["wasm", "script", "style"]) {
  if (parts[part].length === 0) stop(`${page} loads no ${part}, so the first visit cannot be weighed.`);
}
for (const file of Object.values(parts).flat()) {
  if (!existsSync(path.join(dist, file))) stop(`${page} loads ${file}, which is missing in ${dist}.`);
}

const rows = [];
let total = 0;
for (const [part, files] of Object.entries(parts)) {
  let sum = 0;
  let raw = 0;
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    raw += bytes.length;
    sum += brotli(bytes);
  }
  total += sum;
  rows.push({ part, files: files.length, raw, brotli: sum, budget: budget[part] });
}
rows.push({
  part: "total",
  files: rows.reduce((count, row) => count + row.files, 0),
  raw: rows.reduce((count, row) => count + row.raw, 0),
  brotli: total,
  budget: budget.total,
});

const columns = ["part", "files", "raw", "brotli", "budget"];
const cells = rows.map((row) => columns.map((column) => String(row[column] ?? "–")));
const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i].length)));
const line = (values) =>
  values.map((value, i) => (i === 0 ? value.padEnd(widths[i]) : value.padStart(widths[i]))).join("  ");
console.log("Weight of a first visit to /members/, in bytes (Brotli 11):");
console.log(line(columns));
rows.forEach((row, i) => {
  const over = row.budget !== undefined && row.brotli > row.budget;
  console.log(line(cells[i]) + (over ? `  over by ${row.brotli - row.budget}` : ""));
});

const unknown = Object.keys(budget).filter((part) => !rows.some((row) => row.part === part));
if (unknown.length > 0) stop(`end2end/budget.json names a part that is not weighed: ${unknown.join(", ")}`);
if (rows.some((row) => row.budget !== undefined && row.brotli > row.budget)) {
  stop("The site is heavier than its budget in end2end/budget.json. Find out what grew before raising a number there.");
}
