// What somebody who makes the dataset or a link can do to a page: nothing. Text
// stays text, no address runs, nothing panics, and the page stays usable.
//
// Links are followed inside the page where possible: no host is asked, which would
// refuse many of them, and one load serves a table of cases.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { DATASET } from "./editions";
import { expect, test, type Site } from "./page";

const DIST = process.env.E2E_DIST!;
const PAGES = ["members/", "members/?view=table&q=sap", "members/sap/", "compare/?member=sap&member=siemens", "article/", "governance/", "gaia-x/", "timeline/", "sources/", "glossary/", "about/", ""];

// Markup, a script's end, the turning of directions, what has no width, and a tower of accents.
const EVIL = `<img src=x onerror="window.ran=1"></script><script>window.ran=1</script>{{7*7}}\u202e\u2066\u200b${"e" + "\u0301".repeat(30)}`;
/** The keys whose values are sentences or names; all else must be as the schema says. */
const FREE = /^(name|short_name|description|notes?|text|title|label|definition|claim|fact|handling|topic|publisher|position|role|organisation|speaker|term|expansion|question|chair|composition|evidence|paragraphs|status|city)$/;

function everyText(value: unknown, key = ""): unknown {
  if (typeof value === "string") return FREE.test(key) ? value + EVIL : value;
  if (Array.isArray(value)) return value.map((one) => everyText(one, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everyText(one, name)]));
}

const original = () => JSON.parse(readFileSync(path.join(DIST, DATASET), "utf8"));

async function give(page: Page, data: unknown) {
  const body = JSON.stringify(data);
  await page.unroute(`**/${DATASET}`);
  await page.route(`**/${DATASET}`, (route) => route.fulfill({ body, contentType: "application/json" }));
}

/** Follows a link, letter for letter as it is given, without leaving the page. */
async function follow(page: Page, address: string) {
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement("a"), { href: address });
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Nothing of it became markup, ran, or leads anywhere but to the web. */
async function isHarmless(page: Page, what: string) {
  const found = await page.evaluate(() => ({
    ran: "ran" in window,
    made: document.querySelectorAll("img[src=x], [onerror], #app script").length,
    ways: [...document.querySelectorAll("a[href]")].map((a) => (a as HTMLAnchorElement).protocol).filter((way) => !/^(https?|mailto):$/.test(way)),
    headings: document.querySelectorAll("h1").length,
  }));
  expect(found, what).toEqual({ ran: false, made: 0, ways: [], headings: 1 });
}

/** The page still searches. */
async function isUsable(page: Page) {
  await follow(page, "members/");
  await page.locator("input[name=q]").fill("sap");
  await expect(page.locator("[data-member=sap]")).toBeVisible();
  await expect(page).toHaveURL(/\?q=sap$/);
}

/** Opens the list, and has the second part of the program come, so that links are followed at once. */
async function open(page: Page, site: Site & string) {
  await page.goto(site + "members/");
  await site.ready();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Governance" }).click();
  await expect(page.locator("h1")).toHaveText(/governed|Governance/);
  await follow(page, "members/");
}

test.beforeEach(() => test.setTimeout(120_000));

test("markup, scripts and turned directions in every text stay text", async ({ page, site }) => {
  await give(page, everyText(original()));
  await open(page, site);
  for (const address of PAGES) {
    await follow(page, address);
    await expect(page.locator("main"), address).toContainText("<img src=x");
    await isHarmless(page, address);
  }
});

test("no address in the data but one of the web becomes a link", async ({ page, site }) => {
  for (const url of ["javascript:window.ran=1", "data:text/html,<script>1</script>", "//evil.example/", "JaVaScRiPt:1", " javascript:1", "vbscript:1"]) {
    for (const change of [
      (data: any) => (data.members.find((one: any) => one.id === "sap").website = url),
      (data: any) => (data.sources[0].url = url),
    ]) {
      const data = original();
      change(data);
      await give(page, data);
      await page.goto(site + "members/sap/");
      // The dataset is refused as a whole, and the page as it was built stays.
      await page.locator('html[data-app="failed"]').waitFor({ state: "attached" });
      await expect(page.locator("[role=alert]")).toHaveCount(1);
      await isHarmless(page, url);
    }
  }
});

test("a dataset with nothing in its lists has pages that say so", async ({ page, site }) => {
  const data = original();
  for (const key of ["members", "absent", "article", "comparison", "timeline", "people", "glossary", "conflicts", "unknowns", "method"]) if (Array.isArray(data[key])) data[key] = [];
  if (Array.isArray(data.roadmap_signatories?.others)) data.roadmap_signatories.others = [];
  for (const key of Object.keys(data.governance)) if (Array.isArray(data.governance[key])) data.governance[key] = [];
  for (const key of Object.keys(data.counts)) if (key !== "sources") data.counts[key] = 0;
  await give(page, data);
  await open(page, site);
  for (const address of PAGES) {
    await follow(page, address);
    await isHarmless(page, address);
    if (/^(members|gaia-x|timeline)\/$/.test(address)) await expect(page.locator("[role=status]").first(), address).toHaveText(/^0 of 0 /);
  }
});

test("members that cannot be are said not to be there, and values that cannot be filter nothing", async ({ page, site }) => {
  await open(page, site);
  for (const id of ["__proto__", "constructor", "hasOwnProperty", "a%2Fb", "a/b", "%00", "..%2f..%2f", "%F0%9F%92%A9", "sap%20", "<b>"]) {
    await follow(page, `members/${id}/`);
    await expect(page.locator("h1"), id).toHaveText("Page not found");
    await isHarmless(page, id);
    await follow(page, `members/?country=${id}&pick=${id}&q=${id}&sort=${id}&view=${id}&as-of=${id}&result=${id}`);
    await expect(page.locator("[data-facet=country]"), id).toBeAttached();
    await isHarmless(page, id);
    await follow(page, `compare/?member=${id}&member=sap&member=siemens`);
    await expect(page.locator("main"), id).toContainText("Not in the dataset: “");
    await isHarmless(page, id);
  }
  await isUsable(page);
});

const LONG = 100_000;
const QUERIES: Record<string, string> = {
  "one long word": `q=${"a".repeat(LONG)}`,
  initials: `q=${"a.".repeat(LONG / 2)}`,
  "many words": `q=${Array.from({ length: LONG / 6 }, (_, at) => `w${at}`).join("+")}`,
  "unknown values": Array.from({ length: LONG / 14 }, (_, at) => `country=v${at}`).join("&"),
  "one value again and again": "country=FR&".repeat(LONG / 11),
  "unknown keys": Array.from({ length: LONG / 8 }, (_, at) => `k${at}=1`).join("&"),
  ...Object.fromEntries(
    ["q=%", "q=%E0%A4%A", "q=%ED%A0%80", "q=%F0%9F", "%=%&%00=%00", "q=a&q=b&q=c&sort=name&sort=-name&view=table&view=map", "q=\ud800", "&&&===&", "q=%00%01%7F", "country=%C3%28"].map((query) => [JSON.stringify(query), query]),
  ),
};

test("queries of 100 kB and broken ones leave a page that can be used", async ({ page, site }) => {
  await open(page, site);
  for (const [what, query] of Object.entries(QUERIES)) {
    await follow(page, "members/?before=1");
    await follow(page, `members/?${query}`);
    expect(await page.evaluate(() => location.search), what).not.toBe("?before=1");
    await expect(page.locator("[role=status]").first(), what).toHaveText(/\d+ of 39/);
    for (const chip of await page.locator(".chip").allTextContents()) expect(chip.length, what).toBeLessThan(200);
    expect(await page.locator(".chip").count(), what).toBeLessThan(400);
    await isHarmless(page, what);
  }
  await isUsable(page);
});

test("a place that is no place leaves the page as it is", async ({ page, site }) => {
  await open(page, site);
  const places = ["a\"]'\\:><", "%", "%E0%A4%A", "1", "#", ":target", "*", "javascript:1", "\u202e", "a".repeat(20_000)];
  for (const place of places) {
    for (const address of ["sources/", "members/?country=FR"]) {
      await follow(page, `${address}#${place}`);
      await isHarmless(page, place.slice(0, 20));
    }
  }
  // The start reads the place, too.
  for (const place of places.slice(0, 3)) {
    await page.goto("about:blank");
    await page.goto(`${site}sources/#${place}`);
    await site.ready();
    await isHarmless(page, place);
  }
  await isUsable(page);
});

test("what a link makes the page say is cut and stands in quotation marks", async ({ page, site }) => {
  const claim = "SAP left the Alliance in May. Siemens followed” – confirmed by the Commission. ".repeat(20);
  await page.goto(`${site}members/?country=${encodeURIComponent(claim)}&q=sap\u202eevil`);
  await site.ready();
  const chips = await page.locator(".chip").allTextContents();
  const said = chips.find((chip) => chip.includes("SAP left"))!;
  expect(said).toMatch(/“SAP left the Alliance in May\. Siemens followed" [^“”]*…”/);
  expect(said.length).toBeLessThan(160);
  expect(chips.join("")).not.toContain("\u202e");
});
