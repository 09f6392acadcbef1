// What stands in the first screen, on a telephone and on a desk: the picture or
// the first result, and a navigation of one line; before and after the
// application has taken over.
//
// This file must not know what the pictures show.
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** What must be seen at once on each page, and how much of it at least. */
const FIRST: [path: string, what: string, height: number][] = [
  ["", ".units .unit", 16],
  ["", ".unit-groups", 200],
  ["members/", "[data-member]", 80],
  ["gaia-x/", ".shares", 90],
  ["timeline/", ".time-picture svg", 250],
];

/** How much of the first such element lies in the first screen, in pixels. */
const seen = (page: Page, what: string) =>
  page.locator(`${what} >> visible=true`).first().evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });

/** A reader who has been here before, and knows the hint. */
const again = (page: Page) => page.addInitScript(() => localStorage.setItem("alliance-hinted", "1"));

for (const [view, least] of [["", 9], ["?view=table", 12]] as const) {
  test(`/members/${view} at 1280 × 900: ${least} members are whole in the first screen`, async ({ page, site }) => {
    await again(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${site}members/${view}`);
    await site.ready();
    const bottoms = await page.locator("[data-member]").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(bottoms.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(least);
  });
}

test("on a telephone search, filters and number stand in one line that stays in sight", async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site}members/?country=FR&country=DE`);
  await site.ready();
  const parts = [page.locator("#search"), page.locator(".filters-open"), page.locator(".found-heading")];
  await expect(parts[1]).toHaveText("Filters (2)");
  await expect(parts[2]).toHaveText(/^19 of 39/);
  for (const far of [0, 1500]) {
    await page.evaluate((far) => scrollTo(0, far), far);
    const boxes = [];
    for (const part of parts) boxes.push((await part.boundingBox())!);
    boxes.sort((a, b) => a.x - b.x);
    for (const [at, box] of boxes.entries()) {
      expect(box.y + box.height).toBeLessThan(844);
      expect(Math.abs(box.y - boxes[0].y)).toBeLessThan(12);
      const next = boxes[at + 1];
      if (next) expect(box.x + box.width).toBeLessThanOrEqual(next.x);
    }
  }
  await expect(page.locator(".toolbar")).toBeHidden();
  await page.locator(".arrangement-open").click();
  await expect(page.locator(".toolbar")).toBeVisible();
});

for (const screen of SCREENS) {
  for (const [path, what, height] of FIRST) {
    test(`/${path} at ${screen.width} × ${screen.height}: ${what} is in the first screen`, async ({ page, site }) => {
      await page.setViewportSize(screen);
      await page.goto(site + path);
      await site.ready();
      expect(await seen(page, what)).toBeGreaterThanOrEqual(height);
    });
  }

  test(`${screen.width} px: the navigation keeps to one line, and the page shown is seen in it`, async ({ page, site }) => {
    await page.setViewportSize(screen);
    for (const path of ["", "members/", "gaia-x/", "timeline/", "about/"]) {
      await page.goto(site + path);
      await site.ready();
      const links = page.locator(".site-nav a");
      const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size, path).toBe(1);
      if (path) await expect(page.locator(".site-nav a[aria-current]")).toBeInViewport({ ratio: 0.9 });
    }
  });
}

test("the members are shown by sector on request, without the application too", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + "");
  const countries = page.locator('.unit-groups[data-by="country"]');
  const sectors = page.locator('.unit-groups[data-by="sector"]');
  await expect(countries.locator(".unit-row a")).toHaveCount(39);
  await expect(sectors).toBeHidden();
  await page.getByLabel("By sector").check();
  await expect(countries).toBeHidden();
  await expect(sectors.locator(".unit-row a:visible")).toHaveCount(39);
  // The heading of the first group, then its first member.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(sectors.locator(".unit-row a").first()).toBeFocused();
  await expect(sectors.locator(".unit-name").first()).toHaveCSS("clip-path", "none");
  await context.close();
});
