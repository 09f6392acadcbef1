// Newer editions and newer data: what is shown when, and that a page is never
// put together from two editions, whatever happens to the host meanwhile.
import { readFile } from "node:fs/promises";
import { DATASET, dataset } from "./editions";
import type { Page } from "@playwright/test";
import { expect, open, parts, taken, test, update, visit } from "./reader";

const FETCHED = "A newer edition of this site has been fetched. It is shown from your next visit.";
const UPDATED = "Updated: this is the newest edition.";
const FIRST = "1 1 1 1 1";
const SECOND = "2 2 2 2 2";

/** The start script as the page would get it now. */
const startScript = (page: Page) =>
  page.evaluate(async () => (await fetch(document.querySelector<HTMLScriptElement>("script[data-js]")!.src)).text());

test.beforeEach(({ subpath }, { title }) => {
  test.skip(!subpath && !title.startsWith("a newer edition"), "The path makes no difference to the rest.");
});

test("a newer edition is fetched while a page is open, shown at the next visit, and said so once", async ({ page, context, site, host, editions }) => {
  await visit(page, site + "members/");
  const line = page.locator(".edition");
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  await expect(line).toHaveCount(0);
  host.serve(editions.second);
  await update(page);
  await expect(line).toHaveText(FETCHED);
  // The open page goes on with its own edition, in what it fetches later too.
  expect(await parts(page)).toBe(FIRST);
  const later = await startScript(page);
  expect(later).toContain('dataset.start="1"');
  expect(await page.evaluate(async (name) => (await fetch(name)).text(), DATASET)).toContain('"Abilian 1"');
  const other = await context.newPage();
  await other.goto(site + "members/");
  expect(await parts(other)).toBe(SECOND);
  await expect(other.locator(".edition")).toHaveText(UPDATED);
  await host.stop();
  await page.reload();
  expect(await parts(page)).toBe(SECOND);
  await other.reload();
  expect(await parts(other)).toBe(SECOND);
  await expect(line).toHaveCount(0);
  await expect(other.locator(".edition")).toHaveCount(0);
});

test("an update fetches only what changed, and old editions are let go", async ({ page, site, host, editions }) => {
  await visit(page, site + "members/");
  host.serve(editions.second);
  await update(page);
  await page.reload();
  await taken(page);
  host.serve(editions.third);
  host.requests = [];
  await update(page);
  expect([...new Set(host.requests)].sort()).toEqual([DATASET, "sw.js"]);
  await page.reload();
  expect(await parts(page)).toBe("2 2 2 2 3");
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.filter((name) => !name.endsWith("notes"))).toHaveLength(2);
});

test("a page that is open keeps its edition over two updates", async ({ page, context, site, host, editions }) => {
  await visit(page, site + "members/");
  await open(page, site + "members/");
  const other = await context.newPage();
  for (const edition of [editions.second, editions.third]) {
    host.serve(edition);
    await open(other, site + "members/");
    await update(other);
  }
  await other.reload();
  expect(await parts(other)).toBe("2 2 2 2 3");
  expect(await startScript(page)).toContain('dataset.start="1"');
});

test("an update in which the host dies leaves the old site complete, and succeeds later", async ({ page, site, host, editions }) => {
  await visit(page, site + "members/");
  host.serve(editions.second);
  host.requests = [];
  host.dieAfter = 10;
  await update(page);
  const fetched = host.requests.filter((name) => name !== "sw.js");
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  await open(page, site + "members/jotne/");
  await host.start();
  host.requests = [];
  await update(page);
  // What was checked before is not fetched again.
  for (const name of fetched.slice(0, 3)) expect(host.requests).not.toContain(name);
  await open(page, site + "members/");
  expect(await parts(page)).toBe(SECOND);
});

test("an edition with a file that is missing, another one or cut short is not used until it is whole", async ({ page, site, host, editions }) => {
  await visit(page, site + "members/");
  host.serve(editions.second);
  for (const instead of ["missing", "alert(1)", "<!doctype html>"]) {
    host.instead.set("glossary/", instead);
    await update(page);
    await page.reload();
    expect(await parts(page)).toBe(FIRST);
    await expect(page.locator(".edition")).toHaveCount(0);
  }
  await open(page, site + "glossary/");
  await expect(page.locator("html")).toHaveAttribute("data-edition", "1");
  host.instead.clear();
  await update(page);
  await open(page, site + "members/");
  expect(await parts(page)).toBe(SECOND);
});

test("while the host has half of each edition, a page is still of one", async ({ page, site, host, editions }) => {
  await visit(page, site + "members/");
  // The worker and the dataset are new, the rest is old.
  host.instead.set("sw.js", await readFile(`${editions.second}/sw.js`, "utf8"));
  host.instead.set(DATASET, await dataset("2"));
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  await update(page);
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  host.instead.clear();
  host.serve(editions.second);
  await update(page);
  await page.reload();
  expect(await parts(page)).toBe(SECOND);
});

test("a dataset put in the place of the old one is shown, then also offline", async ({ page, site, host }) => {
  await visit(page, site + "members/");
  host.instead.set(DATASET, await dataset("new"));
  await page.reload();
  expect(await parts(page)).toBe("1 1 1 1 new");
  await host.stop();
  await page.reload();
  expect(await parts(page)).toBe("1 1 1 1 new");
  await host.start();
  host.instead.clear();
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  await host.stop();
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
});

test("a broken dataset is named while it is there, and not kept", async ({ page, site, host }) => {
  await visit(page, site + "members/");
  host.instead.set(DATASET, '{"schema_version": "1.0.0", ');
  await page.reload();
  await expect(page.locator("[role=alert]")).toContainText(DATASET);
  await host.stop();
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
});

test("a site that is no longer there does not stay in the way of another", async ({ page, site, host }) => {
  await visit(page, site + "members/");
  for (const name of ["sw.js", DATASET]) host.instead.set(name, "missing");
  host.instead.set("members/", `<link rel="icon" href="data:,"><h1>Another site</h1>`);
  await page.reload();
  expect(await parts(page)).toBe(FIRST);
  await page.reload();
  await expect(page.locator("h1")).toHaveText("Another site");
});
