// The filters as a sheet on a narrow screen, with nothing but the keyboard.
import { tabTo, use } from "./keys";
import { expect, test } from "./page";

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await use(page, page.getByRole("button", { name: /^Filters/ }));
  await expect(page.locator("#facets")).toBeVisible();
});

test("the sheet takes the focus, is used, and gives it back", async ({ page }) => {
  await tabTo(page, page.locator("[data-facet=country] input").first());
  await page.keyboard.press("Space");
  // How many there are is said on the button that leads to them.
  const show = page.locator(".filters-close");
  await expect(show).toHaveText(/^Show 1 member$/);
  await tabTo(page, show);
  await page.keyboard.press("Enter");
  await expect(page.locator("#facets")).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();
});

test("Escape closes it at once", async ({ page }) => {
  await expect(page.locator("#facets-title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#facets")).toBeHidden();
  await expect(page.getByRole("button", { name: /^Filters/ })).toBeFocused();
});

test("Escape closes it and gives the focus back", async ({ page }) => {
  await tabTo(page, page.locator("[data-facet=sector] input").first());
  await page.keyboard.press("Escape");
  await expect(page.locator("#facets")).toBeHidden();
  await expect(page.getByRole("button", { name: /^Filters/ })).toBeFocused();
});

test("the keyboard does not get behind the sheet while it is open", async ({ page }) => {
  const inside = () => page.evaluate(() => document.activeElement!.closest("#facets, body") !== document.body);
  await page.keyboard.press("Tab");
  expect(await inside()).toBe(true);
  await tabTo(page, page.locator(".filters-close"));
  await page.keyboard.press("Tab");
  // Either round to the start of the sheet, or out to the browser's own controls.
  expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest("#facets") !== null)).toBe(true);
});

test("what lies behind the sheet is not read out", async ({ page }) => {
  const reachable = await page.evaluate(() =>
    [...document.querySelectorAll("main a, main input, main button")].filter(
      (one) => !one.closest("#facets") && !one.closest("[inert]") && one.checkVisibility({ visibilityProperty: true }),
    ).length,
  );
  const modal = await page.locator("#facets").evaluate((sheet) => sheet.closest("dialog:modal, [aria-modal=true]") !== null);
  expect(modal || reachable === 0).toBe(true);
});
