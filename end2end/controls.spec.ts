// Controls of the members page that the other tests leave out, with the
// keyboard, and the sheet that the filters become on narrow screens.
import { expect, test } from "./page";

test("a day is chosen, said, and left again", async ({ page, site }) => {
  await page.goto(site + "members/?q=scaleway");
  await site.ready();
  await page.locator("#day").fill("2021-12-14");
  await expect(page).toHaveURL(/q=scaleway&as-of=2021-12-14$/);
  await expect(page.locator('[data-member="scaleway"]')).toContainText("had announced on 18 November 2021");
  await page.getByRole("link", { name: "Show today’s state" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=scaleway$/);
  await expect(page.locator("#day")).toHaveValue("");
});

test("files, link, citation, a chart's bar and Clear all work with the keyboard", async ({ page, site }) => {
  await page.goto(site + "members/?country=SE");
  await site.ready();
  for (const what of ["csv", "json"]) {
    const waiting = page.waitForEvent("download");
    await page.locator(`[data-export="${what}"]`).focus();
    await page.keyboard.press("Enter");
    expect((await waiting).suggestedFilename()).toBe(`alliance-members.${what}`);
  }
  for (const what of ["link", "citation"]) {
    await page.locator(`[data-export="${what}"]`).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#take-away-text")).toHaveValue(/country=SE/);
  }
  await page.locator(".charts a", { hasText: "Software" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=SE&sector=software$/);
  await page.getByRole("link", { name: "Clear all" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-member]")).toHaveCount(39);
});

test("the sources of a member open in place with the keyboard", async ({ page, site }) => {
  await page.goto(site + "members/?country=BE");
  await site.ready();
  await page.locator("[data-member] summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-member] a[data-source]").first()).toBeVisible();
  await expect(page).toHaveURL(/members\/\?country=BE$/);
});

test.describe("360 px", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test("the filters open as a sheet that says how many members are shown", async ({ page, site }) => {
    await page.goto(site + "members/");
    await site.ready();
    await expect(page.locator("#facets")).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator('input[value="IT"]').check();
    await page.getByRole("button", { name: "Show 6 members" }).click();
    await expect(page.locator("#facets")).toBeHidden();
    await expect(page.locator("[data-member]")).toHaveCount(6);
    await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  });
});
