// Editions of the site for the tests of the service worker: copies of dist/ in
// which every kind of file tells which edition it is from, so that a mixture of
// two can be seen.
//
// This file must not know how the files reach a browser; see host.ts.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const DIST = process.env.E2E_DIST!;
export const DATASET = "data/alliance.json";

type Files = Record<string, string>;

/**
 * The site as it was built, and three editions made of it: the second differs from
 * the first in every page, the third from the second in the dataset only. They
 * list few members, because most of a test is the time that an installation takes.
 */
export async function makeEditions() {
  const folder = await mkdtemp(path.join(tmpdir(), "editions-"));
  const [first, second, third] = ["1", "2", "3"].map((name) => path.join(folder, name)) as [string, string, string];
  await mark(await copy(DIST, first), "1");
  await mark(await copy(DIST, second), "2");
  await copy(second, third);
  await writeFile(path.join(third, DATASET), await dataset("3"));
  for (const edition of [first, second, third]) await list(edition);
  return { whole: DIST, first, second, third, remove: () => rm(folder, { recursive: true }) };
}

/** The dataset with a member whose name tells the edition. */
export async function dataset(edition: string) {
  const data = JSON.parse(await readFile(path.join(DIST, DATASET), "utf8"));
  data.members.find((member: { id: string }) => member.id === "abilian").short_name = `Abilian ${edition}`;
  return JSON.stringify(data);
}

const sign = (key: string) => (text: string, edition: string) =>
  `${text}\n;document.documentElement.dataset.${key}="${edition}";`;
const CHANGES: [names: RegExp, change: (text: string, edition: string) => string][] = [
  [/^start-.*\.js$/, sign("start")],
  [/^alliance-explorer-.*\.js$/, sign("program")],
  [/^style-.*\.css$/, (text, edition) => `${text}\n:root{--edition:${edition}}`],
  [/\.html$/, (text, edition) => text.replace("<html", `$& data-edition="${edition}"`)],
];

async function copy(from: string, to: string) {
  await cp(from, to, { recursive: true });
  return to;
}

/** The names stay although the contents change: the hardest case for telling editions apart. */
async function mark(folder: string, edition: string) {
  for (const name of await readdir(folder, { recursive: true })) {
    const change = CHANGES.find(([names]) => names.test(name))?.[1];
    const file = path.join(folder, name);
    if (change) await writeFile(file, change(await readFile(file, "utf8"), edition));
  }
  await writeFile(path.join(folder, DATASET), await dataset(edition));
}

/** Writes the list of files anew, as the renderer wrote it. */
async function list(folder: string) {
  const worker = path.join(folder, "sw.js");
  const text = await readFile(worker, "utf8");
  const files: Files = {};
  for (const name of Object.keys(listed(text)).filter((name) => !LEFT_OUT.test(name))) {
    const file = /(^|\/)$/.test(name) ? `${name}index.html` : name;
    const hash = createHash("sha256").update(await readFile(path.join(folder, file)));
    files[name] = `sha256-${hash.digest("base64")}`;
  }
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  await writeFile(worker, text.replace(LINE, () => `const EDITION = ${JSON.stringify({ version, files })};`));
}

const LEFT_OUT = /^(api\/v1\/)?members\/(?!jotne).+/;
const LINE = /^const EDITION = (\{.*\});$/m;

/** The list that the renderer wrote. */
function listed(worker: string): Files {
  return JSON.parse(LINE.exec(worker)![1]!).files;
}
