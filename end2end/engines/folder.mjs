// What a reader sees who opens the site from a folder, without a host, in every
// engine: each page with its style, quietly, with links that lead to files.
//
// What a walker can do is described in puppeteer.mjs. This file must not know
// which engine it is.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROUTES } from "../addresses.mjs";

/** Reads every page; the first thing that is not as it should be is an error. */
export async function folder(page) {
  for (const [address, heading] of ROUTES) {
    const path = address.replace(/\?.*/, "");
    await page.goto(`${page.root}${path}index.html`);
    const { headings, width, links } = await page.evaluate(facts);
    if (!heading.test(headings.join())) throw new Error(`/${path} has the headings ${headings}`);
    if (width === "none") throw new Error(`/${path} has no style`);
    const lost = links.filter((link) => !existsSync(fileURLToPath(link)) || link.endsWith("/"));
    if (lost.length > 0) throw new Error(`/${path} leads to no file: ${lost.join(" ")}`);
  }
}

const facts = () => ({
  headings: [...document.querySelectorAll("h1")].map((h1) => h1.textContent),
  width: getComputedStyle(document.querySelector(".wrap")).maxWidth,
  links: [...document.links].map((link) => link.href.replace(/[?#].*/, "")).filter((link) => link.startsWith("file:")),
});
