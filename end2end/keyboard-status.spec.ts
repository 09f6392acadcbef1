// What is read out while a reader types and chooses: once for each change, not
// for each key.
import type { Page } from "@playwright/test";
import { tabTo } from "./keys";
import { expect, test } from "./page";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Keeps every text that the live regions take on from now. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    for (const region of document.querySelectorAll("[role=status], [aria-live]")) {
      let last = region.textContent;
      new MutationObserver(() => {
        if (region.textContent === last) return;
        last = region.textContent;
        if (last!.trim()) spoken.push(last!.trim());
      }).observe(region, { characterData: true, childList: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}

/** Longer than any pause before something is said. */
const silence = (page: Page) => page.waitForTimeout(1_200);

for (const [path, text, words] of [
  ["members/", "telecom", /^\d+ of 39 members/],
  ["timeline/", "summit", /^\d+ of \d+ events/],
  ["sources/", "euractiv", /^\d+ of \d+ sources/],
  ["gaia-x/", "members", /^\d+ of \d+ dimensions/],
] as const) {
  test(`/${path}: typing a word is said once`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    await tabTo(page, page.locator("input[name=q]"));
    const spoken = await listen(page);
    await page.keyboard.type(text, { delay: 60 });
    await silence(page);
    expect(await spoken()).toEqual([expect.stringMatching(words)]);
  });
}

test("each choice is said once, and choosing quickly is said at its end", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await tabTo(page, page.locator("[data-facet=country] input").first());
  const spoken = await listen(page);
  await page.keyboard.press("Space");
  await silence(page);
  expect(await spoken()).toHaveLength(1);
  for (const key of ["ArrowDown", "Space", "ArrowDown", "Space"]) await page.keyboard.press(key);
  await silence(page);
  expect(await spoken()).toHaveLength(2);
  expect((await spoken())[1]).toMatch(/^14 of 39 members/);
});

test("there is one status on the page, and it is apart from what it tells of", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await expect(page.locator("[role=status]")).toHaveCount(1);
  await expect(page.locator("[role=status] :is(a, button, input)")).toHaveCount(0);
});
