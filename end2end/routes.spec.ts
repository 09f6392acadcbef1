// Every route: its page, its title, one heading, an empty console, no request
// to another site; at the root and under a sub-path.
import { ROUTES } from "./addresses.mjs";
import { expect, test } from "./page";

for (const [path, heading] of ROUTES) {
  test(`/${path} shows its page, from the file and from the application`, async ({ page, site }) => {
    await page.goto(site + path);
    await expect(page.locator("h1")).toHaveText(heading);
    await site.ready();
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("h1")).toHaveText(heading);
    await expect(page).toHaveTitle(/Alliance Explorer/);
    await page.reload();
    await site.ready();
    await expect(page.locator("h1")).toHaveText(heading);
  });
}

test("the navigation leads to every page and Back leads back", async ({ page, site }) => {
  await page.goto(site + "");
  await site.ready();
  const links = page.locator(".site-nav a");
  for (let at = 0; at < (await links.count()); at += 1) {
    const link = links.nth(at);
    const target = await link.evaluate((a: HTMLAnchorElement) => a.href);
    await link.click();
    await expect(page).toHaveURL(target);
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(page.locator("h1")).toBeFocused();
  }
  await page.goBack();
  await expect(page.locator(".site-nav a[aria-current=page]")).toHaveText("Glossary");
});

test("an address without its slash shows the same page", async ({ page, site }) => {
  await page.goto(site + "governance");
  await site.ready();
  await expect(page.locator("h1")).toHaveText(/governed/);
});

test("an unknown address says so and offers the ways that exist", async ({ page, site }) => {
  site.expectStatus(404);
  const answer = await page.goto(site + "members/nobody/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("Page not found");
});

test("the link of a source leads to its entry", async ({ page, site }) => {
  await page.goto(site + "members/sap/");
  await site.ready();
  await page.locator("[data-fact=membership] summary").click();
  await page.locator('[data-fact=membership] a[data-source="corcom"]').click();
  await expect(page).toHaveURL(/sources\/#corcom$/);
  await expect(page.locator("#corcom")).toBeInViewport();
});

test("the skip link leads to the content of the same page", async ({ page, site }) => {
  await page.goto(site + "governance/");
  await site.ready();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/governance\/#main$/);
  await expect(page.locator("#main")).toBeFocused();
});
