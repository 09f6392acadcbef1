// The start adopts a page that is as it was rendered: every element is the same one
// before and after. What somebody changed in the meantime is written anew instead.
//
// This file must not know what is on the pages.
import { PAGES } from "./addresses.mjs";
import { expect, test } from "./page";
import { holdProgram } from "./program";

test.beforeEach(({ subpath }) => {
  test.skip(subpath, "The pages are the same under any path.");
});

test("every element of a page is the same after the start, and so is a selection of text", async ({ page, site }) => {
  for (const path of [...PAGES, "members/sap/"]) {
    const release = await holdProgram(page);
    await page.goto(site + path, { waitUntil: "domcontentloaded" });
    await page.evaluate(() => {
      const every = [...document.querySelectorAll("#app, #app *")];
      Object.assign(window, { every });
      getSelection()!.selectAllChildren(document.querySelector("h1")!);
    });
    release();
    await site.ready();
    const { lost, selected } = await page.evaluate(() => {
      const { every } = window as unknown as { every: Element[] };
      return { lost: every.filter((one) => !one.isConnected).map((one) => one.outerHTML.slice(0, 80)), selected: String(getSelection()) };
    });
    expect(lost, path).toEqual([]);
    expect(selected.trim(), path).not.toBe("");
    await page.unrouteAll();
  }
});

for (const [what, change] of [
  ["a translation", "for (const node of [...document.querySelector('label').childNodes]) if (node.nodeType === 3) { const font = document.createElement('font'); node.replaceWith(font); font.append(node); }"],
  ["an extension", "document.querySelector('header .wrap').prepend(document.createElement('section'))"],
] as const) {
  test(`a page that ${what} changed before the start is written anew`, async ({ page, site }) => {
    const release = await holdProgram(page);
    await page.goto(site + "members/", { waitUntil: "domcontentloaded" });
    await page.evaluate(change);
    await expect(page.locator("html")).toHaveAttribute("data-changed", "");
    release();
    await site.ready();
    await page.locator("#search").fill("sap");
    await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "sap");
  });
}

test("links to one value lead to the selection once the application runs", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  const links = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(links.filter((href) => /^members\/[^/?]+\/[^/?]+\/$/.test(href))).toEqual([]);
  expect(links.filter((href) => /^members\/\?country=/.test(href))).not.toEqual([]);
});
