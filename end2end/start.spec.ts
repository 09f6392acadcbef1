// What a reader meets while the application is slow, late or stuck, and what the
// address may look like when it starts.
import { expect, test } from "./page";
import { holdProgram } from "./program";

test("a program that does not come leaves a page to read, and may still come", async ({ page, site }) => {
  const release = await holdProgram(page);
  await page.goto(site + "members/?country=FR", { waitUntil: "domcontentloaded" });
  await expect(page.locator("[data-member]").first()).not.toBeVisible();
  await expect(page.locator("[data-member]").first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Search and filters need")).toBeVisible();
  release();
  await site.ready();
  await expect(page.locator("[data-member]")).toHaveCount(12);
  await expect(page.locator("#search")).toBeVisible();
  await expect(page.getByText("Search and filters need")).toBeHidden();
});

test("only a query that changes the list holds it back", async ({ page, site }) => {
  const release = await holdProgram(page);
  for (const [query, held] of [["utm_source=letter", false], ["xq=1", false], ["q=sap", true], ["a=1&view=table", true]] as const) {
    await page.goto(`${site}members/?${query}`, { waitUntil: "domcontentloaded" });
    await expect(page.locator("html"), query).toHaveAttribute("data-script", "");
    expect(await page.locator("html[data-waiting]").count(), query).toBe(held ? 1 : 0);
  }
  await page.goto(`${site}sources/?kind=press`, { waitUntil: "domcontentloaded" });
  await expect(page.locator(".entry").first()).not.toBeVisible();
  release();
  await site.ready();
  await expect(page.locator(".entry").first()).toBeVisible();
});

test("Enter in the search field before the start keeps the filters and the text", async ({ page, site }) => {
  const release = await holdProgram(page);
  await page.goto(site + "members/?country=FR", { waitUntil: "domcontentloaded" });
  await page.locator("#search").fill("cloud");
  await page.keyboard.press("Enter");
  release();
  await site.ready();
  await expect(page).toHaveURL(site + "members/?q=cloud&country=FR");
});

// Browsers give a page that they load anew what its form held when it was left.
test("Back from another document to a list of a query leaves it as it was", async ({ page, site }) => {
  await page.goto(`${site}members/?q=cloud&country=FR`);
  await site.ready();
  const count = await page.locator("[data-member]").count();
  await page.goto("about:blank");
  await page.goBack();
  await site.ready();
  await expect(page.locator("#search")).toHaveValue("cloud");
  await expect(page.locator("input[name=country][value=FR]")).toBeChecked();
  await expect(page.locator("[data-member]")).toHaveCount(count);
  await expect(page).toHaveURL(`${site}members/?q=cloud&country=FR`);
});

test("the name of a page's file is an address of the page", async ({ page, site }) => {
  for (const [path, heading] of [["members/", "Who is in the Alliance"], ["members/sap/", "SAP"], ["governance/", "How the Alliance is governed"]]) {
    await page.goto(`${site}${path}index.html`);
    await site.ready();
    await expect(page.locator("h1")).toHaveText(heading);
    expect(await page.locator("link[rel=canonical]").evaluate((link: HTMLLinkElement) => link.href)).toBe(site + path);
  }
});

test("a value's page is known by its query, whatever else stands in the address", async ({ page, site }) => {
  await page.goto(`${site}members/country/fr/?utm_source=letter`);
  await site.ready();
  expect(await page.locator("link[rel=canonical]").evaluate((link: HTMLLinkElement) => link.href)).toBe(`${site}members/?country=FR`);
});

test("a day that is only known to the month leaves the field empty and the console silent", async ({ page, site }) => {
  for (const path of ["members/", "timeline/", "gaia-x/"]) {
    for (const day of ["2021-12", "garbage"]) {
      await page.goto(`${site}${path}?as-of=${day}`);
      await site.ready();
      const field = page.locator("input[name=as-of]");
      await expect(field).toHaveValue("");
      await field.fill("2021-12-14");
      await expect(page).toHaveURL(/as-of=2021-12-14/);
      await page.goBack();
      await expect(field).toHaveValue("");
    }
  }
});
