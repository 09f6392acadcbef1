// Writes under which licences the software in the built program stands: every crate
// that is compiled into it, with its licence and the text that came with it, or the
// usual text where none came, because most licences ask to be passed on.
//
//   node scripts/licences.mjs FILE
//
// Cargo says what is compiled in; macros and what only builds or tests are not. The
// lists that well-kept tools make (cargo-about, cargo-bundle-licenses) would cost
// every fresh clone minutes to compile the tool, for what Cargo and a walk give. This
// file must not judge a licence; deny.toml does.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const FEATURES = ["--no-default-features", "--features", "split"];
const ROOT = new URL("../", import.meta.url);
const STD = {
  name: "std",
  version: "of the compiler",
  license: "MIT OR Apache-2.0",
  repository: "https://github.com/rust-lang/rust",
};
const SPLITTER = {
  name: "wasm-split-cli",
  version: "the loader of the program's parts follows what it writes",
  license: "MIT",
  repository: "https://github.com/leptos-rs/leptos",
};

/** The crates that are compiled into the program, itself left out, by name. */
function crates() {
  const metadata = JSON.parse(
    execFileSync("cargo", ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown", ...FEATURES], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }),
  );
  const packages = new Map(metadata.packages.map((one) => [one.id, one]));
  const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));
  const root = metadata.resolve.root;
  const found = new Set();
  const walk = (id) => {
    if (found.has(id) || packages.get(id).targets.some((target) => target.kind.includes("proc-macro"))) return;
    found.add(id);
    for (const dependency of nodes.get(id).deps) {
      if (dependency.dep_kinds.some((one) => one.kind === null)) walk(dependency.pkg);
    }
  };
  walk(root);
  found.delete(root);
  return [...found].map((id) => packages.get(id)).sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
}

/** The texts of a crate's licences and notices, as they came with it. */
function texts(crate) {
  const folder = path.dirname(crate.manifest_path);
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice|unlicense)/i.test(name))
    .sort()
    .flatMap((name) => {
      try {
        return [readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim()];
      } catch {
        return []; // A folder of that name, whose files Cargo does not name either.
      }
    });
}

const all = crates();
const without = all.filter((crate) => !crate.license && !crate.license_file);
if (without.length > 0) {
  console.error(`These crates name no licence: ${without.map((crate) => crate.name).join(", ")}`);
  process.exit(1);
}

/** The usual text, for those whose package holds none. This project's own files have it. */
function usual({ name, license }) {
  const file = /MIT/.test(license) ? "LICENSE-MIT" : /Apache-2\.0/.test(license) ? "LICENSE-APACHE" : undefined;
  if (file) return readFileSync(new URL(file, ROOT), "utf8").trim().replace(/^Copyright .*$/m, "Copyright: the authors named with each crate");
  console.error(`There is no text for ${license}, under which ${name} stands.`);
  process.exit(1);
}

const users = new Map();
for (const crate of [STD, SPLITTER, ...all]) {
  const found = crate.manifest_path ? texts(crate) : [];
  for (const text of found.length > 0 ? found : [usual(crate)]) users.set(text, [...(users.get(text) ?? []), crate.name]);
}
const entry = ({ name, version, license, authors, repository }) =>
  [`${name} ${version}`, license ?? "see its text below", ...(authors?.length ? [`by ${authors.map((one) => one.replace(/ <.*/, "")).join(", ")}`] : []), ...(repository ? [repository] : [])].join("\n  ") + "\n";
const rule = "=".repeat(78);
const lines = [
  "THE SOFTWARE IN THIS SITE\n",
  "The program of this site is licensed MIT OR Apache-2.0. Compiled into it are the",
  "crates below, each under its own licence. The texts follow.",
  "The data have a licence of their own: see data/LICENSE.\n",
  ...[STD, SPLITTER, ...all].map(entry),
  ...[...users].sort(([, a], [, b]) => b.length - a.length || a[0].localeCompare(b[0], "en")).map(([text, names]) => `${rule}\nOf ${[...new Set(names)].join(", ")}:\n\n${text}\n`),
];
writeFileSync(process.argv[2], lines.join("\n"));
