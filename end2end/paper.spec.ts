// What only somebody who prints a page sees, and words that a drawing must hold.
import { expect, test } from "./page";

test.beforeEach(async ({ page, subpath }) => {
  test.skip(subpath, "The pages are the same under any path.");
  await page.emulateMedia({ media: "print" });
});

test("on paper the degree of a fact, its number and its sources keep apart", async ({ page, site }) => {
  await page.goto(`${site}members/`);
  await site.ready();
  const found = await page.evaluate(() => {
    // What folds is opened first.
    dispatchEvent(new Event("beforeprint"));
    const all = [...document.querySelectorAll<HTMLElement>("#results .provenance > summary")];
    return { count: all.length, ends: [...new Set(all.map((one) => getComputedStyle(one, "::after").content))] };
  });
  expect(found.count).toBeGreaterThan(39);
  expect(found.ends).toEqual(['":"']);
  // What has no sources stands in one line with what it belongs to.
  const unknown = page.locator('[data-member="abilian"] .card-relation');
  const line = await unknown.evaluate((one) => one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight));
  expect(line).toBeLessThan(1.8);
});

test("on paper the citation of the data can be read", async ({ page, site }) => {
  await page.goto(`${site}data/`);
  await site.ready();
  await expect(page.locator("#licence-and-citation textarea")).toBeVisible();
  await expect(page.locator("#licence-and-citation .copy")).toBeHidden();
});

for (const media of ["print", "screen"] as const) {
  test(`the diagram of the bodies holds all its words (${media})`, async ({ page, site }) => {
    await page.emulateMedia({ media });
    await page.goto(`${site}governance/`);
    await site.ready();
    const out = await page.locator(".diagram svg").evaluate((svg: SVGSVGElement) => {
      const { left, right, top, bottom } = svg.getBoundingClientRect();
      const all = [...svg.querySelectorAll("text")];
      const inside = (box: DOMRect) => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
      return { count: all.length, out: all.filter((one) => !inside(one.getBoundingClientRect())).map((one) => one.textContent) };
    });
    expect(out.count).toBeGreaterThan(10);
    expect(out.out).toEqual([]);
  });
}
