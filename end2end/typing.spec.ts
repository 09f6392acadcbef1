// Text that has just been typed, before the address says so: whatever comes next
// is not overtaken by it, and Back returns to it.
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

/** Types and clicks within one task and a frame: sooner than the address follows. */
const typeAndClick = (page: Page, text: string, selector: string) =>
  page.evaluate(
    async ({ text, selector }) => {
      const field = document.querySelector<HTMLInputElement>("input[name=q]")!;
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      if (location.search.includes(`q=${text}`)) throw new Error("The address was faster than the test.");
      document.querySelector<HTMLElement>(selector)!.click();
    },
    { text, selector },
  );

/** Longer than the address waits for the next letter. */
const later = (page: Page) => page.waitForTimeout(600);

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site}members/`);
  await site.ready();
});

test("a result that is clicked at once is reached, and Back returns to the search", async ({ page, site }) => {
  await typeAndClick(page, "ericsson", '[data-member="ericsson"] h3 a');
  await expect(page.locator("h1")).toHaveText("Ericsson");
  await later(page);
  await expect(page).toHaveURL(`${site}members/ericsson/?q=ericsson`);
  await expect(page.locator("h1")).toHaveText("Ericsson");
  await page.goBack();
  await expect(page).toHaveURL(`${site}members/?q=ericsson`);
  await expect(page.locator("input[name=q]")).toHaveValue("ericsson");
  await expect(page.locator("[data-member]")).toHaveCount(1);
  // What was clicked is known there, too.
  await expect(page.locator('[data-member="ericsson"] h3 a')).toBeFocused();
});

test("a value that is ticked at once is a step after the search", async ({ page, site }) => {
  await typeAndClick(page, "cloud", '[data-facet="country"] input[value="FR"]');
  await expect(page).toHaveURL(`${site}members/?q=cloud&country=FR`);
  await later(page);
  await expect(page).toHaveURL(`${site}members/?q=cloud&country=FR`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}members/?q=cloud`);
});

test("the page of a value is left for the search before a link is followed", async ({ page, site }) => {
  await page.goto(`${site}members/country/se/`);
  await site.ready();
  await typeAndClick(page, "ericsson", ".site-nav a[href='timeline/']");
  await expect(page).toHaveURL(`${site}timeline/`);
  await later(page);
  await expect(page).toHaveURL(`${site}timeline/`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}members/?q=ericsson&country=SE`);
  await expect(page.locator("[data-member]")).toHaveCount(1);
});

test("Back at once leads to what was there, not to what was being typed", async ({ page, site }) => {
  await page.locator('[data-facet="country"] input[value="SE"]').click();
  await expect(page).toHaveURL(`${site}members/?country=SE`);
  await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>("input[name=q]")!;
    field.value = "ericsson";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const returned = new Promise((done) => addEventListener("popstate", done, { once: true }));
    history.back();
    await returned;
    if (field.value === "ericsson" && location.search) throw new Error("The address was faster than the test.");
  });
  await later(page);
  await expect(page).toHaveURL(`${site}members/`);
  await expect(page.locator("input[name=q]")).toHaveValue("");
  await expect(page.locator("[data-member]")).toHaveCount(39);
});

for (const path of ["timeline/", "sources/", "gaia-x/"]) {
  test(`/${path}: what is typed is not lost, and does not come late`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    await typeAndClick(page, "cloud", ".site-nav a[href='glossary/']");
    await later(page);
    await expect(page).toHaveURL(`${site}glossary/`);
    await page.goBack();
    await expect(page).toHaveURL(`${site}${path}?q=cloud`);
    await expect(page.locator("input[name=q]")).toHaveValue("cloud");
    // “Show all” forgets it for good.
    await typeAndClick(page, "edge", ".filter-clear");
    await later(page);
    await expect(page).toHaveURL(site + path);
    await expect(page.locator("input[name=q]")).toHaveValue("");
  });
}
