// Hours of use in a row pile nothing up: elements, listeners and the program's
// memory come back to where they were. The bounds are in numbers, not in time.
//
// OPERATIONS says how many; 2000 take too long for each run of all tests.
import type { Page } from "@playwright/test";
import { watchMemory } from "./memory";
import { expect, test } from "./page";

const OPERATIONS = Number(process.env.OPERATIONS ?? 200);
/** What one round does: see `round`. */
const IN_A_ROUND = 20;

test("a long time of typing, ticking, navigating and going back leaves nothing behind", async ({ page, site }) => {
  test.setTimeout(30_000 + OPERATIONS * 1_000);
  await watchMemory(page);
  await page.goto(site + "members/");
  await site.ready();
  // What the first uses make is made once.
  for (let warm = 0; warm < 3; warm += 1) await round(page, site);
  const before = await state(page);
  for (let done = 0; done < OPERATIONS; done += IN_A_ROUND) await round(page, site);
  const after = await state(page);
  console.log(`${OPERATIONS} operations: ${JSON.stringify(before)} before, ${JSON.stringify(after)} after`);
  // A memory of WebAssembly never shrinks, and the allocator takes more in one step: of
  // 196,608 bytes here, once in 2000 operations, which may fall into any run.
  expect(after.memory - before.memory).toBeLessThanOrEqual(4 * 65_536);
  // One of either left behind by a round would be more than this after ten.
  expect(after.listeners - before.listeners).toBeLessThan(OPERATIONS / IN_A_ROUND);
  expect(after.nodes - before.nodes).toBeLessThan(OPERATIONS / IN_A_ROUND + 5);
});

/** Twenty operations, after which the page is as before. */
async function round(page: Page, site: string) {
  const search = page.locator("input[name=q]");
  await search.focus();
  await page.keyboard.type("cloud");
  await expect(page).toHaveURL(/q=cloud/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(site + "members/");
  for (const value of ["FR", "DE", "FR", "DE"]) await page.locator(`[data-facet=country] input[value=${value}]`).click();
  await expect(page).toHaveURL(site + "members/");
  await page.locator("a[data-view=table]").first().click();
  await expect(page.locator("tr[data-member]").first()).toBeVisible();
  await page.goBack();
  await page.locator("[data-member=sap] h3 a").click();
  await expect(page.locator("h1")).toHaveText("SAP");
  await page.goBack();
  await expect(page.locator("[data-member]")).toHaveCount(39);
  // The site remembers the view for links to the list.
  await page.evaluate(() => localStorage.removeItem("alliance-view"));
  for (const address of ["timeline/", "sources/", "members/"]) {
    await page.locator(`.site-nav a[href="${address}"]`).first().click();
    await expect(page).toHaveURL(site + address);
  }
  await expect(page.locator("[data-member]")).toHaveCount(39);
}

async function state(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // What follows when the page has been quiet is there, and the status is said.
  await page.waitForTimeout(1_000);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((one) => one.name === name)!.value;
  const memory = await page.evaluate(() => (window as any).memory.buffer.byteLength as number);
  await session.detach();
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), memory };
}
