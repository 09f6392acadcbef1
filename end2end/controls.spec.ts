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

test("the view that is remembered does not follow the reader through the members page", async ({ page, site }) => {
  await page.goto(site + "members/?country=FR");
  await site.ready();
  await page.locator("a[data-view=table]").click();
  await page.goBack();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(site + "members/");
  await page.goto(site + "governance/");
  await site.ready();
  await page.locator(".site-nav a", { hasText: "Members" }).click();
  await expect(page).toHaveURL(site + "members/?view=table");
});

test("copying says whether it worked", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(site + "members/?country=SE");
  await site.ready();
  const said = page.locator(".take-away [aria-live]");
  await page.evaluate(() => {
    // The first time as a reader who does not allow it.
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async () => {
      navigator.clipboard.writeText = write;
      throw new DOMException("no", "NotAllowedError");
    };
  });
  await page.locator('[data-export="link"]').click();
  await expect(said).toHaveText(/does not let the page copy/);
  await page.locator('[data-export="link"]').click();
  await expect(said).toHaveText(/^Copied\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/members\/\?country=SE$/);
});

test("a comparison says whom it leaves out, and keeps those it knows", async ({ page, site }) => {
  await page.goto(site + "compare/?member=atos&member=sap&member=orange&member=airbus&member=aruba");
  await site.ready();
  await expect(page.getByText("left out: Aruba")).toBeVisible();
  await page.goto(site + "compare/?member=atos&member=nope");
  await site.ready();
  await page.getByRole("link", { name: "pick them in the list" }).click();
  await expect(page).toHaveURL(site + "members/?pick=atos");
});

test("a search that finds nothing says so on every page", async ({ page, site }) => {
  for (const path of ["sources/", "timeline/", "gaia-x/"]) {
    await page.goto(`${site}${path}?q=zzzzzz`);
    await site.ready();
    await expect(page.locator("[role=status]").first()).toHaveText(/^0 of \d+ [a-z]+: nothing found$/);
  }
});

test("the sources of a member open in place with the keyboard", async ({ page, site }) => {
  await page.goto(site + "members/?country=AT");
  await site.ready();
  await page.locator("[data-member] summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-member] a[data-source]").first()).toBeVisible();
  await expect(page).toHaveURL(/members\/\?country=AT$/);
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

test("the licences of the software are a file that opens by itself", async ({ page, site }) => {
  // Beside a file that is no page browsers look for an icon in its usual place.
  site.expectStatus(404);
  await page.goto(site + "about/");
  await site.ready();
  await page.getByRole("link", { name: "software of others" }).click();
  await expect(page).toHaveURL(site + "licences.txt");
  await expect(page.locator("body")).toContainText("leptos");
  await expect(page.locator("body")).toContainText("Permission is hereby granted");
});
