// What a reader does on the page of members, with nothing but the keyboard.
import { tabTo, use } from "./keys";
import { lookAt } from "./stops";
import { expect, test } from "./page";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("search, go to a result, and come back", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("telecom italia");
  await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "tim");
  await use(page, page.locator("[data-member] h3 a").first());
  await expect(page).toHaveURL(/members\/tim\//);
  await expect(page.locator("h1")).toBeFocused();
  // The browser's own keys are not the page's.
  await page.goBack();
  await expect(page).toHaveURL(/members\/\?q=telecom\+italia$/);
  await expect(page.getByRole("searchbox")).toHaveValue("telecom italia");
  await expect(page.locator("[data-member] h3 a").first()).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(page).toHaveURL(/members\/$/);
});

test("a slash is typed where text is typed", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await page.keyboard.press("/");
  await page.keyboard.type("a/b");
  await expect(page.getByRole("searchbox")).toHaveValue("a/b");
});

test("narrow by values of a facet, and take them back one by one", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  const sector = page.locator("[data-facet=sector] input");
  await tabTo(page, sector.first());
  await page.keyboard.press("ArrowDown");
  await expect(sector.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(sector.nth(1)).toBeChecked();
  await expect(sector.nth(1)).toBeFocused();
  await tabTo(page, page.locator("[data-facet=gaia-x] input").first());
  await page.keyboard.press("Space");
  const chips = page.locator(".found .chip");
  await expect(chips).toHaveCount(2);
  await use(page, chips.first());
  await expect(chips).toHaveCount(1);
  // The next one takes its place, so that the reader can go on.
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/members\/$/);
  // There is no chip left; the focus must not fall back to the top of the page.
  await expect(page.locator("body")).not.toBeFocused();
});

test("Clear all leaves the focus where the reader can go on", async ({ page, site }) => {
  await page.goto(site + "members/?country=FR&sector=software");
  await site.ready();
  await use(page, page.getByRole("link", { name: "Clear all" }));
  await expect(page.locator("[data-member]")).toHaveCount(39);
  await expect(page.locator("body")).not.toBeFocused();
});

test("order and view", async ({ page, site }) => {
  await page.goto(site + "members/?country=FR");
  await site.ready();
  const founded = page.locator(".toolbar a", { hasText: "Founded" });
  await use(page, founded);
  await expect(page).toHaveURL(/sort=founded$/);
  await expect(founded).toBeFocused();
  await expect(founded).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=-founded$/);
  for (const [name, view] of [["Table", ".members-table"], ["Map", ".map"], ["Cards", ".card"]] as const) {
    const link = page.locator(".toolbar a", { hasText: name });
    await (name === "Cards" ? tabTo(page, link, "Shift+Tab") : tabTo(page, link));
    await page.keyboard.press("Enter");
    await expect(page.locator(view).first()).toBeVisible();
    await expect(link).toBeFocused();
  }
});

test("pick members and compare them", async ({ page, site }) => {
  await page.goto(site + "members/?country=SE");
  await site.ready();
  for (const at of [0, 1]) {
    const pick = page.locator("[data-pick]").nth(at);
    await use(page, pick);
    await expect(pick).toContainText("Picked");
    await expect(pick).toBeFocused();
  }
  await use(page, page.getByRole("link", { name: "Compare 2 members" }));
  await expect(page).toHaveURL(/compare\/\?member=[\w-]+&member=[\w-]+$/);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page).toHaveTitle(/Compare/);
  await use(page, page.locator(".compare-table .remove").first());
  await expect(page.locator(".compare-table")).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("take the selection home", async ({ page, site }) => {
  await page.goto(site + "members/?country=SE");
  await site.ready();
  for (const what of ["csv", "json"]) {
    const waiting = page.waitForEvent("download");
    await use(page, page.locator(`[data-export="${what}"]`));
    expect((await waiting).suggestedFilename()).toBe(`alliance-members.${what}`);
  }
  for (const what of ["link", "citation"]) {
    const button = page.locator(`[data-export="${what}"]`);
    await use(page, button);
    await expect(page.locator("#take-away-text")).toHaveValue(/country=SE/);
    await expect(button).toBeFocused();
  }
  // The text to copy is the next stop.
  await tabTo(page, page.locator("#take-away-text"));
});

for (const [view, link] of [["", "h3 a"], ["?view=table", "th a"], ["?view=map", "a"]] as const) {
  test(`/members/${view}: the arrows lead from the search through the results and back`, async ({ page, site }) => {
    await page.goto(`${site}members/${view}`);
    await site.ready();
    const box = page.locator("input[name=q]");
    const result = (at: number) => page.locator("#results [data-member]").nth(at).locator(link).first();
    await page.keyboard.press("/");
    await page.keyboard.type("cloud");
    await page.keyboard.press("ArrowDown");
    await expect(result(0)).toBeFocused();
    for (const at of [1, 2]) {
      await page.keyboard.press("ArrowDown");
      await expect(result(at)).toBeFocused();
      expect((await page.evaluate(lookAt, "focused" as const)).wrong).toEqual([]);
    }
    for (const at of [1, 0]) {
      await page.keyboard.press("ArrowUp");
      await expect(result(at)).toBeFocused();
    }
    await page.keyboard.press("ArrowUp");
    await expect(box).toBeFocused();
    // What was typed is still there, and goes on where the caret is.
    await page.keyboard.type("s");
    await expect(box).toHaveValue("clouds");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("a");
    await expect(box).toHaveValue("aclouds");
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("");
    await page.keyboard.press("ArrowDown");
    const id = await page.locator("#results [data-member]").first().getAttribute("data-member");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${site}members/${id}/`);
  });
}

test("the arrows are nobody's but the search's and the results'", async ({ page, site }) => {
  await page.goto(`${site}members/`);
  await site.ready();
  // From anywhere else they scroll; with a modifier they are the browser's.
  for (const [selector, key] of [[".brand", "ArrowDown"], ["[data-pick]", "ArrowDown"], ["input[name=q]", "Shift+ArrowDown"], ["input[name=q]", "Alt+ArrowDown"]] as const) {
    const one = page.locator(selector).first();
    await one.focus();
    await page.keyboard.press(key);
    await expect(one, key).toBeFocused();
  }
  // After the last there is nothing to go to.
  await page.goto(`${site}members/?q=ericsson`);
  await site.ready();
  await page.locator("input[name=q]").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-member="ericsson"] h3 a')).toBeFocused();
});
