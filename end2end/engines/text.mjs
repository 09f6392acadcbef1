// Reads every page of the site in a text browser and compares what it shows with
// what the file says: nothing may be missing, words must not run together, and
// every link must lead to a file, and a place in it, that exists.
//
// This file must not know what the site is about.
import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "node-html-parser";
import { dist } from "../serving.mjs";

const run = promisify(execFile);

// Wide enough that cells of a table are not put beside each other in lines that
// belong together; Lynx stops at 1024.
const OPTIONS = {
  Lynx: ["-dump", "-nolist", "-nonumbers", "-width=1024", "-assume_charset=utf-8", "-display_charset=utf-8"],
  w3m: ["-dump", "-cols", "2000", "-I", "UTF-8", "-O", "UTF-8"],
};

// Both would ask a proxy for the pages of this machine too.
const env = { ...process.env, no_proxy: "127.0.0.1" };

const pages = () => readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html")).sort();

/** Reads all pages; gives what is wrong with them. */
export async function readAll(name, program, root) {
  const problems = [];
  for (const file of pages()) {
    const address = root + encodeURI(file);
    const { stdout } = await run(program, [...OPTIONS[name], address], { env, maxBuffer: 1 << 26, timeout: 20_000 });
    problems.push(...compare(document(file), stdout).map((problem) => `${file}: ${problem}`));
  }
  return problems;
}

/** Follows every link of every page inside the site; gives those that lead nowhere. */
export function followAll() {
  const problems = [];
  for (const file of pages()) {
    const page = document(file);
    const here = new URL(file.replace(/index\.html$/, ""), "http://site/");
    const base = new URL(page.querySelector("base")?.getAttribute("href") ?? "", here);
    for (const link of page.querySelectorAll("a[href]")) {
      const target = new URL(link.getAttribute("href"), base);
      if (target.origin === here.origin && !exists(target)) problems.push(`${file}: ${link.getAttribute("href")} leads nowhere`);
    }
  }
  return problems;
}

// --- One page ---------------------------------------------------------------------

const cache = new Map();
function document(file) {
  if (!cache.has(file)) {
    cache.set(file, parse(readFileSync(path.join(dist, file), "utf8")));
  }
  return cache.get(file);
}

function exists({ pathname, hash }) {
  const name = decodeURIComponent(pathname).slice(1);
  const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  const full = path.join(dist, file);
  if (!existsSync(full) || !statSync(full).isFile()) return false;
  return hash === "" || document(file).getElementById(decodeURIComponent(hash.slice(1))) !== null;
}

const squeeze = (text) => text.replace(/\s+/g, "");
const words = (text) => text.replace(/\s+/g, " ");

function compare(page, dump) {
  const problems = [];
  const body = page.querySelector("body");
  if (!body?.querySelector("h1")) return ["It has no main heading."];
  if (body.querySelectorAll("nav a").length === 0) problems.push("It has no navigation.");
  const squeezed = squeeze(dump);
  const spaced = words(dump);
  const texts = leaves(body);
  for (const [index, text] of texts.entries()) {
    if (!squeezed.includes(squeeze(text))) problems.push(`“${words(text).trim()}” cannot be read`);
    const joined = joint(text, texts[index + 1]);
    if (joined && stand(spaced, joined)) problems.push(`words run together: “${joined}”`);
  }
  return [...new Set(problems)];
}

// The pieces of text that a reader sees, in order. A text field is shown with
// its own line ends, cut to its width; the title of a drawing is its name.
function leaves(element) {
  if (/^(SCRIPT|STYLE|TEMPLATE|TEXTAREA|TITLE)$/.test(element.tagName ?? "")) return [];
  if (element.nodeType === 3) return element.text.trim() === "" ? [] : [element.text];
  return element.childNodes.flatMap(leaves);
}

// How the last word of one piece and the first of the next would look without
// anything between them.
function joint(text, next = "") {
  const last = /[\p{L}\p{N}.,;:]+$/u.exec(text)?.[0];
  const first = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
  // Two numbers side by side look like any other number of the page.
  return last && first && /\p{L}/u.test(last + first) ? last + first : undefined;
}

const letter = (sign = " ") => /[\p{L}\p{N}.,;:]/u.test(sign);
function stand(dump, word) {
  for (let at = dump.indexOf(word); at >= 0; at = dump.indexOf(word, at + 1)) {
    if (!letter(dump[at - 1]) && !letter(dump[at + word.length])) return true;
  }
  return false;
}
