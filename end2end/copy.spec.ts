// A button beside each reference copies it; who cannot copy does not see it.
import { expect, test } from "./page";

for (const [path, place, reference] of [
  ["sources/", "#corcom .copy", /^.+: “.+”, .+, https:\/\/\S+$/],
  ["members/sap/", ".sources-list li:first-child .copy", /^.+: “.+”, .+, https:\/\/\S+$/],
  ["data/", "#licence-and-citation .copy", /^Alliance Explorer: .+ Licence CC-BY-4\.0\.$/],
] as const) {
  test(`/${path}: the reference is copied as it is, also where the page is translated`, async ({ page, site, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(site + path);
    await site.ready();
    const button = page.locator(place);
    await expect(button).toBeVisible();
    const text = (await button.getAttribute("data-copy"))!;
    expect(text).toMatch(reference);
    // As a translation leaves it.
    await button.evaluate((one) => (one.innerHTML = "<font><font>Kopieren</font></font>"));
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveText("Copied");
    await expect(page.locator("body > [aria-live=polite]")).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await expect(button).toHaveText("Kopieren");
    await expect(button).toBeFocused();
  });
}

test("every source has its button, which copies its own address", async ({ page, site }) => {
  await page.goto(`${site}sources/`);
  await site.ready();
  const [buttons, texts, entries] = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("[data-copy]")];
    const address = (one: HTMLElement) => one.closest(".entry")!.querySelector<HTMLAnchorElement>(".entry-title a")!.getAttribute("href")!;
    const right = all.filter((one) => one.dataset.copy!.endsWith(`, ${address(one)}`));
    return [all.length, right.length, document.querySelectorAll(".entry").length];
  });
  expect(entries).toBeGreaterThan(100);
  expect([buttons, texts]).toEqual([entries, entries]);
});

test("a refusal is said", async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.goto(`${site}data/`);
  await site.ready();
  await page.locator(".copy").click();
  await expect(page.locator(".copy")).toHaveText("Not copied");
  await expect(page.locator("body > [aria-live=polite]")).toHaveText(/does not let/);
});

test("without a clipboard or without scripts there is no button", async ({ page, site, browser }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  await page.goto(`${site}sources/`);
  await site.ready();
  await expect(page.locator("#corcom .copy")).toBeHidden();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto(`${site}sources/`);
  await expect(other.locator("#corcom .copy")).toBeHidden();
  await plain.close();
});
