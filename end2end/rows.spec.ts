// The list changes only what an answer changes: rows stay the elements that they
// are, what is written piece by piece reads like what is written at once, and
// using the page piles nothing up.
import type { Page } from "@playwright/test";
import { watchMemory } from "./memory";
import { expect, test } from "./page";

const search = (page: Page) => page.locator("input[name=q]");
const box = (page: Page, facet: string, value: string) =>
  page.locator(`fieldset[data-facet="${facet}"] input[value="${value}"]`);

/** Numbers the rows, so that a new element can be told from one that stayed. */
const mark = (page: Page) =>
  page.locator("[data-member]").evaluateAll((rows) => rows.forEach((row, at) => Object.assign(row, { at })));
/** The members whose row is not one of those that were numbered. */
const strangers = (page: Page) =>
  page
    .locator("[data-member]")
    .evaluateAll((rows) => rows.filter((row) => !("at" in row)).map((row) => (row as HTMLElement).dataset.member));

for (const view of ["cards", "table", "map"]) {
  test(`rows are the same elements after keys, ticks and another order: ${view}`, async ({ page, site }) => {
    await page.goto(`${site}members/?view=${view}`);
    await site.ready();
    await mark(page);
    const steps: [act: () => Promise<unknown>, count: number][] = [
      [() => search(page).fill("t"), -1],
      [() => search(page).fill("telef"), -1],
      [() => search(page).fill(""), 39],
      [() => box(page, "country", "FR").check(), 12],
      [() => box(page, "country", "DE").check(), 19],
      [() => page.locator(".toolbar a", { hasText: "Founded" }).click(), 19],
      [
        async () => {
          await search(page).fill("zzzzzz");
          // A link that is followed before the address says what was typed is overtaken by it.
          await expect(page).toHaveURL(/q=zzzzzz/);
        },
        0,
      ],
      [() => page.locator(".clear-all").click(), 39],
    ];
    for (const [act, count] of steps) {
      await act();
      if (count >= 0) await expect(page.locator("[data-member]")).toHaveCount(count);
      expect(await strangers(page)).toEqual([]);
    }
  });

  test(`what was written piece by piece is what would be written at once: ${view}`, async ({ page, site, context }) => {
    test.setTimeout(120_000);
    await page.goto(`${site}members/?view=${view}`);
    await site.ready();
    const written = (one: Page) => one.locator("#results").evaluate((results) => results.innerHTML);
    const steps = [
      () => search(page).fill("cloud"),
      () => box(page, "country", "FR").check(),
      () => page.locator("input[name=as-of]").fill("2021-05-01"),
      () => search(page).fill("outscale"),
      () => page.locator(".clear-all").click(),
      () => page.locator(".toolbar a", { hasText: "Country" }).click(),
      () => (view === "map" ? page.goBack() : page.locator("a[data-pick]").nth(2).click()),
    ];
    for (const act of steps) {
      const before = page.url();
      await act();
      await expect(page).not.toHaveURL(before);
      const fresh = await context.newPage();
      await fresh.goto(page.url());
      await fresh.locator('html[data-app="ready"]').waitFor({ state: "attached" });
      await expect.poll(() => written(page), { message: page.url() }).toBe(await written(fresh));
      await fresh.close();
    }
  });
}

test("the focus and an open panel stay with their row", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  const row = page.locator('[data-member="siemens"]');
  await row.locator("details summary").first().click();
  await expect(row.locator("details[open]")).toHaveCount(1);
  await page.locator(".toolbar a", { hasText: "Founded" }).click();
  await expect(row.locator("details[open]")).toHaveCount(1);
  const pick = page.locator('[data-pick="siemens"]');
  await pick.focus();
  await page.keyboard.press("Enter");
  await expect(pick).toHaveText(/^Picked/);
  await expect(pick).toBeFocused();
  await expect(row.locator("details[open]")).toHaveCount(1);
});

test("typing thirty letters leaves no node, no listener and no memory behind", async ({ page, site }) => {
  test.setTimeout(120_000);
  await watchMemory(page);
  await page.goto(site + "members/");
  await site.ready();
  await search(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const state = async () => {
    await page.waitForTimeout(800);
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((one) => one.name === name)!.value;
    const memory = await page.evaluate(() => (window as any).memory.buffer.byteLength as number);
    return { nodes: of("Nodes"), listeners: of("JSEventListeners"), memory };
  };
  const thirty = async () => {
    await page.keyboard.type("industrial data and edge clouds", { delay: 15 });
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-member]")).toHaveCount(39);
  };
  // What the first use makes is made once.
  await thirty();
  const before = await state();
  await thirty();
  const after = await state();
  expect({ ...after, nodes: 0 }).toEqual({ ...before, nodes: 0 });
  // The browser counts a text or two of its own now and then; a node left behind
  // by every letter would be thirty.
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
});
