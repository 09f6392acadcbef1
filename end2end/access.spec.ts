// Accessibility rules on every kind of page: light, dark and in the colours of
// the reader's system, on wide and narrow screens; as rendered, while the
// application starts, when it runs, with everything opened, and after a failure.
//
// This file must not know what is on the pages.
import axe from "axe-core";
import type { Page } from "@playwright/test";
import { PAGES, STATES } from "./addresses.mjs";
import { EXTREMES } from "./extremes.mjs";
import { expect, test, type Site } from "./page";
import { holdProgram } from "./program";
import { ENOUGH, overlaps } from "./targets";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [1280, 360, 320];
const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  // Most themes of high contrast are dark.
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

type Look = [width: number, colours: keyof typeof COLOURS];
const EVERY: Look[] = WIDTHS.flatMap((width) => (["light", "dark", "forced"] as const).map((colours): Look => [width, colours]));
// Each width once and each colour once.
const FEW: Look[] = [[1280, "light"], [360, "forced"], [320, "dark"]];

/** Checks the page as it stands in all these looks, without loading it again. */
async function breaksNoRule(page: Page, looks = EVERY) {
  await page.evaluate(axe.source);
  const broken = new Map<string, string[]>();
  const note = (what: string, where: string) => broken.set(what, [...(broken.get(what) ?? []), where]);
  for (const [width, colours] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(COLOURS[colours]);
    const found = await page.evaluate(async (rules) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules, resultTypes: ["violations"] });
      const over = document.documentElement.scrollWidth - innerWidth;
      return [
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary})`)),
        ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
      ];
    }, RULES);
    for (const one of [...found, ...(await page.evaluate(overlaps, ENOUGH))]) note(one, `${width} px ${colours}`);
  }
  expect([...broken].map(([what, where]) => `${what} at ${where.join(", ")}`)).toEqual([]);
}

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

test.beforeEach(({ subpath }) => {
  test.skip(subpath, "The pages are the same under any path.");
  test.setTimeout(120_000);
});

for (const path of [...PAGES, "about/style/"]) {
  test(`/${path} without JavaScript breaks no rule`, async ({ page, site }) => {
    await openStatic(page, site + path);
    await openAll(page);
    await breaksNoRule(page);
  });
}

for (const path of [...PAGES, ...STATES]) {
  test(`/${path} breaks no rule`, async ({ page, site }) => {
    await openReady(page, site, path);
    await breaksNoRule(page, FEW);
    // What is closed is hidden, so this has all that the closed page has.
    await openAll(page);
    await breaksNoRule(page);
  });
}

// Of each kind also the pages whose content differs most.
for (const { path, why } of EXTREMES) {
  test(`/${path} breaks no rule: ${why}`, async ({ page, site }) => {
    await openReady(page, site, path);
    await openAll(page);
    await breaksNoRule(page);
  });
}

// While it starts, a page is as it was rendered, with the controls that wait for
// the application; a query holds the list back.
for (const path of ["members/", "members/?q=thales", "governance/", "gaia-x/", "timeline/", "sources/"]) {
  test(`/${path} breaks no rule while the application starts`, async ({ page, site }) => {
    const release = await openStarting(page, site + path);
    await breaksNoRule(page);
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
