// Writes what a fuzzer begins with, made from the project's own files:
//
//   node seeds.mjs TARGET FOLDER
//
// A seed is named after its contents, so writing them again changes nothing.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const [target, folder] = process.argv.slice(2);
const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const read = (name) => readFileSync(path.join(project, name), "utf8");
const text = read("public/data/alliance.json");
const lines = (name) =>
  read(`tests/data/${name}.txt`)
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(" =")[0]);

/** The dataset with at most so many entries in each of its lists, in one line. */
function small(value, most) {
  if (Array.isArray(value)) return value.slice(0, most).map((one) => small(one, most));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, small(one, most)]));
}

/** Replaces the value of each key once, in its first record and in a later one. */
function edits() {
  const found = [];
  const values = ["null", '""', "[]", "{}", "-1", "1e999", "true", '"2021-13-40"', '"javascript:1"', '"\\u202e=1+1"', '"a\\u0000b"'];
  const keys = [...new Set(text.match(/"[a-z_]+":/g))];
  for (const [at, key] of keys.entries()) {
    for (const place of [text.indexOf(key), text.lastIndexOf(key)]) {
      const start = Buffer.byteLength(text.slice(0, place + key.length));
      const bytes = Buffer.alloc(5);
      bytes.writeUInt32LE(start, 0);
      bytes.writeUInt8(Math.min(255, text.slice(place + key.length).search(/[,}\]\n]/)), 4);
      found.push(Buffer.concat([bytes, Buffer.from(values[at % values.length])]));
    }
  }
  return found;
}

const searches = () => [...lines("found"), ...lines("nothing")].map((line) => `q=${encodeURIComponent(line)}`);
const queries = () => [...searches(), "country=FR&country=DE&sort=-founded", "type=none&q=cloud&view=table&pick=sap&as-of=2021-12", "gaia-x=day-1&article=yes&confidence=confirmed"];
const CITED = ["39.2026-11-23.0123456789abcdef.AbC", "0.2021.0000000000000000", "1.2026-11-23.0123456789abcdef.W4n", "100000.2026-11.ffffffffffffffff"];

const SEEDS = {
  dataset: () => [1, 2].map((most) => JSON.stringify(small(JSON.parse(text), most))),
  edited: edits,
  address: () => ["members/", "members/sap/", "members/country/FR/", "compare/?member=sap&member=tim", "gaia-x/?group=a&differ=yes", "timeline/?track=eu&as-of=2021", "sources/?kind=act&q=x#y", ...queries().map((query) => `members/?${query}`)],
  search: queries,
  export: queries,
  citation: () => CITED.map((cited) => `country=FR\n${cited}`).concat(CITED.map((cited) => `q=cloud&result=${cited}\n`)),
};

for (const seed of SEEDS[target]()) {
  const file = path.join(folder, createHash("sha1").update(seed).digest("hex"));
  if (!existsSync(file)) writeFileSync(file, seed);
}
