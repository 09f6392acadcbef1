// Weighs what a reader downloads on a first visit of each kind of page, and fails when
// it is more than end2end/budget.json allows:
//
//   node scripts/weight.mjs [folder of the built site]
//
// All sizes are bytes after Brotli at its highest quality, which is what a
// static host sends. The budget has two lists: `files`, for what pages share: `wasm`
// (the first part of the program), `parts` (the others), `script` (all JavaScript),
// `style` and `data` (the dataset); and `pages`, for everything that one page of each
// kind asks for, by its address. A kind without a number has no limit of its own.

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

const { kinds } = JSON.parse(readFileSync(path.join(root, "tests", "addresses.json"), "utf8"));
const LIST = "members/";
const data = path.join("data", "alliance.json");

const weighed = new Map();
function weigh(file) {
  if (!existsSync(path.join(dist, file))) stop(`${file} is missing in ${dist}, so a first visit cannot be weighed.`);
  if (!weighed.has(file)) weighed.set(file, brotli(readFileSync(path.join(dist, file))));
  return weighed.get(file);
}
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);

// What a page asks for is read from the page itself, so that a file which lies
// in the folder without being loaded does not count.
const attribute = (tag, name) => new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`).exec(tag)?.slice(1).find(Boolean);
function filesOf(address) {
  const page = address.endsWith(".html") ? address : path.join(address, "index.html");
  weigh(page);
  const html = readFileSync(path.join(dist, page), "utf8");
  const tags = html.match(/<(?:base|link|script)\b[^>]*>/g) ?? [];
  const href = attribute(tags.find((tag) => tag.startsWith("<base")) ?? "", "href") ?? "./";
  const base = new URL(href, `http://site/${address}`);
  const named = (name) => (tag) => (attribute(tag, name) ?? "").split(" ").filter(Boolean);
  const loaded = (...names) =>
    new Set(
      tags
        .filter((tag) => !tag.startsWith("<base"))
        .flatMap((tag) => names.flatMap((name) => named(name)(tag)))
        .map((asked) => new URL(asked, base))
        .filter((asked) => asked.host === base.host)
        .map((asked) => decodeURI(asked.pathname).slice(1)),
    );
  const every = [...loaded("href", "src", "data-js", "data-wasm", "data-parts")];
  const ending = (...ends) => every.filter((name) => ends.includes(path.extname(name)));
  const parts = ending(".wasm").filter((name) => loaded("data-parts").has(name));
  return {
    page: [page],
    wasm: ending(".wasm").filter((name) => !parts.includes(name)),
    parts,
    script: ending(".js", ".mjs"),
    style: ending(".css"),
    data: [data],
  };
}

const over = [];
function row(name, bytes, most) {
  const excess = most === undefined ? 0 : bytes - most;
  if (excess > 0) over.push(name);
  const limit = most === undefined ? "–" : String(most);
  console.log(`  ${name.padEnd(22)}${String(bytes).padStart(8)}${limit.padStart(9)}${excess > 0 ? `  over by ${excess}` : ""}`);
}
function known(budget, names, list) {
  const unknown = Object.keys(budget).filter((name) => !names.includes(name));
  if (unknown.length > 0) stop(`end2end/budget.json names in ${list} what is not weighed: ${unknown.join(", ")}`);
}

const kindsOfFiles = ["wasm", "parts", "script", "style", "data"];
const pages = kinds.map((address) => [`/${address}`, filesOf(address)]);
known(budget.files, kindsOfFiles, "files");
known(budget.pages, pages.map(([address]) => address), "pages");
for (const kind of ["wasm", "script", "style"]) {
  if (filesOf(LIST)[kind].length === 0) stop(`/${LIST} loads no ${kind}, so its first visit cannot be weighed.`);
}

console.log("Bytes after Brotli 11, and what they may be at most:");
for (const kind of kindsOfFiles) row(kind, sum(new Set(pages.flatMap(([, files]) => files[kind]))), budget.files[kind]);
console.log("A first visit, everything that the page asks for:");
for (const [address, files] of pages) row(address, sum(Object.values(files).flat()), budget.pages[address]);
if (over.length > 0) {
  stop("The site is heavier than its budget in end2end/budget.json. Find out what grew before raising a number there.");
}
