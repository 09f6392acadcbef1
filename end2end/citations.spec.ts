// Citations as reference managers read them: BibTeX by the parsers of Citation.js
// and of Better BibTeX for Zotero, CSL-JSON by citeproc. What was written must
// come back letter for letter, whatever TeX and the styles make of it.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { parse } from "@retorquere/bibtex-parser";
import { readFile } from "node:fs/promises";
import { expect, test, type Site } from "./page";
import type { Page } from "@playwright/test";

// Everything that TeX takes for something else, letters of the Union's languages,
// and names that a style must not write small.
const HOSTILE =
  "The European Alliance & Gaia-X: 100 % of_all #1, ~50 $ for {every} ^ member \\ of Łódź, Škofja Loka, Århus, İzmir, Œuvre, Þór, Straße, L’Hospitalet";
const TITLES = { "the dataset's own title": undefined, "a hostile title": HOSTILE };

/** What “Cite” gives: BibTeX, CSL-JSON and the address they both must hold. */
async function cited(page: Page, site: Site & string, title?: string) {
  const dataset = JSON.parse(await readFile(`${process.env.E2E_DIST}/data/alliance.json`, "utf8"));
  dataset.title = title ?? dataset.title;
  await page.route("**/data/alliance.json", (route) => route.fulfill({ json: dataset }));
  // What the address holds beside its own keys is the visitor's.
  await page.goto(`${site}members/?country=SE&x=%7B%5C%7D_%23`);
  await site.ready();
  await page.locator('[data-export="citation"]').click();
  const text = await page.locator("#take-away-text").inputValue();
  const [bibtex] = /@misc\{[\s\S]*?\n\}\n/.exec(text)!;
  const csl = JSON.parse(text.slice(text.indexOf("\n[") + 1));
  expect(csl[0].URL).toContain("country=SE");
  return { title: dataset.title as string, bibtex, csl, address: csl[0].URL as string };
}

for (const [what, given] of Object.entries(TITLES)) {
  test(`BibTeX with ${what} is read as it was meant`, async ({ page, site }) => {
    const { title, bibtex, address } = await cited(page, site, given);

    const { errors, entries } = parse(bibtex, { verbatimFields: ["url"] });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const { fields, type, key } = entries[0]!;
    expect(type).toBe("misc");
    expect(key).toMatch(/^alliance-[0-9a-f]+$/);
    expect(fields).toMatchObject({ title, howpublished: "Alliance Explorer", year: "2026", url: address });
    expect(fields.note).toMatch(/^Selection of 3 of 39 members \(.+\), result [0-9a-f]+$/);

    const read = new Cite(bibtex).data[0];
    expect(read.title.replace(/<\/?span[^>]*>/g, "")).toBe(title);
    expect(read).toMatchObject({ URL: address, publisher: "Alliance Explorer" });
    expect(read.accessed["date-parts"][0]).toHaveLength(3);
  });

  test(`CSL-JSON with ${what} is formatted by citeproc as it was meant`, async ({ page, site }) => {
    const { title, csl, address } = await cited(page, site, given);
    const cite = new Cite(csl);
    for (const template of ["apa", "vancouver", "harvard1"]) {
      const written = cite.format("bibliography", { format: "text", template, lang: "en-GB" });
      expect(written, template).toContain(title);
      expect(written, template).toContain(address);
      expect(written, template).toContain("2026");
    }
    expect(cite.format("data", { format: "object" })[0]).toMatchObject({ title, type: "dataset", URL: address });
  });
}
