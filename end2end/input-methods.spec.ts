// Writing with an input method: the keys of a composition are nobody's shortcut,
// and the list follows what is composed, because keyboards of telephones compose
// every word.
import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./page";

const search = (page: Page) => page.locator("input[name=q]");
const shown = (page: Page) => page.locator("[data-member]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.member));
/** As an input method does it: the text so far, which the next call changes. */
const compose = (method: CDPSession, text: string) =>
  method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

/** The search box has the focus and the text, and there is an input method. */
async function begin(page: Page, site: { ready(): Promise<void> }, text = "") {
  await page.goto(`${site}members/`);
  await site.ready();
  await search(page).click();
  if (text) await page.keyboard.type(text);
  return page.context().newCDPSession(page);
}

/** A key as browsers send it while an input method has it. */
const key = (page: Page, selector: string, name: string, init: KeyboardEventInit & { keyCode?: number }) =>
  page.locator(selector).evaluate(
    (target, { name, init }) =>
      target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init })),
    { name, init },
  );

for (const [what, init] of [
  ["while a text is composed", { isComposing: true }],
  ["that the input method took", { keyCode: 229 }],
] as const) {
  test(`Escape ${what} leaves the search alone`, async ({ page, site }) => {
    await begin(page, site, "cloud");
    const before = await shown(page);
    expect(await key(page, "input[name=q]", "Escape", init)).toBe(true);
    await expect(search(page)).toHaveValue("cloud");
    expect(await shown(page)).toEqual(before);
    await expect(page).toHaveURL(/q=cloud$/);
    // Its own Escape still clears it.
    expect(await key(page, "input[name=q]", "Escape", {})).toBe(false);
    await expect(search(page)).toHaveValue("");
  });

  test(`a slash ${what} does not move the focus`, async ({ page, site }) => {
    await begin(page, site);
    await page.locator(".brand").focus();
    expect(await key(page, ".brand", "/", init)).toBe(true);
    await expect(page.locator(".brand")).toBeFocused();
    await page.keyboard.press("/");
    await expect(search(page)).toBeFocused();
  });

  test(`arrows ${what} stay within their facet`, async ({ page, site }) => {
    await begin(page, site);
    const first = '[data-facet="country"] input >> nth=0';
    await page.locator(first).focus();
    expect(await key(page, first, "ArrowDown", init)).toBe(true);
    await expect(page.locator(first)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator('[data-facet="country"] input').nth(1)).toBeFocused();
  });
}

test("Escape in a composition does not close the sheet of filters", async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(site + "members/");
  await site.ready();
  await page.locator(".filters-open").click();
  await expect(page.locator("#facets")).toHaveClass(/open/);
  await key(page, "#facets-title", "Escape", { isComposing: true });
  await expect(page.locator("#facets")).toHaveClass(/open/);
  await page.keyboard.press("Escape");
  await expect(page.locator("#facets")).not.toHaveClass(/open/);
});

test("the list follows a word that is composed letter by letter, and its correction", async ({ page, site }) => {
  const method = await begin(page, site);
  for (const [text, first] of [
    ["s", undefined],
    ["si", undefined],
    ["siemns", undefined],
    ["siemens", "siemens"],
  ] as const) {
    await compose(method, text);
    await expect(search(page)).toHaveValue(text);
    if (first) await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", first);
  }
  await expect(page).toHaveURL(/q=siemens$/);
  // The keyboard corrects the word when it is finished.
  await method.send("Input.insertText", { text: "sap " });
  await expect(search(page)).toHaveValue("sap ");
  await expect.poll(() => shown(page)).toEqual(["sap"]);
  await expect(page).toHaveURL(/q=sap$/);
});

test("a composition survives that the address follows in between", async ({ page, site }) => {
  const method = await begin(page, site);
  await compose(method, "telefon");
  await expect(page).toHaveURL(/q=telefon$/);
  await compose(method, "telefonica");
  await expect(search(page)).toHaveValue("telefonica");
  await expect.poll(() => shown(page)).toEqual(["telefonica"]);
});

test("a dead key alone seeks nothing, and its letter does", async ({ page, site }) => {
  const method = await begin(page, site);
  await compose(method, "´");
  await page.waitForTimeout(400);
  expect(await shown(page)).toHaveLength(39);
  await expect(page).toHaveURL(/members\/$/);
  await compose(method, "é");
  await method.send("Input.insertText", { text: "ér" });
  await expect(search(page)).toHaveValue("ér");
  await expect(page).toHaveURL(/q=%C3%A9r$/);
  expect((await shown(page)).length).toBeLessThan(39);
});

test("a composition that is given up leaves nothing behind", async ({ page, site }) => {
  const method = await begin(page, site, "sap");
  await expect.poll(() => shown(page)).toEqual(["sap"]);
  await compose(method, "x");
  await compose(method, "");
  await expect(search(page)).toHaveValue("sap");
  await expect.poll(() => shown(page)).toEqual(["sap"]);
});
