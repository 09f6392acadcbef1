// Accessibility rules on every kind of page: light, dark and in the colours of
// the reader's system, on wide and narrow screens; as rendered, while the
// application starts, when it runs, with everything opened, and after a failure.
//
// This file must not know what is on the pages.
import type { Page } from "@playwright/test";
import { PAGES, STATES } from "./addresses.mjs";
import { EXTREMES } from "./extremes.mjs";
import { expect, test, type Site } from "./page";
import { holdProgram } from "./program";
import { EVERY, FEW, ONCE, breaksNoRule } from "./rules";

async function openAll(page: Page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
}

/** The page as a browser without JavaScript shows it. The rules need JavaScript
 * to be run, so it is the page that goes without. */
async function openStatic(page: Page, address: string) {
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<script\b[^>]*><\/script>/g, "");
    await route.fulfill({ response: answer, body });
  });
  await page.goto(address);
}

/** The page while the program is on its way; the return value lets it come. */
async function openStarting(page: Page, address: string) {
  const release = await holdProgram(page);
  await page.goto(address);
  await page.locator("html[data-script]:not([data-app])").waitFor({ state: "attached" });
  return release;
}

async function openReady(page: Page, site: Site & string, path: string) {
  await page.goto(site + path);
  await site.ready();
}

test.beforeEach(() => {
  test.setTimeout(120_000);
});

for (const path of [...PAGES, "about/style/"]) {
  test(`/${path} without JavaScript breaks no rule`, async ({ page, site }) => {
    await openStatic(page, site + path);
    await openAll(page);
    // With the application it says the same, with other words for what needs it.
    await breaksNoRule(page, FEW);
  });
}

for (const path of [...PAGES, ...STATES]) {
  test(`/${path} breaks no rule`, async ({ page, site }) => {
    await openReady(page, site, path);
    await breaksNoRule(page, ONCE);
    // What is closed is hidden, so this has all that the closed page has.
    await openAll(page);
    await breaksNoRule(page);
  });
}

// Of each kind also the pages whose content differs most; their colours do not.
for (const { path, why } of EXTREMES) {
  test(`/${path} breaks no rule: ${why}`, async ({ page, site }) => {
    await openReady(page, site, path);
    await openAll(page);
    await breaksNoRule(page, FEW);
  });
}

// While it starts, a page is as it was rendered, with the controls that wait for
// the application; a query holds the list back.
for (const path of ["members/", "members/?q=thales", "governance/", "gaia-x/", "timeline/", "sources/"]) {
  test(`/${path} breaks no rule while the application starts`, async ({ page, site }) => {
    const release = await openStarting(page, site + path);
    await breaksNoRule(page, FEW);
    release();
    await site.ready();
  });
}

// Rows are shown as blocks there, and the browser decides what that is called.
test("the comparison stays a table for those who hear it on a narrow screen", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await openReady(page, site, "gaia-x/");
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const heard = (role: string) => nodes.filter((node) => node.role?.value === role && !node.ignored).length;
  const written = (tags: string) => page.locator(tags).filter({ visible: true }).count();
  expect(heard("row")).toBe(await written("main tr"));
  expect(heard("cell") + heard("gridcell")).toBe(await written("main td"));
  expect(heard("columnheader")).toBe(await written("main thead th"));
  expect(heard("rowheader")).toBe(await written("main tbody th"));
});

test("a page that cannot have its dataset breaks no rule", async ({ page, site }) => {
  site.expectStatus(404);
  await page.route("**/data/alliance.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(site + "members/");
  await expect(page.locator("[role=alert]")).toBeVisible();
  await breaksNoRule(page);
});

for (const path of ["members/", "members/?q=telekm&country=XX"]) {
  test(`/${path} with its filters open as a sheet breaks no rule`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await openReady(page, site, path);
    await page.getByRole("button", { name: /^Filters/ }).click();
    await expect(page.locator("#facets")).toBeVisible();
    await breaksNoRule(page, EVERY.filter(([width]) => width < 1280));
  });
}
